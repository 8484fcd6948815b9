#!/usr/bin/env python3
"""Cleans JSONL on a Dask cluster: one line in, one line out, in order.

    python3 clean_on_dask.py tcp://scheduler:8786 raw/*.jsonl -o clean.jsonl

Blocks of lines go to the workers, where each is piped through `clean-article --from jsonl`. No state is kept and no
storage is shared: what a dead worker had Dask gives to another, and the output is that of one run on one machine. It
appears whole or not at all.

The exit code is clean-article's: 0 for done, 2 where a document could not be cleaned (its line says so in its place, the
others are there) or where there is no output.
"""

from __future__ import annotations

import argparse
import os
import shlex
import signal
import subprocess
import sys
import warnings
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, Deque, Iterable, Iterator, List, Sequence

from distributed import Client, Future

DONE, FAILED = 0, 2  # exit codes of clean-article
BLOCKS_A_THREAD = 4  # under way: enough for the next one to wait at the worker while a slow one holds up the order


@dataclass(frozen=True)
class Block:
    """Some lines of a file, one after the other."""

    file: str
    first_line: int  # from 1
    lines: List[bytes]  # with their line ends; the last of a file may have none


def blocks_of(files: Iterable[str], size: int) -> Iterator[Block]:
    """Cuts files into blocks of whole lines, each of `size` bytes or, by its last line, more."""
    for name in files:
        first_line = 1
        with open(name, "rb") as file:
            while lines := file.readlines(size):
                yield Block(name, first_line, lines)
                first_line += len(lines)


def clean_block(block: Block, command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    """Pipes a block through the command; this is what workers do.

    Raises RuntimeError where a line went without its answer, as when the command was killed.
    """
    place = ["--stdin-filename", block.file, "--first-line", str(block.first_line)]
    done = subprocess.run(
        # Dask has a thread for each core: a command that took several would only be in the others' way.
        [*command, "--from", "jsonl", "--jobs", "1", *place],
        input=b"".join(block.lines),
        capture_output=True,
    )
    answers = done.stdout.count(b"\n")
    if done.returncode not in (DONE, FAILED) or answers != len(block.lines):
        raise RuntimeError(
            f"{block.file}: {answers} answers to the {len(block.lines)} lines from line {block.first_line} on, "
            f"exit code {done.returncode}: {done.stderr.decode(errors='replace').strip()}"
        )
    return done


def clean_blocks(
    client: Client, blocks: Iterable[Block], command: Sequence[str], retries: int
) -> Iterator[subprocess.CompletedProcess[bytes]]:
    """Has the workers clean blocks, and gives what came of them in their order.

    However many there are, only some are under way at once. Raises what the last try at a block has raised.
    """
    under_way: Deque[Future] = deque()
    for block in blocks:
        under_way.append(client.submit(clean_block, block, command, retries=retries, pure=False))
        while len(under_way) >= BLOCKS_A_THREAD * max(1, sum(client.nthreads().values())):
            yield under_way.popleft().result()
    while under_way:
        yield under_way.popleft().result()


@contextmanager
def written_whole(path: str) -> Iterator[BinaryIO]:
    """A file to write, put into its place when all of it is there."""
    part = f"{path}.{os.getpid()}.part"
    try:
        with open(part, "xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException:
        if os.path.exists(part):
            os.remove(part)
        raise


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Cleans JSONL on a Dask cluster.")
    parser.add_argument("scheduler", help="its address, as tcp://host:8786")
    parser.add_argument("inputs", nargs="+", help="JSONL files")
    parser.add_argument("-o", "--output", required=True, help="the file for all articles, in the order of the inputs")
    parser.add_argument("--command", default="clean-article", help="the command on the workers, with flags if need be")
    parser.add_argument("--block", type=int, default=4_000_000, help="bytes that go to a worker at once")
    parser.add_argument("--retries", type=int, default=3, help="how often a block is tried again that fails")
    return parser.parse_args()


def main() -> int:
    asked = parse_arguments()
    for name in asked.inputs:
        os.stat(name)  # a name that is wrong is not to be found out at three in the morning
    # Blocks are large on purpose. Scattering them, as is advised, would lose them with the worker that has them.
    warnings.filterwarnings("ignore", "(Large object|Sending large graph)")
    code = DONE
    with Client(asked.scheduler) as client, written_whole(asked.output) as output:
        blocks = blocks_of(asked.inputs, asked.block)
        for done in clean_blocks(client, blocks, shlex.split(asked.command), asked.retries):
            output.write(done.stdout)
            sys.stderr.buffer.write(done.stderr)
            code = max(code, done.returncode)
    return code


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        code = main()
    except Exception as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        code = FAILED
    sys.exit(code)
