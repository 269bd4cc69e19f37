import type { Cadence } from '../calendar/cadence.ts';
import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import type { Duration } from '../calendar/duration.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { directionOf } from '../model/commitments.ts';
import type { Draft } from '../model/draft.ts';
import { partyOf, takingPart } from '../model/parties.ts';
import { ownWord, plainWords } from '../model/vocabulary.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { plannedCadence } from './planned-cadence.ts';
import type { RecordType } from './record.ts';
import { reportPromises } from './report-promises.ts';

export type PromiseKind =
  | 'forum'
  | 'sharing'
  | 'proactivity'
  /** Of open dialogue or of a principle of the parties' own. */
  | 'commitment'
  | 'benchmark'
  | 'report'
  | 'health-check'
  | 'joint-review'
  | 'internal-review'
  | 'exit-review'
  | 'governance-review';

/** Something that an agreement promises to do again and again, and whose records can be kept. */
export interface RegularPromise {
  readonly kind: PromiseKind;
  /** What it is called, for people. */
  readonly name: Text;
  readonly id: string | undefined;
  /** What its records are about; see `RecordModel.subject`. */
  readonly subject: string;
  /** The mapping and key that hold the cadence: where it is promised. */
  readonly owner: PlainMapping;
  readonly key: 'cadence' | 'joint' | 'internal' | 'review';
  readonly cadence: Cadence;
  /** Of a report: how long after the end of its period it is due; undefined where the text does not say. */
  readonly due?: Duration | undefined;
  /** The first and last day on which it is owed, where that is not the whole term: a forum may begin later, or end earlier. */
  readonly starts?: Day | undefined;
  readonly ends?: Day | undefined;
  /** The parties that owe it together: of a meeting all that have members in the forum. */
  readonly parties: readonly string[];
  /** Where several parties owe it each by itself: the one of them that this is about. */
  readonly party: string | undefined;
  readonly path: string;
}

/** The type of record by which a kind of promise is kept. */
export const keptBy: Readonly<Record<PromiseKind, RecordType>> = {
  forum: 'meeting',
  sharing: 'shared',
  proactivity: 'proposal',
  commitment: 'fulfilled',
  benchmark: 'benchmark',
  report: 'report',
  'health-check': 'health-check',
  'joint-review': 'review',
  'internal-review': 'review',
  'exit-review': 'review',
  'governance-review': 'review',
};

/** All regular promises of an agreement, in the order of the format; those without a readable cadence promise no day. */
export function regularPromises(model: AgreementModel): RegularPromise[] {
  return [
    ...reviews(model),
    ...reviewsOfParts(model),
    ...sharing(model),
    ...reportPromises(model),
    ...forums(model),
  ].concat(benchmarks(model), proposals(model), dialogue(model), healthCheck(model), ownPrinciples(model));
}

function reviews(model: AgreementModel): RegularPromise[] {
  const { review } = model.agreement;
  if (!review) return [];
  const owner = review as PlainMapping;
  const all = takingPart(model).map(party => party.id);
  const joint = plannedCadence(owner, 'joint', model.file);
  const internal = plannedCadence(owner, 'internal', model.file);
  const base = { id: undefined, owner };
  return [
    ...all.flatMap(party =>
      internal
        ? [
            {
              ...base,
              kind: 'internal-review' as const,
              name: t`internal review`,
              subject: `review internal ${party}`,
              key: 'internal' as const,
              cadence: internal,
              parties: [party],
              party,
              path: 'review.internal',
            },
          ]
        : [],
    ),
    ...(joint
      ? [
          {
            ...base,
            kind: 'joint-review' as const,
            name: t`joint review`,
            subject: 'review joint',
            key: 'joint' as const,
            cadence: joint,
            parties: all,
            party: undefined,
            path: 'review.joint',
          },
        ]
      : []),
  ];
}

/** What the parties look at together, and each says how often by itself: the exit plan and the governance model. */
function reviewsOfParts(model: AgreementModel): RegularPromise[] {
  const { exit, governance } = model.agreement;
  const parts = [
    { kind: 'exit-review', name: t`review of the exit plan`, owner: exit, of: 'exit' },
    {
      kind: 'governance-review',
      name: t`review of the governance model`,
      owner: governance,
      of: 'governance',
    },
  ] as const;
  return parts.flatMap(({ kind, name, owner, of }): RegularPromise[] => {
    const cadence = owner && plannedCadence(owner as PlainMapping, 'review', model.file);
    if (!cadence) return [];
    return [
      {
        kind,
        name,
        id: undefined,
        subject: `review ${of}`,
        owner: owner as PlainMapping,
        key: 'review',
        cadence,
        parties: model.parties.map(party => party.id),
        party: undefined,
        path: `${of}.review`,
      },
    ];
  });
}

