import { t } from '../../l10n/message.ts';
import { either } from '../../util/suggest.ts';
import { named } from '../named.ts';
import type { NewRecord } from '../new-record.ts';
import { openOccasions } from '../open-occasions.ts';
import type { Scribe } from './scribe.ts';

/** What one party hands over or does for the other, as it promised. */

export function report(scribe: Scribe, written: string): NewRecord[] {
  const report = scribe.subject('report', written);
  const by = scribe.party('by');
  const date = scribe.date();
  return [{ type: 'report', report, by, date, period: periodOf(scribe, report, by), ...proofOf(scribe) }];
}

/** The period that was typed; else the only one that is open. */
function periodOf(scribe: Scribe, report: string, by: string | undefined): string | number | undefined {
  const typed = scribe.text('period');
  if (typed !== undefined) return /^\d{4}$/.test(typed) ? Number(typed) : typed;
  const open = openOccasions(scribe.evidence, `report ${report}`, by).flatMap(({ period }) => period ?? []);
  const periods = [...new Set(open)];
  const [only, ...others] = periods;
  if (only === undefined) return undefined;
  if (others.length > 0) {
    scribe.refuse(
      'period',
      t`The report \`${report}\` is open for ${periods.length} periods.`,
      t`Add --period with the one that it covers: ${either(periods.slice(-6))}.`,
      true,
    );
    return undefined;
  }
  scribe.taken.push(t`The period is ${only}, the only one that is open; --period says another one.`);
  return /^\d{4}$/.test(only) ? Number(only) : only;
}

export function shared(scribe: Scribe, written: string): NewRecord[] {
  const commitment = scribe.subject('sharing', written);
  return [{ type: 'shared', commitment, by: scribe.party('by'), date: scribe.date(), ...proofOf(scribe) }];
}

export function fulfilled(scribe: Scribe, written: string): NewRecord[] {
  const commitment = scribe.subject('fulfilled', written);
  return [{ type: 'fulfilled', commitment, by: scribe.party('by'), date: scribe.date(), ...proofOf(scribe) }];
}

export function notice(scribe: Scribe, written: string): NewRecord[] {
  const commitment = scribe.subject('first-choice', written);
  return [
    {
      type: 'notice',
      commitment,
      event: eventOf(scribe, commitment),
      by: scribe.party('by'),
      date: scribe.date(),
      eventDate: scribe.day('eventDate', scribe.today),
      answered: scribe.pastDay('answered'),
      ...proofOf(scribe),
    },
  ];
}

/** One of the events that the commitment is about. */
function eventOf(scribe: Scribe, commitment: string): string | undefined {
  const asked = scribe.text('event');
  const { firstChoice } = scribe.model.agreement;
  const events: readonly string[] =
    firstChoice?.commitments?.find(({ id }) => id === commitment)?.events ?? [];
  if (asked === undefined || events.length === 0) return asked;
  const candidates = events.map(event => ({ value: event, id: event, names: [event] }));
  const wrong = t`The commitment \`${commitment}\` has no event \`${asked}\`.`;
  return scribe.certain('event', named(asked, candidates, wrong));
}

export function proposal(scribe: Scribe, written: string): NewRecord[] {
  const commitment = scribe.subject('proactivity', written);
  return [
    {
      type: 'proposal',
      commitment,
      by: scribe.party('by'),
      date: scribe.date(),
      what: scribe.needed('what', '--what', t`A proposal says what was proposed.`),
      answered: scribe.pastDay('answered'),
      outcome: scribe.word('outcome', '--outcome', ['accepted', 'declined', 'deferred']),
      ...proofOf(scribe),
    },
  ];
}

export function benchmark(scribe: Scribe, written: string): NewRecord[] {
  const activity = scribe.subject('activity', written);
  return [
    {
      type: 'benchmark',
      activity,
      date: scribe.date(),
      forum: scribe.thing('forum', 'forum'),
      ...proofOf(scribe),
    },
  ];
}

/** What every record may have. */
export function proofOf(scribe: Scribe): { evidence: string | undefined; note: string | undefined } {
  return { evidence: scribe.text('evidence'), note: scribe.text('note') };
}
