import { readBatches } from './inputs/jsonl.ts';
import { ReadAhead } from './readAhead.ts';
import type { Session } from './session.ts';
import type { Outcome } from './outcome.ts';
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
  const [{ pMapIterable }, { Pool }] = await Promise.all([import('p-map'), import('./pool.ts')]);
  const pool = new Pool(settings.jobs, worker);
  try {
    const source = new ReadAhead(items, (item) => weightOf(toTask(item)));
    const done = pMapIterable(source, async (item) => ({ item, outcome: await pool.run(toTask(item)) }), {
      concurrency: pool.concurrency,
      backpressure: pool.concurrency * 2,
    });
    for await (const each of done) {
      yield each;
      source.release(each.item);
    }
    source.rethrow();
  } finally {
    await pool.close();
  }
}

/** What is held of a task until it is done; of a file nothing is. */
function weightOf(task: Task): number {
  if (task.kind === 'records') return task.text.length;
  if (task.kind !== 'documents') return 0;
  return task.documents.reduce((sum, each) => sum + ('source' in each ? each.source.length : 0), 0);
}

/** The records of a JSONL stream, worked on in batches. `name` is for messages. */
export async function* workOnRecords(
  stream: AsyncIterable<unknown>,
  name: string,
  session: Session,
): AsyncGenerator<Outcome> {
  const { settings } = session.choices.for(name);
  const batches = readBatches(stream, name, settings.action === 'fix');
  for await (const { outcome } of workInOrder(
    batches,
    (batch) => ({ kind: 'records', ...batch, settings }),
    session,
  ))
    yield outcome;
}
