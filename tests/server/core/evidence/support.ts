import { type IsoDate, toDate } from '../../../../server/src/core/calendar/date.ts';
import type { Evidence } from '../../../../server/src/core/evidence/evidence.ts';
import type { Track } from '../../../../server/src/core/evidence/track.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';

/** An agreement of two parties with some sections, as evidence sees it. */
export interface Case {
  readonly term?: string;
  readonly more?: string;
  /** Files of records; each line is an entry. */
  readonly records?: readonly (readonly string[])[];
  readonly today?: string;
}

export const agreement = ({ term = '{ starts: 2026-01-01, ends: 2027-12-31 }', more = '' }: Case) =>
  `apiVersion: partnership/v1
kind: Agreement
id: a
title: A
version: 1.0.0
status: active
term: ${term}
parties:
  - { id: bank, name: Bank, role: customer, people: [{ id: anna, name: Anna }] }
  - { id: cirrus, name: Cirrus, role: vendor, people: [{ id: erik, name: Erik }] }
${more}`;

export const recordsFile = (entries: readonly string[]) =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: a\nrecords:\n${entries.map(entry => `  - { ${entry} }\n`).join('')}`;

export function evidenceOf(given: Case): Evidence {
  const files = Object.fromEntries(
    (given.records ?? []).map((entries, i) => [`r${i}.partnership.yaml`, recordsFile(entries)]),
  );
  const workspace = workspaceOf({ ...files, 'a.partnership.yaml': agreement(given) });
  const file = workspace.file('file:///a.partnership.yaml') as FileModel;
  return workspace.evidenceOf(file, (given.today ?? '2026-11-23') as IsoDate) as Evidence;
}

/** A cadence that plans its days: 2026-01-13, 04-14, 07-14 and 10-13. */
export const quarterly = '{ every: quarter, on: second tuesday, from: 2026-01-13, window: 10 days }';

/** A forum with a cadence. */
export const forum = (cadence: string) =>
  `governance:\n  tactical:\n    forums:\n      - { id: board, name: Board, cadence: ${cadence}, members: [bank/anna, cirrus/erik] }\n`;

/** A forecast that is shared with a cadence. */
export const forecast = (cadence: string, by = 'bank') =>
  `sharing:\n  commitments:\n    - { id: forecast, what: Demand, by: ${by}, cadence: ${cadence} }\n`;

export const met = (date: string) => `type: meeting, forum: board, date: ${date}`;
export const shared = (date: string, by = '') =>
  `type: shared, commitment: forecast, date: ${date}${by && `, by: ${by}`}`;
export const skipped = (date: string) =>
  `type: waived, forum: board, occurrence: ${date}, agreedBy: [bank/anna, cirrus/erik]`;

/** `2026-01-13 held`, with the day of the record where it is another one. */
export function told({ occurrences }: Track): string[] {
  return occurrences.map(({ planned, state, record }) =>
    [toDate(planned), state, record && record.day !== planned ? `(${record.date})` : '']
      .filter(Boolean)
      .join(' '),
  );
}

/** What became of a case's first promise. */
export const history = (given: Case) => told(evidenceOf(given).tracks[0] as Track);
