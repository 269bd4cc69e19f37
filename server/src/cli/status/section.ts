import { type AgreementModel, and, formatDate, type IsoDate, type Text, t } from '../../core/index.ts';

/** A table of the status. */
export interface Section {
  readonly heading: Text;
  /** Columns of numbers stand right. */
  readonly columns: readonly { readonly heading: Text; readonly isNumber?: true }[];
  readonly rows: readonly (readonly Text[])[];
  /** What is said instead of a table without rows; nothing: the section is left out. */
  readonly ifEmpty?: Text;
}

/** Who owes it; where that is everybody, in two words rather than by all their names. */
export function namesOf(parties: readonly string[], model: AgreementModel): Text {
  if (parties.length === 0) return '–';
  if (parties.length > 1 && parties.length === model.parties.length)
    return parties.length === 2 ? t`both parties` : t`all parties`;
  return and(parties.map(id => model.nameOf(id)));
}

export function short(day: IsoDate): Text {
  return formatDate(day, 'short');
}
