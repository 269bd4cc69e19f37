/**
 * What a table holds under a name that comes from a text; undefined where it holds nothing. Asked directly, a table would
 * also answer to `constructor` or `toString`, which every object has.
 */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
