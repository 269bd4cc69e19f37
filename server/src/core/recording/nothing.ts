/** What people write where there is nothing to write. */
const nothing = new Set([
  ...['', '-', '–', '—', '/', '.', '…', 'none', 'nil', 'n/a', 'na', 'nothing', 'no decisions', 'no actions'],
  ...['inga', 'ingen', 'inget', 'ingenting', 'inga beslut', 'inga åtgärder', 'saknas'],
]);

/** What has no width and no meaning of its own: programs put it where lines may be broken. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** Whether a text says only that there is nothing to say. */
export function isNothing(text: string): boolean {
  if (text.length > 100) return false;
  const word = text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return nothing.has(word.replace(/(?<=.)[.!]$/, ''));
}
