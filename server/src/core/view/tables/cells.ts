import { type IsoDate, toDate } from '../../calendar/date.ts';
import { describeCadence } from '../../calendar/describe-cadence.ts';
import type { RegularPromise } from '../../evidence/promise.ts';
import { translate } from '../../l10n/message.ts';
import type { AgreementRow } from './agreement-rows.ts';
import type { TableColumn } from './table.ts';

/** What every row begins with: which agreement it is about. */
export type Of<T> = T & { readonly of: AgreementRow };

export const agreementColumn: TableColumn<{ readonly of: AgreementRow }> = {
  name: 'agreement',
  type: 'text',
  description: 'The id of the agreement; with it all tables are joined.',
  cell: ({ of }) => of.id,
};

/** Tells a duty from all others of its agreement. */
export function keyOf({ path, party }: RegularPromise): string {
  return party === undefined ? path : `${path} ${party}`;
}

export function dateOf(day: AgreementRow['evidence']['starts']): IsoDate | undefined {
  return day === undefined ? undefined : toDate(day);
}

export function inWords(cadence: RegularPromise['cadence'] | undefined): string | undefined {
  return cadence && translate(describeCadence(cadence));
}
