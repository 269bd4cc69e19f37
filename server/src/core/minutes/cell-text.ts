import type { FilledCell } from './filled-document.ts';

/** What has no width and no meaning of its own: programs put it where lines may be broken. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text without what has no width and no meaning. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

/** The text of a cell on one line; items of a list are parted by semicolons. */
export function sentenceOf({ text }: Pick<FilledCell, 'text'>): string {
  const lines = withoutInvisible(text)
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '');
  return lines
    .map((line, index) => {
      const item = line.replace(/^• */, '');
      return index === 0 ? item : line.startsWith('•') ? `; ${item}` : ` ${line}`;
    })
    .join('');
}

/** A text as it is compared with another: capitals, width of blanks and what cannot be seen make no difference. */
export function compared(text: string): string {
  return withoutInvisible(text.normalize('NFC')).replace(/\s+/g, ' ').trim().toLowerCase();
}
