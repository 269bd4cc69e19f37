import { t } from '../../l10n/message.ts';
import { named, type ThingKind, thingsOf } from '../named.ts';
import type { NewRecord } from '../new-record.ts';
import { proofOf } from './deliveries.ts';
import type { Scribe } from './scribe.ts';

/** Under which key a waiver names what is skipped. */
const keys: readonly (readonly [ThingKind, 'forum' | 'commitment' | 'activity' | 'report'])[] = [
  ['forum', 'forum'],
  ['report', 'report'],
  ['activity', 'activity'],
  ['sharing', 'commitment'],
  ['proactivity', 'commitment'],
  ['fulfilled', 'commitment'],
];

const reviews = ['joint', 'exit', 'governance', 'internal'];

/** A planned occasion that was skipped by agreement. */
export function waived(scribe: Scribe, written: string): NewRecord[] {
  const occurrence = scribe.day('occurrence');
  if (occurrence === undefined)
    scribe.refuse(
      'occurrence',
      t`Nothing says which planned day is skipped.`,
      t`Add ${'--occurrence'}.`,
      true,
    );
  const agreedBy = scribe.people('agreedBy');
  if (agreedBy.length === 0)
    scribe.refuse(
      'agreedBy',
      t`Without those who agreed it does not count as skipped.`,
      t`Add --agreed-by with one person of each party concerned.`,
      true,
    );
  const reason = scribe.needed('reason', '--reason', t`Nothing says why it was skipped.`);
  const what = subjectOf(scribe, written);
  return [{ type: 'waived', ...what, occurrence, agreedBy, reason, ...proofOf(scribe) } as NewRecord];
}

function subjectOf(scribe: Scribe, written: string): object {
  const plain = written.trim().toLowerCase();
  if (plain === 'health-check') return { healthCheck: true };
  if (reviews.includes(plain)) {
    const party = scribe.party('party');
    if (plain === 'internal' && party === undefined)
      scribe.refuse('party', t`An internal review is the review of one party.`, t`Add ${'--party'}.`, true);
    return { review: plain, party };
  }
  const all = keys.flatMap(([kind, key]) =>
    thingsOf(scribe.model, kind).map(each => ({ ...each, value: { [key]: each.id } })),
  );
  const wrong = t`There is nothing called \`${written}\` in this agreement that could be skipped.`;
  return scribe.certain('subject', named(written, all, wrong)) ?? {};
}
