import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Range } from '../../util/text.ts';
import { namesIn } from '../../workspace/names.ts';
import type { PlaceLeft } from './types.ts';

/**
 * Where a text or a comment has somebody’s name, or `party/person`: what it says of them only its readers know.
 *
 * @param reference `party/person`
 */
export function mentionsOf(reference: string, name: string, files: readonly FileModel[]): PlaceLeft[] {
  const words = [reference, ...(name.trim().length > 2 ? [name.trim()] : [])].map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_/-])(?:${words.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
  return files.flatMap(file => {
    const known = placesKnown(file, reference);
    return [...file.text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const range = { start: index, end: index + found.length };
      if (known.some(each => each.start < range.end && range.start < each.end)) return [];
      return [
        { file, range, what: t`the words “${found}”`, why: t`only its readers know what a text means` },
      ];
    });
  });
}

/** Where the format itself names the person, and the person’s own name. */
function placesKnown(file: FileModel, reference: string): Range[] {
  const names = namesIn(file).filter(({ kind, name }) => kind === 'person' && name === reference);
  return names.flatMap(({ node, definition }) => [
    node.range,
    ...(definition?.owner.name === undefined ? [] : [file.source.placeOf(definition.owner, 'name')]),
  ]);
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
