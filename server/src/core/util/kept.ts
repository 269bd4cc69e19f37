/**
 * Answers about things that never change, each worked out when it is first asked for and kept for as long as its thing is
 * there.
 */
export function kept<Thing extends object, Answer extends object>(
  find: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, Answer>();
  return thing => {
    const before = known.get(thing);
    if (before) return before;
    const answer = find(thing);
    known.set(thing, answer);
    return answer;
  };
}
