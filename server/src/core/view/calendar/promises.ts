import { formatDate, toDate } from '../../calendar/date.ts';
import { describeCadence } from '../../calendar/describe-cadence.ts';
import { nameOfPeriod } from '../../calendar/periods.ts';
import { plannedParts } from '../../evidence/planned-series.ts';
import type { PromiseKind, RegularPromise } from '../../evidence/promise.ts';
import type { Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import { partyOf } from '../../model/parties.ts';
import { ownerOf } from '../../model/reports.ts';
import { and } from '../../util/lists.ts';
import { entryOf, fact, lastingId, type MadeEntry, type Making } from './entry.ts';
import { isFrequent, isOpen, upcoming } from './meetings.ts';
import { recurring } from './recurring.ts';
import { seriesEntry, seriesKey } from './series-entry.ts';

/** Names for the kinds of promises that have no id of their own. */
const kinds: Readonly<Record<PromiseKind, string>> = {
  forum: 'forum',
  sharing: 'commitment',
  proactivity: 'commitment',
  commitment: 'commitment',
  benchmark: 'benchmark',
  report: 'report',
  'health-check': 'health-check',
  'joint-review': 'joint-review',
  'internal-review': 'internal-review',
  'exit-review': 'exit-review',
  'governance-review': 'governance-review',
};

/** How many days before people are reminded of what takes longer to prepare than a report. */
const alarmDays = 7;

/** All that is promised again and again and is no meeting of a forum: each day for itself, or as a series where it has days. */
export function promisesOf(track: Track, making: Making): MadeEntry[] {
  if (track.promise.kind === 'report') return reports(track, making);
  const { planned, hasOthers } = plannedParts(track.promise, making.evidence);
  const { free } = making.evidence;
  const found = planned.flatMap((part, phase) =>
    recurring(part, track.occurrences, free, false).map((own, rule) =>
      seriesEntry(saidOf(track.promise, seriesKey(phase, rule), making), part, own, making),
    ),
  );
  // What is counted from the last time moves with it: only the next day is known.
  const planless = hasOthers ? upcoming(track, making).filter(isOpen) : [];
  const next = planless.find(({ planned: day }) =>
    planned.every(({ first, last }) => day < first || (last !== undefined && day > last)),
  );
  if (!next) return found;
  return [...found, entryOf({ ...saidOf(track.promise, ['due'], making), day: next.planned }, making)];
}

function saidOf(promise: RegularPromise, key: readonly string[], { evidence: { model }, reader }: Making) {
  const { name, kind, id, owner, party, parties, cadence } = promise;
  const commitment = model.commitments.find(each => each.commitment === owner);
  const people = [owner.owner ?? []].flat().filter(each => typeof each === 'string');
  const to = commitment?.direction.to.filter(each => each !== party) ?? [];
  const by = and(parties.map(each => model.nameOf(each)));
  const lines: Text[] = [
    fact(t`Who`, by),
    fact(t`To whom`, and(to.map(each => model.nameOf(each)))),
    fact(t`Owner`, people.map(each => reader.person(each)).join(', ')),
    fact(t`How often`, describeCadence(cadence)),
  ];
  return {
    key: [kinds[kind], id && lastingId(id, owner), party, ...key],
    kind: 'due' as const,
    summary: t`Due: ${name}${party === undefined ? '' : t` (${by})`}`,
    lines,
    alarmDays,
    people: people.length > 0 ? people : accountable(promise, model),
    parties: [...parties, ...to],
  };
}

/** Of what nobody owns: those who look after the relationship. */
function accountable(
  { parties }: Pick<RegularPromise, 'parties'>,
  model: Making['evidence']['model'],
): string[] {
  return parties.flatMap(id =>
    (model.party(id)?.people ?? [])
      .filter(({ roles }) => roles.includes('relationship-manager') || roles.includes('executive-sponsor'))
      .map(({ reference }) => reference),
  );
}

/** Each period has a day of its own, which working days, months of different length and holidays move. */
function reports(track: Track, making: Making): MadeEntry[] {
  const { promise } = track;
  const isOnce = isFrequent(track);
  const found = upcoming(track, making);
  const owner = ownerOf(promise.owner.owner, promise.party ?? promise.parties[0]);
  return (isOnce ? found.filter(isOpen).slice(0, 1) : found).map(occurrence => {
    const { period, planned } = occurrence;
    const said = saidOf(promise, [], making);
    return entryOf(
      {
        ...said,
        key: [...said.key, isOnce ? undefined : period ? nameOfPeriod(period) : toDate(planned)],
        kind: 'report',
        day: planned,
        summary: t`Report is due: ${promise.name}${promise.party === undefined ? '' : t` (${making.reader.party(promise.party)})`}`,
        lines: [
          period ? t`For ${formatDate(period.first)} to ${formatDate(period.last)}.` : '',
          ...said.lines,
        ],
        alarmDays: 1,
        people: owner === undefined ? said.people.filter(each => partyOf(each) === promise.party) : [owner],
        isSettled: !isOpen(occurrence),
      },
      making,
    );
  });
}
