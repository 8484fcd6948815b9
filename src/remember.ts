/**
 * Room for answers beside the thing they are about: they live and die with it. A document is judged several times
 * over, each time without what went before, and most of what is asked of its blocks has the same answer each time.
 * (Weak maps would do as well, but the garbage collector has to go through all of them again and again.)
 */
export type Memory = unknown[];

let slots = 0;

export const newMemory = (): Memory => new Array<unknown>(slots);

interface Remembering {
  readonly memory: Memory;
}

/** A question that is answered once for a thing. */
export function remember<Thing extends Remembering, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const ask = rememberFor((thing: Thing) => answer(thing));
  return (thing) => ask(thing, answer);
}

/** A question that is answered once for a thing as long as the same asks: another asker gets, and leaves, another answer. */
export function rememberFor<Thing extends Remembering, Asker extends object, Answer>(
  answer: (thing: Thing, asker: Asker) => Answer,
): (thing: Thing, asker: Asker) => Answer {
  const slot = slots;
  slots += 2;
  return (thing, asker) => {
    const { memory } = thing;
    if (memory[slot] !== asker) {
      memory[slot + 1] = answer(thing, asker);
      memory[slot] = asker;
    }
    return memory[slot + 1] as Answer;
  };
}
