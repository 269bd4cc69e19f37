import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes the mark-up of a Word file's text, as a program does that people write with. */
export function editWord(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const name = 'word/document.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) });
}

const by = 'w:id="901" w:author="Kim" w:date="2027-01-13T09:00:00Z"';

/** A run of text. */
export const run = (text: string, marks = '') =>
  `<w:r>${marks === '' ? '' : `<w:rPr>${marks}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const inserted = (...runs: string[]) => `<w:ins ${by}>${runs.join('')}</w:ins>`;
export const deleted = (text: string) =>
  `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const movedFrom = (text: string) => `<w:moveFrom ${by}>${run(text)}</w:moveFrom>`;
export const movedTo = (text: string) => `<w:moveTo ${by}>${run(text)}</w:moveTo>`;
export const lineBreak = '<w:r><w:br/></w:r>';
export const newParagraph = '</w:p><w:p>';

/** Puts other mark-up where a text stands as a run of its own. */
export function instead(xml: string, text: string, markup: string): string {
  return xml.replace(new RegExp(`<w:r>(?:(?!</w:r>).)*<w:t[^>]*>${text}</w:t></w:r>`), () => markup);
}

/** Changes the row in which a text stands. */
export function rowOf(xml: string, text: string, change: (row: string) => string): string {
  return xml.replace(new RegExp(`<w:tr>(?:(?!</w:tr>).)*>${text}</w:t>(?:(?!</w:tr>).)*</w:tr>`), row =>
    change(row),
  );
}

/** A row that was put in or taken out while changes were tracked. */
export const tracked = (row: string, how: 'ins' | 'del') =>
  row.replace('<w:trPr>', `<w:trPr><w:${how} ${by}/>`);
