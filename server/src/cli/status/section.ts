import { type AgreementModel, and, formatDate, type IsoDate, type Text } from '../../core/index.ts';

/** A table of the status. */
export interface Section {
  readonly heading: Text;
  /** Columns of numbers stand right. */
  readonly columns: readonly { readonly heading: Text; readonly isNumber?: true }[];
  readonly rows: readonly (readonly Text[])[];
  /** What is said instead of a table without rows; nothing: the section is left out. */
  readonly ifEmpty?: Text;
}

export function namesOf(parties: readonly string[], model: AgreementModel): Text {
  return parties.length === 0 ? '–' : and(parties.map(id => model.nameOf(id)));
}

export function short(day: IsoDate): Text {
  return formatDate(day, 'short');
}
