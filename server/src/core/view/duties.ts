import { describeCadence } from '../calendar/describe-cadence.ts';
import { describeWritten } from '../calendar/describe-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { plannedCadence } from '../evidence/planned-cadence.ts';
import type { PromiseKind } from '../evidence/promise.ts';
import { lastKept, type Track } from '../evidence/track.ts';
import { type Text, t } from '../l10n/message.ts';
import { ownerOf } from '../model/reports.ts';
import { and } from '../util/lists.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { DutyRow } from './agreement-view.ts';
import { keptInWords } from './kept-in-words.ts';
import { clauseOf, type Owed, owedOf } from './owed.ts';
import type { Reader } from './reader.ts';

/** To whom something is owed that no promise from party to party is. */
const everybody: Readonly<Record<PromiseKind, Text | undefined>> = {
  forum: t`each other`,
  sharing: undefined,
  proactivity: undefined,
  benchmark: t`each other`,
  'health-check': t`each other`,
  'joint-review': t`each other`,
  'internal-review': t`itself`,
  'exit-review': t`each other`,
  'governance-review': t`each other`,
  commitment: undefined,
  report: undefined,
};

/** Everything that somebody has to do: what comes again and again, and what is owed when something happens. */
export function dutiesOf(evidence: Evidence, reader: Reader): DutyRow[] {
  const { model } = evidence;
  const owed = owedOf(model, reader.audience);
  const byOwner = new Map<object, Owed>(owed.map(each => [each.owner, each]));
  const regular = evidence.tracks
    .filter(track => reader.audience.track(track))
    .map(track => regularDuty(track, byOwner.get(track.promise.owner), evidence, reader));
  const isRegular = new Set<object>(evidence.promises.map(({ owner }) => owner));
  const others = owed
    .filter(each => !isRegular.has(each.owner))
    .map(
      ({ owner, section, direction: { by, to }, what }): DutyRow => ({
        who: reader.heading(reader.parties(by)),
        owner: personsOf(owner.owner, by, reader),
        toWhom: reader.heading(isMutual(by, to) ? t`each other` : reader.parties(to)),
        what: reader.heading(what),
        howOften: reader.heading(whenOf(owner, evidence)),
        next: undefined,
        clause: reader.text(clauseOf(owner, section)),
        lastEvidence: undefined,
        kept: undefined,
        place: reader.place(owner),
      }),
    );
  return [...regular, ...others];
}

/** Whether those who owe it owe it to each other. */
function isMutual(by: readonly string[], to: readonly string[]): boolean {
  return by.length > 1 && by.length === to.length && by.every(party => to.includes(party));
}

function regularDuty(track: Track, owed: Owed | undefined, evidence: Evidence, reader: Reader): DutyRow {
  const { promise } = track;
  const last = lastKept(track)?.record;
  const next = evidence.next(promise.owner, promise.key);
  return {
    who: reader.heading(reader.parties(promise.parties)),
    owner: personsOf(promise.owner.owner, promise.parties, reader),
    toWhom: reader.heading(
      owed
        ? reader.parties(owed.direction.to.filter(to => to !== promise.party))
        : (everybody[promise.kind] ?? ''),
    ),
    what: reader.heading(promise.name),
    howOften: reader.heading(describeCadence(promise.cadence)),
    next: next && reader.day(next.date),
    clause: reader.text(clauseOf(promise.owner, owed?.section)),
    lastEvidence: last && reader.day(last.day),
    kept: keptInWords([track], evidence, reader),
    place: reader.place(promise.owner),
  };
}

/** The people who see to something that some parties owe: of several the one of each party. */
function personsOf(owner: unknown, parties: readonly string[], reader: Reader): string {
  const people = parties.flatMap(party => ownerOf(owner, party) ?? []);
  return reader.text(and([...new Set(people)].map(person => reader.person(person))));
}

/** When something is owed that has no rhythm. */
function whenOf(written: PlainMapping, { model }: Evidence): Text {
  const cadence = plannedCadence(written, 'cadence', model.file);
  if (cadence) return describeCadence(cadence);
  const { notice, within } = written;
  if (typeof notice === 'string') return t`${describeWritten(notice)} before it happens`;
  if (typeof within === 'string') return t`within ${describeWritten(within)} of noticing it`;
  return t`at all times`;
}
