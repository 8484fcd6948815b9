import { type Answer, engine, type Question } from './engine.ts';

const answer = async ({ id, task, args }: Question): Promise<Answer> => {
  const run = engine[task] as (...values: typeof args) => ReturnType<(typeof engine)[typeof task]>;
  try {
    return { id, result: await run(...args) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((message) => {
    postMessage(message);
  });
});
