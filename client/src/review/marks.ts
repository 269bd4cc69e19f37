import type {
  ChangeAnswer,
  PlaceAnswer,
  ReviewAnswer,
  ReviewEffect,
} from '../../../server/src/lsp/review-protocol.ts';
import { acceptedTexts, signs } from './words.ts';

/** What is shown at a line of a text: the effects of all changes that stand there. */
export interface Mark {
  readonly line: number;
  /** Behind the line. */
  readonly text: string;
  /** The gravest, for the colour. */
  readonly effect: ReviewEffect;
  /** One for each change, for the hover. */
  readonly notes: readonly Note[];
}

export interface Note {
  readonly heading: string;
  readonly lines: readonly string[];
}

const order: readonly ReviewEffect[] = ['weakened', 'strengthened', 'undetermined', 'reworded', 'unaffected'];

/**
 * The marks of one text.
 *
 * @param state which of the two states the text is
 * @param isHere whether a place is in the text
 */
export function marksOf(
  { agreements }: ReviewAnswer,
  state: 'before' | 'after',
  isHere: (place: PlaceAnswer) => boolean,
): Mark[] {
  const found = agreements.flatMap(({ changes, parties }) =>
    changes.flatMap(change => {
      // Beside each other the two would say everything twice: the earlier text has what is gone.
      const isElsewhere = state === 'before' && change.places.after !== null;
      const place = isElsewhere ? null : change.places[state];
      return place && isHere(place) ? [{ change, parties, line: place.range.start.line }] : [];
    }),
  );
  const lines = [...new Set(found.map(({ line }) => line))].sort((a, b) => a - b);
  return lines.map(line => {
    const gravity = ({ change }: (typeof found)[number]) => order.indexOf(change.gravest);
    const here = found.filter(each => each.line === line).sort((a, b) => gravity(a) - gravity(b));
    const texts = here.map(({ change }) => `${signs[change.gravest]} ${change.outcome}`);
    return {
      line,
      text: [...new Set(texts)].join(' · '),
      effect: here[0]?.change.gravest ?? 'unaffected',
      notes: here.map(({ change, parties }) => noteOf(change, parties)),
    };
  });
}

function noteOf(change: ChangeAnswer, parties: ReviewAnswer['agreements'][number]['parties']): Note {
  return {
    heading: `${signs[change.gravest]} ${change.outcome}`,
    lines: [change.sentence, ...acceptedTexts(change, parties)],
  };
}
