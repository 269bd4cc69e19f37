import type { Mutation, SoundFolder } from '../../../support/mutations.ts';
import { type KeyPlace, keyPlacesOf, misspellings, replaced } from '../../../support/places.ts';

/** A misspelt key is one finding, on the key, and it names the key that was meant. */
export function misspeltKeys(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(keyPlacesOf).flatMap(misspelt);
}

function misspelt(place: KeyPlace): Mutation[] {
  return misspellings(place.key).flatMap(([slip, key]) => {
    if (key in place.owner) return [];
    const { edit, range } = replaced(place.entry.key.range, key);
    return {
      uri: place.file.uri,
      what: `${place.path} as ${key} (${slip})`,
      edit,
      expected: [{ rule: 'schema/unknown-key', range, says: `\`${place.key}\`` }],
    };
  });
}

/** A key that stands twice is one finding, on the second one. */
export function duplicateKeys(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(keyPlacesOf).flatMap(duplicate);
}

function duplicate({ file, entry, path, key }: KeyPlace): Mutation[] {
  const pair = file.text.slice(entry.range.start, entry.range.end);
  // A copied anchor would be a second mistake.
  if (pair.includes('&') || pair.includes('\n')) return [];
  const column = entry.key.range.start - file.lines.line(file.lines.lineAt(entry.key.range.start)).start;
  const before = entry.parent.flow ? ', ' : `\n${' '.repeat(column)}`;
  const start = entry.range.end + before.length;
  return [
    {
      uri: file.uri,
      what: `${path} twice`,
      edit: { start: entry.range.end, end: entry.range.end, text: before + pair },
      expected: [
        { rule: 'yaml/duplicate-key', range: { start, end: start + key.length }, says: `\`${key}\`` },
      ],
    },
  ];
}
