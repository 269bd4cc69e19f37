import { codeSpan, literally } from '../markup.ts';
import { shown } from './shown.ts';

/** An entity for a character without width: it parts what a page would otherwise make a link or a mention. */
const gap = '&#8203;';

/**
 * A text from an agreement inside Markdown that GitHub, GitLab or Azure shows: on one line, nothing in it is mark-up
 * or HTML, it fits into the cell of a table, and it calls nobody (`@team`), points to no issue (`#1`) and links nowhere.
 */
export function markdownText(text: string): string {
  return literal(shown(text));
}

/**
 * The same for a sentence of ours with names from an agreement in it: what stands between backticks is code. A name with
 * backticks may move what is code and what is not, which is all that it can do.
 */
export function markdownMessage(message: string): string {
  const parts = shown(message).split('`');
  // An odd backtick at the end opens nothing.
  if (parts.length % 2 === 0) parts.splice(-2, 2, parts.slice(-2).join('`'));
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return part === '' && index > 0 && index < parts.length - 1 ? gap : literal(part);
      return part.trim() === '' ? literal(`\`${part}\``) : markdownCode(part);
    })
    .join('');
}

/** A name, path or value from an agreement as code, also in the cell of a table; nothing when it is empty. */
export function markdownCode(text: string): string {
  const code = shown(text);
  if (code === '') return '';
  // What a bar in code means depends on whether there is a table around it; in HTML it does not.
  return code.includes('|') ? `<code>${markdownText(code)}</code>` : codeSpan(code);
}

/** Escapes what could be mark-up, a mention or a link. */
function literal(text: string): string {
  return literally(text)
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/@|\\#(?=\w)|!(?=\d)|\bGH-(?=\d)|:(?=\/\/)|:(?=[\w+\\-]+:)|www(?=\.)/gi, `$&${gap}`);
}

/**
 * Joins parts of a page as long as they fit into what GitHub takes.
 *
 * @param parts in order of importance; each ends with a line break
 * @param closing what to write below, given how many parts were left out
 * @param limit UTF-8 bytes of all together
 */
export function fitted(parts: readonly string[], closing: (left: number) => string, limit: number): string {
  const room = limit - bytes(closing(parts.length));
  let used = 0;
  const kept: string[] = [];
  for (const part of parts) {
    used += bytes(part);
    if (used > room) break;
    kept.push(part);
  }
  return `${kept.join('')}${closing(parts.length - kept.length)}`;
}

/** How much GitHub takes as the summary of a step: 1 MiB. */
export const summaryLimit = 1024 * 1024;

/** How much GitHub takes as a comment, in characters; bytes are never fewer. */
export const commentLimit = 65_536;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * By this a later run finds the comment again, so that a pull request has one and not many.
 *
 * @param id tells several apart in one pull request
 */
export function markerOf(id?: string): string {
  return `<!-- partnership-review${id === undefined ? '' : ` ${id}`} -->`;
}
