import { latinFor } from './letters.ts';

/** A longer one is cut: ids are read and typed by people. */
const longest = 40;

/**
 * A name as an id: lower-case words of a to z and digits with hyphens between, such as `bjorn-odegard` of
 * “Bjørn Ødegård”. The one place that makes ids of names, so that a name has the same id everywhere.
 *
 * @returns undefined where no letter is left that an id may have, as of a name in Chinese
 */
export function slug(name: string): string | undefined {
  const id = wordsIn(name).join('-');
  const short =
    id.length > longest
      ? id
          .slice(0, longest + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, longest)
      : id;
  return /[a-z]/.test(short) ? short : undefined;
}

/** The words of a text as ids have them, in its order. */
export function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/ου/gu, 'ou')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/gu, sign => latinFor.get(sign) ?? (isApostrophe(sign) ? '' : '-'))
    .split('-')
    .filter(word => word !== '');
}

/** “O’Brien” is one word. */
function isApostrophe(sign: string): boolean {
  return sign === "'" || sign === '’' || sign === 'ʼ';
}

/** An id as a name: `service-board` gives `Service Board`. */
export function nameOfId(id: string): string {
  return id
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
