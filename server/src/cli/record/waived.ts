import { type NewRecord, named, type ThingKind, t, thingsOf } from '../../core/index.ts';
import { CliError } from '../failure.ts';
import { proofOf } from './deliveries.ts';
import { certain, type Scribe } from './scribe.ts';

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
    throw new CliError(t`Nothing says which planned day is skipped.`, t`Add ${'--occurrence'}.`);
  const agreedBy = scribe.people('agreedBy');
  if (agreedBy.length === 0)
    throw new CliError(
      t`Without those who agreed it does not count as skipped.`,
      t`Add --agreed-by with one person of each party concerned.`,
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
      throw new CliError(t`An internal review is the review of one party.`, t`Add ${'--party'}.`);
    return { review: plain, party };
  }
  const all = keys.flatMap(([kind, key]) =>
    thingsOf(scribe.model, kind).map(each => ({ ...each, value: { [key]: each.id } })),
  );
  const wrong = t`There is nothing called \`${written}\` in this agreement that could be skipped.`;
  return certain(named(written, all, wrong));
}
