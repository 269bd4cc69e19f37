import type { Occurrence, OccurrenceState } from '../evidence/occurrence.ts';
import { type Text, t } from '../l10n/message.ts';
import type { MarkView } from './map-view.ts';
import type { Reader } from './reader.ts';

const words: Readonly<Record<OccurrenceState, Text>> = {
  'not-due': t`planned`,
  due: t`due now`,
  held: t`held`,
  late: t`held late`,
  missed: t`missed`,
  waived: t`waived`,
  uncertain: t`uncertain`,
};

/** What became of an occasion, in a word. */
export function wordOf(state: OccurrenceState): Text {
  return words[state];
}

/** An occasion on the day on which it was held, or is planned. */
export function markOf({ state, planned, record }: Occurrence, reader: Reader): MarkView {
  const isKept = (state === 'held' || state === 'late') && record !== undefined;
  return { state, word: reader.text(wordOf(state)), day: reader.day(isKept ? record.day : planned) };
}
