import { describeCadence } from '../calendar/describe-cadence.ts';
import { describeWritten } from '../calendar/describe-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { plannedCadence } from '../evidence/planned-cadence.ts';
import type { PromiseKind } from '../evidence/promise.ts';
import { lastKept, type Track } from '../evidence/track.ts';
import { joined, sentence, type Text, t } from '../l10n/message.ts';
import type { CommitmentModel } from '../model/commitments.ts';
import { phraseOf, plainWords } from '../model/vocabulary.ts';
import { principleByKey } from '../principles/principles.ts';
import { and, inRow } from '../util/lists.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { DutyRow, PromiseCard, PromisePair, PromisesView } from './agreement-view.ts';
import type { FactView } from './basics.ts';
import { countsInWords, countsOf } from './counts.ts';
import type { Reader } from './reader.ts';

/** What a commitment of any section may say of itself. */
type Written = Readonly<Record<string, unknown>>;

/** What is promised, for people: its own words, else its events, else its id. */
export function whatOf({ commitment, id }: CommitmentModel): Text {
  const { what, events } = commitment as Written;
  if (typeof what === 'string') return what;
  if (Array.isArray(events) && events.length > 0)
    return t`tells of ${and(events.map(event => phraseOf('BusinessEvent', String(event))))}`;
  return id === undefined ? t`a promise without a name` : plainWords(id);
}

/** Who promises what to whom, by pair of parties in their order. */
export function promisesOf(evidence: Evidence, reader: Reader): PromisesView {
  const { model } = evidence;
  const pairs = new Map<string, PromisePair & { readonly promises: PromiseCard[] }>();
  for (const by of model.parties)
    for (const to of model.parties)
      if (by !== to)
        pairs.set(`${by.id} ${to.id}`, {
          by: by.id,
          byName: reader.text(by.name),
          to: to.id,
          toName: reader.text(to.name),
          promises: [],
        });
  for (const commitment of model.commitments.filter(each => reader.audience.commitment(each))) {
    const { by, to } = commitment.direction;
    for (const giver of by)
      for (const receiver of to)
        pairs.get(`${giver} ${receiver}`)?.promises.push(cardOf(commitment, giver, evidence, reader));
  }
  return { pairs: [...pairs.values()].filter(({ promises }) => promises.length > 0) };
}

function cardOf(each: CommitmentModel, by: string, evidence: Evidence, reader: Reader): PromiseCard {
  const { commitment, id, section } = each;
  return {
    id,
    principle: reader.text(principleName(section)),
    what: reader.heading(whatOf(each)),
    facts: factsOf(commitment as Written, evidence, reader),
    kept: keptInWords(tracksOf(commitment as PlainMapping, by, evidence), evidence, reader),
    place: reader.place(commitment),
  };
}

function principleName(section: CommitmentModel['section']): Text {
  const principle = principleByKey(section);
  return principle ? sentence(principle.name) : t`principle of their own`;
}

/** Labels for what promises say of themselves, in the order in which it is told. */
const durations: readonly (readonly [string, Text])[] = [
  ['notice', t`Notice`],
  ['response', t`Time to answer`],
  ['answer', t`Answer within`],
  ['horizon', t`Looks ahead`],
  ['within', t`Within`],
];

function factsOf(written: Written, { model }: Evidence, reader: Reader): FactView[] {
  const facts: (readonly [Text, Text])[] = [];
  const cadence = plannedCadence(written as PlainMapping, 'cadence', model.file);
  if (cadence) facts.push([t`How often`, describeCadence(cadence)]);
  for (const [key, label] of durations) {
    const value = written[key];
    if (typeof value === 'string') facts.push([label, describeWritten(value)]);
  }
  const { mechanism, terms, owner, forum } = written;
  if (typeof mechanism === 'string') facts.push([t`The other may`, phraseOf('Mechanism', mechanism)]);
  if (typeof terms === 'string') facts.push([t`Terms`, terms]);
  const owners = [owner].flat().filter(each => typeof each === 'string');
  if (owners.length > 0)
    facts.push([
      t`Owner`,
      joined(
        owners.map(each => reader.person(each)),
        ', ',
      ),
    ]);
  if (typeof forum === 'string') facts.push([t`Forum`, model.forum(forum)?.name ?? forum]);
  return facts.map(([label, text]) => ({ label: reader.text(label), text: reader.heading(text) }));
}

/** The tracks of what a mapping promises, of one of several parties its own. */
function tracksOf(owner: PlainMapping, party: string | undefined, evidence: Evidence): Track[] {
  return evidence.tracks.filter(
    ({ promise }) =>
      promise.owner === owner &&
      (party === undefined || promise.party === undefined || promise.party === party),
  );
}

function keptInWords(tracks: readonly Track[], evidence: Evidence, reader: Reader): string | undefined {
  if (!evidence.isInForce || !evidence.isRecorded || tracks.length === 0) return undefined;
  const words = countsInWords(countsOf(tracks, evidence));
  return words && reader.text(words);
}

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
  const tracks = evidence.tracks.filter(track => reader.audience.track(track));
  const regular = tracks.map((track): DutyRow => {
    const { promise } = track;
    const commitment = model.commitments.find(({ commitment }) => commitment === promise.owner);
    const last = lastKept(track)?.record;
    const next = evidence.next(promise.owner, promise.key);
    return {
      who: reader.text(and(promise.parties.map(party => model.nameOf(party)))),
      toWhom: reader.heading(
        commitment
          ? and(commitment.direction.to.filter(to => to !== promise.party).map(to => model.nameOf(to)))
          : (everybody[promise.kind] ?? ''),
      ),
      what: reader.heading(promise.name),
      howOften: reader.heading(describeCadence(promise.cadence)),
      next: next && reader.day(next.date),
      clause: '',
      lastEvidence: last && reader.day(last.day),
      kept: keptInWords([track], evidence, reader),
      place: reader.place(promise.owner),
    };
  });
  const isRegular = new Set<object>(evidence.promises.map(({ owner }) => owner));
  const others = model.commitments
    .filter(each => !isRegular.has(each.commitment) && reader.audience.commitment(each))
    .map((each): DutyRow => {
      const { by, to } = each.direction;
      return {
        who: reader.text(and(by.map(party => model.nameOf(party)))),
        toWhom: reader.text(and(to.map(party => model.nameOf(party)))),
        what: reader.heading(whatOf(each)),
        howOften: reader.heading(whenOf(each.commitment as Written, evidence)),
        next: undefined,
        clause: '',
        lastEvidence: undefined,
        kept: undefined,
        place: reader.place(each.commitment),
      };
    });
  return [...regular, ...others];
}

/** When something is owed that has no rhythm. */
function whenOf(written: Written, { model }: Evidence): Text {
  const cadence = plannedCadence(written as PlainMapping, 'cadence', model.file);
  if (cadence) return describeCadence(cadence);
  const { notice } = written;
  if (typeof notice === 'string') return t`${describeWritten(notice)} before it happens`;
  return inRow([t`at all times`]);
}
