import type { Draft } from '../model/draft.ts';
import type { Measure } from '../schema/generated/types.ts';
import type { Doubt } from './doubt.ts';
import type { Evidence } from './evidence.ts';
import type { RecordModel } from './record.ts';

/** A number with its unit: `87 %`. */
export interface Quantity {
  readonly amount: number;
  /** In lower case; empty where it has none. */
  readonly unit: string;
}

/** One measure of the scorecard with what was recorded of it until today, in order. */
export interface MeasuredModel {
  readonly measure: Draft<Measure>;
  readonly records: readonly RecordModel[];
}

/** The measures of the scorecard, in its order. */
export function measuredIn({ model, records, today }: Evidence): MeasuredModel[] {
  const taken = records.filter(({ type, day }) => type === 'measure' && day <= today);
  return (model.agreement.scorecard ?? []).map(measure => ({
    measure,
    records: taken.filter(({ subject }) => subject === `measure ${measure.id}`),
  }));
}

/** What proves nothing and may be a value of a measure, taken after a day. */
export function doubtsAboutValues({ id }: Draft<Measure>, { doubts }: Evidence, after: number): Doubt[] {
  return doubts.filter(({ record, subjects, entry }) => {
    if (entry && entry.day <= after) return false;
    if (!record || record.type === undefined) return true;
    return record.type === 'measure' && (subjects.length === 0 || subjects.includes(`measure ${id}`));
  });
}

/**
 * Reads a target or value: a number, or one with a unit behind it. Undefined for anything else, such as words, a range or
 * “at least 90 %”.
 *
 * @param unit the unit of bare numbers
 */
export function quantityOf(written: unknown, unit: string | undefined): Quantity | undefined {
  if (typeof written === 'number') return { amount: written, unit: unitForm(unit ?? '') };
  const [, amount, own = ''] =
    /^([+-]?\d{1,15}(?:[.,]\d{1,9})?)\s*(\p{L}[^\d]{0,30}|[%‰€$£])?$/u.exec(String(written).trim()) ?? [];
  // What has three digits behind a sign may be thousands.
  if (amount === undefined || (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(amount) && !/^[%‰]/.test(own)))
    return undefined;
  if (/,\d{3}$/.test(amount)) return undefined;
  return { amount: Number(amount.replace(',', '.')), unit: unitForm(own === '' ? (unit ?? '') : own) };
}

function unitForm(unit: string): string {
  return unit.trim().toLowerCase();
}

/** Whether a value misses the target; undefined where nobody can tell: no direction is stated, or the units differ. */
export function missesTarget({ target, better, unit }: Draft<Measure>, value: unknown): boolean | undefined {
  const [wanted, is] = [quantityOf(target, unit), quantityOf(value, unit)];
  if (better === undefined || !wanted || !is || wanted.unit !== is.unit) return undefined;
  return better === 'higher' ? is.amount < wanted.amount : is.amount > wanted.amount;
}
