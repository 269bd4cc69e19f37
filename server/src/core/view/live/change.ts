/** How plain data becomes other plain data: along the way to what is different. */
export type Change =
  /** It is another value. */
  | { readonly to: unknown }
  /** Some of its keys are different, and some are gone. */
  | { readonly keys: Readonly<Record<string, Change>>; readonly gone?: readonly string[] }
  /** Some of the items of a list are different. */
  | { readonly items: readonly (readonly [index: number, change: Change])[] }
  /** From an index on, so many items of a list are replaced by others. */
  | { readonly at: number; readonly out: number; readonly in: readonly unknown[] };

/**
 * What is different between two states of which the later shares with the earlier all that is equal.
 *
 * @returns undefined where they are the same
 */
export function changeBetween(before: unknown, after: unknown): Change | undefined {
  if (before === after) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return listChange(before, after);
  if (isMapping(before) && isMapping(after)) return mappingChange(before, after);
  return { to: after };
}

type Plain = Readonly<Record<string, unknown>>;

function mappingChange(before: Plain, after: Plain): Change {
  const keys: Record<string, Change> = {};
  for (const key of Object.keys(after)) {
    const change = changeBetween(before[key], after[key]);
    if (change) keys[key] = change;
  }
  const gone = Object.keys(before).filter(key => !(key in after));
  return gone.length > 0 ? { keys, gone } : { keys };
}

function listChange(before: readonly unknown[], after: readonly unknown[]): Change {
  if (before.length === after.length)
    return {
      items: after.flatMap((item, index) => {
        const change = changeBetween(before[index], item);
        return change ? [[index, change] as const] : [];
      }),
    };
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  let tail = 0;
  while (tail < most - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { at, out: before.length - tail - at, in: after.slice(at, after.length - tail) };
}

/** The later state, from the earlier one and what is different. What stays the same stays the same object. */
export function applied(before: unknown, change: Change): unknown {
  if ('to' in change) return change.to;
  if ('keys' in change) {
    const made: Record<string, unknown> = { ...(before as Plain) };
    for (const [key, part] of Object.entries(change.keys)) made[key] = applied(made[key], part);
    for (const key of change.gone ?? []) delete made[key];
    return made;
  }
  const list = before as readonly unknown[];
  if (!('items' in change))
    return [...list.slice(0, change.at), ...change.in, ...list.slice(change.at + change.out)];
  const made = [...list];
  for (const [index, part] of change.items) made[index] = applied(made[index], part);
  return made;
}

function isMapping(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
