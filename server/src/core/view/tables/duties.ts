import { toDate } from '../../calendar/date.ts';
import { lastKept } from '../../evidence/track.ts';
import { translate } from '../../l10n/message.ts';
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
  readonly cadence: string | undefined;
  readonly next: string | undefined;
  readonly last: string | undefined;
}

/** What comes again and again, each party by itself; and what is owed when something happens. */
export function dutyRows({ evidence }: AgreementRow): DutyTableRow[] {
  const { model } = evidence;
  const regular = evidence.tracks.map(track => {
    const { promise } = track;
    const commitment = model.commitments.find(({ commitment }) => commitment === promise.owner);
    return {
      duty: keyOf(promise),
      kind: promise.kind,
      by: promise.parties.join(';'),
      to: commitment?.direction.to.filter(to => to !== promise.party).join(';') ?? '',
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
      cadence: undefined,
      next: undefined,
      last: undefined,
    }));
  return [...regular, ...others];
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
        name: 'by',
        type: 'text',
        description: 'The parties that owe it, with a semicolon between them.',
        cell: ({ by }) => by,
      },
      {
        name: 'to',
        type: 'text',
        description: 'The parties that it is owed to.',
        cell: ({ to }) => to || undefined,
      },
      { name: 'what', type: 'text', description: 'What is promised.', cell: ({ what }) => what },
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

export interface OccurrenceRow {
  readonly duty: string;
  readonly kind: string;
  readonly party: string | undefined;
  readonly planned: string;
  readonly opens: string;
  readonly closes: string;
  readonly state: string;
  readonly recorded: string | undefined;
}

export function occurrenceRows({ tracks, isInForce }: AgreementRow['evidence']): OccurrenceRow[] {
  if (!isInForce) return [];
  return tracks.flatMap(({ promise, occurrences }) =>
    occurrences.map(({ planned, opens, closes, state, record }) => ({
      duty: keyOf(promise),
      kind: promise.kind,
      party: promise.party,
      planned: toDate(planned),
      opens: toDate(opens),
      closes: toDate(closes),
      state,
      recorded: record?.date,
    })),
  );
}

export function occurrences(rows: readonly Of<OccurrenceRow>[]): FlatTable {
  return tableOf(
    'occurrences',
    'One row for each occasion that a regular promise has come to, and for the next ones.',
    [
      agreementColumn,
      {
        name: 'duty',
        type: 'text',
        description: 'The duty, as in the table duties.',
        cell: ({ duty }) => duty,
      },
      { name: 'kind', type: 'text', description: 'What kind of promise it is.', cell: ({ kind }) => kind },
      {
        name: 'party',
        type: 'text',
        description: 'Where several parties owe it each by itself: which one.',
        cell: ({ party }) => party,
      },
      {
        name: 'planned',
        type: 'date',
        description: 'The planned day, or the last one for it.',
        cell: ({ planned }) => planned,
      },
      {
        name: 'opens',
        type: 'date',
        description: 'The first day on which a record counts as it.',
        cell: ({ opens }) => opens,
      },
      {
        name: 'closes',
        type: 'date',
        description: 'The last day on which it is in time.',
        cell: ({ closes }) => closes,
      },
      {
        name: 'state',
        type: 'text',
        description: 'held, late, missed, waived, uncertain, due or not-due.',
        cell: ({ state }) => state,
      },
      {
        name: 'recorded',
        type: 'date',
        description: 'The day of the record that it rests on.',
        cell: ({ recorded }) => recorded,
      },
    ],
    rows,
  );
}
