/**
 * A short, stable name for what a finding is about. 64-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo;
 * IETF draft-eastlake-fnv): only has to tell findings of one repository apart, so no cryptography.
 *
 * @param parts rule id, agreement id, id path: nothing that moves with lines or wording
 * @returns `f` and 16 hexadecimal digits: a letter first, so that YAML never reads it as a number
 */
export function fingerprint(...parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  const text = parts.join('\u0000');
  for (let i = 0; i < text.length; i++) {
    hash ^= BigInt(text.charCodeAt(i));
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return `f${hash.toString(16).padStart(16, '0')}`;
}

/** What a finding can be known by. */
export interface FindingNames {
  /** Made from rule, agreement and id path: survives moved lines and translated messages. */
  readonly fingerprint: string;
  /**
   * Those under which earlier versions reported the same; empty for most. Several, where what was one finding for each of
   * several things is one for all of them: then only what is said of each of them is said of it.
   */
  readonly former: readonly string[];
}

/**
 * Asks something about a finding by its fingerprint, and where that is not known, by all of its former ones.
 *
 * @param find undefined where it does not know a fingerprint
 * @returns what was found, one for each name that was needed; empty when there is nothing
 */
export function byAnyName<Found>(
  { fingerprint: now, former }: FindingNames,
  find: (fingerprint: string) => Found | undefined,
): readonly Found[] {
  const own = find(now);
  if (own !== undefined) return [own];
  const found = former.map(find);
  return found.every(each => each !== undefined) ? (found as Found[]) : [];
}
