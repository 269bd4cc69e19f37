import { EVENT_ID } from 'js-yaml';
import type { Mend, ReadEvents } from './mended.ts';
import { messages } from './messages.ts';
import type { YamlProblem } from './tree.ts';

/** Something that nobody sees in the text, and that is read as if it were nothing or a common space. */
interface Kind {
  readonly signs: RegExp;
  /** Where they matter; undefined: everywhere. */
  readonly within?: RegExp;
  /** What each of the signs that were found is read as. */
  readonly meant: '' | ' ';
  /** Whether it does no harm inside of longer text. */
  readonly harmlessInProse: boolean;
  readonly message: (count: number) => string;
}

const KINDS: readonly Kind[] = [
  {
    // What YAML forbids everywhere.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    signs: /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g,
    meant: '',
    harmlessInProse: false,
    message: messages.invisible,
  },
  {
    // What YAML takes for a letter: spaces without width, a byte order mark that is not at the very beginning.
    signs: /[\u200b\u2060\ufeff]/g,
    meant: '',
    harmlessInProse: true,
    message: messages.invisible,
  },
  {
    // Before the first word of a line, and behind its dash or colon: spaces that YAML does not count, as text from
    // the web has them.
    signs: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
    within: /^[^\S\r\n]*(?:-[^\S\r\n]*)*(?:[A-Za-z][\w-]*:[^\S\r\n]*)?/gm,
    meant: ' ',
    harmlessInProse: true,
    message: messages.falseSpaces,
  },
];

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
  const found = KINDS.map(kind => ({
    ...kind,
    places: placesOf(kind, text),
  }));
  return {
    mends: found
      .flatMap(({ places, meant }) => places.map(start => ({ start, end: start + 1, text: meant })))
      .sort((a, b) => a.start - b.start),
    problems: read =>
      found.flatMap(({ places, harmlessInProse, message }) => {
        const harmful = harmlessInProse && read ? outsideProse(places, read) : places;
        const [start] = harmful;
        if (start === undefined) return [];
        return [{ code: 'syntax', range: { start, end: start + 1 }, message: message(harmful.length) }];
      }),
  };
}

function placesOf({ signs, within }: Kind, text: string): number[] {
  const pieces = within ? [...text.matchAll(within)] : [{ 0: text, index: 0 }];
  const places = pieces.flatMap(piece =>
    [...piece[0].matchAll(signs)].map(({ index }) => piece.index + index),
  );
  return places[0] === 0 && text.startsWith('\ufeff') ? places.slice(1) : places;
}

/** The places that lie in no text of several words; both are in the order of the text. */
function outsideProse(places: readonly number[], { events, sourceOf }: ReadEvents): number[] {
  let index = 0;
  return places.filter(place => {
    for (; index < events.length; index++) {
      const event = events[index];
      if (event?.type !== EVENT_ID.SCALAR || event.valueEnd <= place) continue;
      return event.valueStart > place || !/\s/.test(sourceOf(event).trim());
    }
    return true;
  });
}
