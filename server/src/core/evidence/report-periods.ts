import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import { type Period, type PeriodSequence, readPeriod } from '../calendar/periods.ts';
import { periodsOf } from '../calendar/phased-periods.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { AnyRecord } from './record.ts';

/**
 * Which period a record is about; or within which days it lies, and why nobody can tell which one it is. `any`: of those
 * that could be sent on its day; undefined: within none that the report has.
 */
export type PeriodMeant =
  | { readonly period: Period }
  | { readonly within: Period | 'any' | undefined; readonly why: Text };

/** The periods of one report, and what records say of them. */
export class ReportPeriods {
  readonly periods: PeriodSequence;
  readonly #starts: Day | undefined;

  private constructor(periods: PeriodSequence, starts: Day | undefined) {
    this.periods = periods;
    this.#starts = starts;
  }

  /** @returns undefined where the text does not say which periods there are */
  static of(model: AgreementModel, report: PlainMapping): ReportPeriods | undefined {
    const written = report.cadence;
    if (isMapping(written) && model.file.source.hasDoubts(written)) return undefined;
    const cadence = parseCadence(written);
    const starts = readDay(model.agreement.term?.starts);
    const periods = cadence.ok ? periodsOf(cadence.value, starts) : undefined;
    return periods && new ReportPeriods(periods, starts);
  }

  /**
   * The period that a record names, exactly that one; of a record that names none the one that had ended last when it
   * was sent, not the oldest that is open (decision 98).
   *
   * @param day on which it was sent, where that is known
   * @param isReadable whether what it says of its period could be read
   */
  meant(record: AnyRecord, day: Day | undefined, isReadable: boolean): PeriodMeant {
    if (!isReadable) return { within: 'any', why: t`names a period that cannot be read` };
    if (record.period !== undefined) return this.#named(record.period);
    if (day === undefined) return { within: 'any', why: t`does not say which period it covers` };
    const ended = this.periods.endedBy(day);
    if (ended && !(this.#starts !== undefined && ended.last < this.#starts)) return { period: ended };
    return {
      within: this.periods.at(day),
      why: t`was sent before a period of this report had ended, and does not say which one it covers`,
    };
  }

  #named(written: string | number): PeriodMeant {
    const named = readPeriod(written);
    if (!named)
      return { within: 'any', why: t`names the period \`${String(written)}\`, which does not exist` };
    const why = t`names the period \`${String(written)}\`, which is none of the periods of this report`;
    if ('day' in named) {
      const period = this.periods.at(named.day);
      return period ? { period } : { within: undefined, why };
    }
    const { first, last } = named.period;
    const isIt = ({ whole, ...period }: Period) =>
      (whole ?? period).first === first && (whole ?? period).last === last;
    const period = [this.periods.at(first), this.periods.at(last)].find(each => each && isIt(each));
    if (period) return { period };
    return { within: named.period, why };
  }
}
