import { aliasName, anchorAt } from '../model/anchors.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';

/**
 * The places that change together while one of them is typed: an anchor of YAML (`&committee`) and its aliases.
 *
 * Ids are left out on purpose: they are also named in other files, which typing in this one does not change, and
 * people write a new id over an old one to make another thing. For ids there is rename.
 *
 * @param offset UTF-16 code units
 */
export function linkedEditing(file: FileModel, offset: number): Range[] {
  const anchor = anchorAt(file, offset);
  return anchor && anchor.aliases.length > 0 ? [anchor.range, ...anchor.aliases.map(aliasName)] : [];
}

/** What an anchor's name is made of (YAML 1.2, `ns-anchor-char`). */
export const anchorNamePattern = '[^\\s,\\[\\]{}]+';
