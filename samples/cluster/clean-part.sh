#!/bin/bash
# Cleans a part of a JSONL corpus, from standard input to standard output, for engines that run a failed part again:
#
#     clean-part.sh [flags of clean-article] < part.jsonl
#
# It fails where a line went without its answer, as when the command was killed. A document that cannot be cleaned is no
# such failure, as it would fail again: its line says so in its place, and a message on standard error.
set -euo pipefail

part=$(mktemp -d)
trap 'rm -rf "$part"' EXIT
cat > "$part/in"

code=0
# The engine runs a part for each core; --jobs among the flags says otherwise.
clean-article --from jsonl --jobs 1 "$@" < "$part/in" > "$part/out" || code=$?

lines() { sed -n '$=' "$1"; }
if [[ $code != [02] || $(lines "$part/in") != "$(lines "$part/out")" ]]; then
  echo "clean-part.sh: $(lines "$part/out") answers to $(lines "$part/in") lines, exit code $code" >&2
  exit 1
fi
cat "$part/out"