function forums(model: AgreementModel): RegularPromise[] {
  return model.forums.flatMap(({ id, name, forum, path }) => {
    const owner = forum as PlainMapping;
    const cadence = plannedCadence(owner, 'cadence', model.file);
    if (!cadence || id === undefined) return [];
    const present = new Set((forum.members ?? []).map(partyOf));
    const parties = model.parties.map(party => party.id).filter(party => present.has(party));
    return [
      {
        kind: 'forum' as const,
        name,
        id,
        subject: `forum ${id}`,
        owner,
        key: 'cadence' as const,
        cadence,
        starts: readDay(forum.from),
        ends: readDay(forum.until),
        parties,
        party: undefined,
        path,
      },
    ];
  });
}

function sharing(model: AgreementModel): RegularPromise[] {
  return commitments(model, 'sharing', 'sharing', model.agreement.sharing?.commitments);
}

function proposals(model: AgreementModel): RegularPromise[] {
  return commitments(model, 'proactivity', 'proactivity', model.agreement.proactivity?.commitments);
}

function dialogue(model: AgreementModel): RegularPromise[] {
  return commitments(model, 'commitment', 'openDialogue', model.agreement.openDialogue?.commitments);
}

function ownPrinciples(model: AgreementModel): RegularPromise[] {
  return (model.agreement.additionalPrinciples ?? []).flatMap(({ id, commitments: list }, index) =>
    commitments(model, 'commitment', `additionalPrinciples[${id ?? index}]`, list),
  );
}

/** With `by: both`, and with a list, each party owes it by itself (decisions 10 and 96). */
function commitments(
  model: AgreementModel,
  kind: 'sharing' | 'proactivity' | 'commitment',
  section: string,
  list: readonly Draft<{ id: string; by: string | string[]; to: string | string[]; what: string }>[] = [],
): RegularPromise[] {
  return list.flatMap((commitment): RegularPromise[] => {
    const owner = commitment as PlainMapping;
    const { id, what, by } = commitment;
    const cadence = plannedCadence(owner, 'cadence', model.file);
    if (!cadence || id === undefined) return [];
    const base = {
      kind,
      name: what ?? plainWords(id),
      id,
      subject: `commitment ${id}`,
      owner,
      key: 'cadence' as const,
      cadence,
      path: `${section}.commitments[${id}]`,
    };
    const parties = directionOf(commitment, model).by.filter(party => model.party(party));
    const isOneGiver = by !== 'both' && (!Array.isArray(by) || by.length < 2);
    if (isOneGiver || parties.length === 0) return [{ ...base, parties, party: undefined }];
    return parties.map(party => ({ ...base, parties: [party], party }));
  });
}

function benchmarks(model: AgreementModel): RegularPromise[] {
  const activities = model.agreement.benchmarking?.activities ?? [];
  return activities.flatMap((activity): RegularPromise[] => {
    const owner = activity as PlainMapping;
    const { id, type } = activity;
    const isAlone = activities.filter(other => other.type === type).length === 1;
    const cadence = plannedCadence(owner, 'cadence', model.file);
    if (!cadence || id === undefined) return [];
    return [
      {
        kind: 'benchmark',
        name: benchmarkName(type, id, isAlone),
        id,
        subject: `activity ${id}`,
        owner,
        key: 'cadence',
        cadence,
        parties: directionOf({ by: activity.by }, model).by.filter(party => model.party(party)),
        party: undefined,
        path: `benchmarking.activities[${id}]`,
      },
    ];
  });
}

/** An activity has no title of its own: it goes by its kind, and by its id as well where there are several of that kind. */
function benchmarkName(type: string | undefined, id: string, isAlone: boolean): Text {
  const kind = type !== undefined && Object.hasOwn(benchmarkKinds, type) ? benchmarkKinds[type] : undefined;
  if (!kind) return plainWords(id);
  return isAlone ? kind : t`${kind} ${ownWord(id)}`;
}

const benchmarkKinds: Readonly<Record<string, Text>> = {
  'market-update': t`market update`,
  joint: t`joint benchmark`,
  independent: t`independent benchmark`,
};

function healthCheck(model: AgreementModel): RegularPromise[] {
  const owner = model.agreement.openDialogue?.healthCheck as PlainMapping | undefined;
  const cadence = owner && plannedCadence(owner, 'cadence', model.file);
  if (!cadence) return [];
  return [
    {
      kind: 'health-check',
      name: t`health check`,
      id: undefined,
      subject: 'health-check',
      owner,
      key: 'cadence',
      cadence,
      parties: model.parties.map(party => party.id),
      party: undefined,
      path: 'openDialogue.healthCheck',
    },
  ];
}
