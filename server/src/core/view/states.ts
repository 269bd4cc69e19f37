import type { Occurrence, OccurrenceState } from '../evidence/occurrence.ts';
import type { PromiseKind } from '../evidence/promise.ts';
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

/** What becomes of it where it takes place: only what people sit down for is held, all else is done. */
const doneWords: Partial<typeof words> = { held: t`done`, late: t`done late` };

const sittings: ReadonlySet<PromiseKind> = new Set([
  'forum',
  'joint-review',
  'internal-review',
  'exit-review',
  'governance-review',
  'health-check',
]);

/** What became of an occasion, in a word. */
export function wordOf(state: OccurrenceState, kind: PromiseKind): Text {
  return (sittings.has(kind) ? undefined : doneWords[state]) ?? words[state];
}

/** An occasion on the day on which it was held, or is planned. */
export function markOf({ state, planned, record }: Occurrence, kind: PromiseKind, reader: Reader): MarkView {
  const isKept = (state === 'held' || state === 'late') && record !== undefined;
  return { state, word: reader.text(wordOf(state, kind)), day: reader.day(isKept ? record.day : planned) };
}
