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
