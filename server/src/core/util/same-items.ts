/** Whether two lists hold the same objects: what was computed from the one then holds for the other. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
