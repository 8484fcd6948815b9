import { readBatches } from './inputs/jsonl.ts';
import { ReadAhead } from './readAhead.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';
import { keepHeapSteady } from './steadyHeap.ts';
import { weightOf } from './taskWeight.ts';
import type { Task } from './work.ts';

/** Does tasks, in worker threads where there is much to do, and gives what comes of them in their order. */
export async function* workInOrder<Item>(
  items: readonly Item[] | AsyncIterable<Item>,
  toTask: (item: Item) => Task,
  { settings, worker }: Session,
): AsyncGenerator<{ readonly item: Item; readonly outcome: Outcome }, void, void> {
  if (Array.isArray(items) && items.length <= 1) {
    for (const item of items as readonly Item[]) {
      const { work } = await import('./work.ts');
      yield { item, outcome: await work(toTask(item)) };
    }
    return;
  }
  const { Pool } = await import('./pool.ts');
  const pool = new Pool(settings.jobs, worker);
  try {
    yield* inOrder(
      withTasks(items, toTask),
      async ({ item, task }) => ({ item, outcome: await pool.run(task) }),
      { concurrency: pool.concurrency, weigh: ({ task }) => weightOf(task) },
    );
  } finally {
    await pool.close();
  }
}

async function* withTasks<Item>(
  items: readonly Item[] | AsyncIterable<Item>,
  toTask: (item: Item) => Task,
): AsyncGenerator<{ readonly item: Item; readonly task: Task }, void, void> {
  for await (const item of items) yield { item, task: toTask(item) };
}

interface InOrder<Item> {
  /** How many items are under way at once. */
  readonly concurrency: number;
  /** What an item takes while it is, in bytes or characters. */
  readonly weigh: (item: Item) => number;
}

/**
 * Does something with each item, several at a time, and gives what comes of it in their order.
 * @throws what `items` or `act` throw, in its turn
 */
export async function* inOrder<Item, Done>(
  items: Iterable<Item> | AsyncIterable<Item>,
  act: (item: Item) => Promise<Done>,
  { concurrency, weigh }: InOrder<Item>,
): AsyncGenerator<Done, void, void> {
  if (concurrency === 1) {
    for await (const item of items) yield await act(item);
    return;
  }
  const { pMapIterable } = await import('p-map');
  const source = new ReadAhead(items, weigh);
  const options = { concurrency, backpressure: concurrency * 2 };
  const all = pMapIterable(source, async (item) => ({ item, done: await act(item) }), options);
  for await (const { item, done } of all as AsyncIterable<{ item: Item; done: Done }>) {
    yield done;
    source.release(item);
  }
  source.rethrow();
}

/** The lines of a JSONL stream, worked on in batches. `name` is for messages. */
export async function* workOnLines(
  stream: AsyncIterable<unknown>,
  name: string,
  session: Session,
): AsyncGenerator<Outcome> {
  await keepHeapSteady();
  const { settings } = session.choices.for(name);
  const batches = readBatches(stream, name, settings.action === 'fix', session.settings.firstLine);
  for await (const { outcome } of workInOrder(
    batches,
    (batch) => ({ kind: 'lines', path: name, ...batch, settings }),
    session,
  ))
    yield outcome;
}
