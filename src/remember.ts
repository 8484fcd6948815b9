/** An answer that is worked out when it is first asked for, and lives as long as the thing it is about. */
export function remember<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) known.set(thing, (found = { answer: answer(thing) }));
    return found.answer;
  };
}
