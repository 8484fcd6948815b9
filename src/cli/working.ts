import type { Readable } from 'node:stream';
import { readBatches } from './inputs/jsonl.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';
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
      items,
      async (item) => ({ item, outcome: await pool.run(toTask(item)) }),
      pool.concurrency,
    );
  } finally {
    await pool.close();
  }
}

/**
 * Does something with each item, several at a time, and gives what comes of it in their order.
 * @throws what `items` or `act` throw, in its turn
 */
export async function* inOrder<Item, Done>(
  items: Iterable<Item> | AsyncIterable<Item>,
  act: (item: Item) => Promise<Done>,
  concurrency: number,
): AsyncGenerator<Done, void, void> {
  if (concurrency === 1) {
    for await (const item of items) yield await act(item);
    return;
  }
  const { pMapIterable } = await import('p-map');
  const options = { concurrency, backpressure: concurrency * 2 };
  const done = pMapIterable(settled(items), async (next) => ({ done: await act(next()) }), options);
  for await (const each of done as AsyncIterable<{ done: Done }>) yield each.done;
}

/** Items that are thrown or given when they are asked for: the library loses hold of what a source itself throws. */
async function* settled<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<() => Item> {
  try {
    for await (const item of items) yield () => item;
  } catch (error) {
    yield () => {
      throw error;
    };
  }
}

/** The records of a JSONL stream, worked on in batches. `name` is for messages. */
export async function* workOnRecords(
  stream: Readable,
  name: string,
  session: Session,
): AsyncGenerator<Outcome> {
  const { settings } = session.choices.for(name);
  const batches = readBatches(stream, name, settings.action === 'fix');
  for await (const { outcome } of workInOrder(
    batches,
    (batch) => ({ kind: 'records', path: name, ...batch, settings }),
    session,
  ))
    yield outcome;
}
