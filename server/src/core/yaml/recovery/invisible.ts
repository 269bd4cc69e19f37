import { EVENT_ID } from 'js-yaml';
import type { Text } from '../../l10n/message.ts';
import type { Range } from '../../util/text.ts';
import { messages } from '../messages.ts';
import type { YamlProblem } from '../tree.ts';
import { titles } from './corrections.ts';
import type { Mend, ReadEvents } from './mended.ts';

/** Something that nobody sees in the text, and that is read as if it were nothing or a common space. */
interface Kind {
  readonly signs: RegExp;
  /** Where they matter; undefined: everywhere. */
  readonly within?: RegExp;
  /** What each of the signs that were found is read as. */
  readonly meant: '' | ' ';
  /** Whether it does no harm inside of longer text. */
  readonly harmlessInProse: boolean;
  readonly message: (count: number) => Text;
  readonly title: (count: number) => Text;
}

const KINDS: readonly Kind[] = [
  {
    // What YAML forbids everywhere.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    signs: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+/g,
    meant: '',
    harmlessInProse: false,
    message: messages.invisible,
    title: titles.deleteInvisible,
  },
  {
    // What YAML takes for a letter: spaces without width, a byte order mark that is not at the very beginning.
    signs: /[\u200b\u2060\ufeff]+/g,
    meant: '',
    harmlessInProse: true,
    message: messages.invisible,
    title: titles.deleteInvisible,
  },
  {
    // Before the first word of a line or of an entry in brackets, and behind its dash or colon: spaces that YAML does not count, as text from
    // the web has them.
    signs: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g,
    within:
      /^[^\S\r\n]*(?:-[^\S\r\n]*)*(?:[[{,][^\S\r\n]*)*(?:[A-Za-z][\w-]*:[^\S\r\n]*)?|[[{,][^\S\r\n]*(?:[A-Za-z][\w-]*:[^\S\r\n]*)?/gm,
    meant: ' ',
    harmlessInProse: true,
    message: messages.falseSpaces,
    title: titles.replaceFalseSpaces,
  },
];

/** Whether there is any such sign in a text, wherever it is. */
export function hasInvisible(text: string): boolean {
  return ANY.test(text);
}

const ANY = new RegExp(KINDS.map(({ signs }) => signs.source).join('|'));

/** The mends that make a text readable which has such signs in it, and what there is to say once it is read. */
export interface Cleaning {
  readonly mends: readonly Mend[];
  problems(read: ReadEvents | undefined): YamlProblem[];
}

/**
 * Finds what only looks like nothing. It comes from copying, and from one habit or one broken file, however many
 * signs there are: each kind is one mistake, marked where it is first.
 */
export function cleaning(text: string): Cleaning {
  const found = KINDS.map(kind => ({ ...kind, runs: runsOf(kind, text) }));
  return {
    mends: found.flatMap(({ runs, meant }) => mendsOf(runs, meant)).sort((a, b) => a.start - b.start),
    problems: read =>
      found.flatMap(({ runs, meant, harmlessInProse, message, title }) => {
        const harmful = harmlessInProse && read ? outsideProse(runs, read) : runs;
        const [first] = harmful;
        if (first === undefined) return [];
        const count = harmful.reduce((sum, { start, end }) => sum + end - start, 0);
        const range = { start: first.start, end: first.start + 1 };
        const edits = mendsOf(harmful, meant);
        const corrections = [{ title: title(count), edits, isSure: true }];
        return [{ code: 'syntax', range, message: message(count), corrections }];
      }),
  };
}

const mendsOf = (runs: readonly Range[], meant: string): Mend[] =>
  runs.map(({ start, end }) => ({ start, end, text: meant.repeat(end - start) }));

/** Stretches of such signs; the mark at the very beginning of a file is none. */
function runsOf({ signs, within }: Kind, text: string): Range[] {
  if (text.search(signs) === -1) return [];
  const pieces = within ? [...text.matchAll(within)] : [{ 0: text, index: 0 }];
  return pieces.flatMap(piece =>
    [...piece[0].matchAll(signs)].flatMap(match => {
      const start = piece.index + match.index;
      const end = start + match[0].length;
      if (start > 0 || !text.startsWith('\ufeff')) return [{ start, end }];
      return end > 1 ? [{ start: 1, end }] : [];
    }),
  );
}

/** Those that lie in no text of several words; both are in the order of the text. */
function outsideProse(runs: readonly Range[], { events, sourceOf }: ReadEvents): Range[] {
  let index = 0;
  return runs.filter(({ start }) => {
    for (; index < events.length; index++) {
      const event = events[index];
      if (event?.type !== EVENT_ID.SCALAR || event.valueEnd <= start) continue;
      return event.valueStart > start || !/\s/.test(sourceOf(event).trim());
    }
    return true;
  });
}
