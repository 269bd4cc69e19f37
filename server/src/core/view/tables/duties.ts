import { lastKept } from '../../evidence/track.ts';
import { translate } from '../../l10n/message.ts';
import type { Direction } from '../../model/commitments.ts';
import { whatOf } from '../owed.ts';
import type { AgreementRow } from './agreement-rows.ts';
import { agreementColumn, inWords, keyOf, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export interface DutyTableRow {
  readonly duty: string;
  readonly kind: string;
  readonly by: string;
  readonly to: string;
  readonly what: string;
  readonly classification: string | undefined;
  readonly source: string | undefined;
  readonly cadence: string | undefined;
  readonly next: string | undefined;
  readonly last: string | undefined;
}

/** What comes again and again, each party by itself; and what is owed when something happens. */
export function dutyRows({ evidence }: AgreementRow): DutyTableRow[] {
  const { model } = evidence;
  const directions = new Map<object, Direction>();
  for (const { commitment, direction } of model.commitments) directions.set(commitment, direction);
  for (const { report, direction } of model.reports) directions.set(report, direction);
  const regular = evidence.tracks.map(track => {
    const { promise } = track;
    return {
      duty: keyOf(promise),
      kind: promise.kind,
      by: promise.parties.join(';'),
      to:
        directions
          .get(promise.owner)
          ?.to.filter(to => to !== promise.party)
          .join(';') ?? '',
      classification: classificationOf(promise.owner),
      source: sourceOf(promise.owner),
      what: translate(promise.name),
      cadence: inWords(promise.cadence),
      next: evidence.next(promise.owner, promise.key)?.date,
      last: lastKept(track)?.record?.date,
    };
  });
  const isRegular = new Set<object>(evidence.promises.map(({ owner }) => owner));
  const others = model.commitments
    .filter(({ commitment }) => !isRegular.has(commitment))
    .map(each => ({
      duty: each.path,
      kind: each.section,
      by: each.direction.by.join(';'),
      to: each.direction.to.join(';'),
      what: translate(whatOf(each)),
      classification: classificationOf(each.commitment),
      source: sourceOf(each.commitment),
      cadence: undefined,
      next: undefined,
      last: undefined,
    }));
  const reports = model.reports
    .filter(({ report }) => !isRegular.has(report))
    .map(({ path, report, name, direction }) => ({
      duty: path,
      kind: 'report',
      by: direction.by.join(';'),
      to: direction.to.join(';'),
      what: name,
      classification: classificationOf(report),
      source: sourceOf(report),
      cadence: undefined,
      next: undefined,
      last: undefined,
    }));
  return [...regular, ...others, ...reports];
}

function classificationOf(owner: object): string | undefined {
  const { classification } = owner as { readonly classification?: unknown };
  return typeof classification === 'string' ? classification : undefined;
}

/** Where in the contract it comes from. */
function sourceOf(owner: object): string | undefined {
  const { source } = owner as { readonly source?: unknown };
  return typeof source === 'string' ? source : undefined;
}

export function duties(rows: readonly Of<DutyTableRow>[]): FlatTable {
  return tableOf(
    'duties',
    'One row for everything that somebody owes.',
    [
      agreementColumn,
      {
        name: 'duty',
        type: 'text',
        description: 'What tells it from the others of its agreement.',
        cell: ({ duty }) => duty,
      },
      { name: 'kind', type: 'text', description: 'What kind of promise it is.', cell: ({ kind }) => kind },
      {
        name: 'owed_by',
        type: 'text',
        description: 'The parties that owe it, with a semicolon between them.',
        cell: ({ by }) => by,
      },
      {
        name: 'owed_to',
        type: 'text',
        description: 'The parties that it is owed to.',
        cell: ({ to }) => to || undefined,
      },
      { name: 'what', type: 'text', description: 'What is promised.', cell: ({ what }) => what },
      {
        name: 'classification',
        type: 'text',
        description: 'How far what is told may travel: clear, green, amber, amber+strict or red.',
        cell: ({ classification }) => classification,
      },
      {
        name: 'source',
        type: 'text',
        description: 'Where in the contract it comes from.',
        cell: ({ source }) => source,
      },
      { name: 'cadence', type: 'text', description: 'How often, in words.', cell: ({ cadence }) => cadence },
      { name: 'next', type: 'date', description: 'When it is due next.', cell: ({ next }) => next },
      {
        name: 'last_evidence',
        type: 'date',
        description: 'The day of the last record that kept it.',
        cell: ({ last }) => last,
      },
    ],
    rows,
  );
}
