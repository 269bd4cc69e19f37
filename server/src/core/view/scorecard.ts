import type { Evidence } from '../evidence/evidence.ts';
import { type MeasuredModel, measuredIn, missesTarget, quantityOf } from '../evidence/measured.ts';
import { type Text, t } from '../l10n/message.ts';
import { plainWords } from '../model/vocabulary.ts';
import { followUpOf } from '../status/follow-up.ts';
import type { Reader } from './reader.ts';
import type { MeasureLine, MeasureView } from './record-view.ts';

/** More values than these are not drawn: the latest count. */
const mostValues = 60;

/**
 * The scorecard as lines with their target, and how many measures the reader is not shown.
 *
 * @param isMeant which measures; without it all
 */
export function scorecardOf(
  evidence: Evidence,
  reader: Reader,
  isMeant: (measure: MeasuredModel['measure']) => boolean = () => true,
): { readonly shown: readonly MeasureView[]; readonly hidden: number } {
  const all = measuredIn(evidence).filter(({ measure }) => isMeant(measure));
  const shown = all.filter(({ measure }) => reader.audience.forum(measure.forum, true));
  const { scorecard } = followUpOf(evidence);
  const statuses = new Map(scorecard.map(each => [each.id, each]));
  return {
    shown: shown.map(each => {
      const status = statuses.get(each.measure.id);
      return measureOf(each, status?.isMissed, reader.written(status?.next), reader);
    }),
    hidden: all.length - shown.length,
  };
}

function measureOf(
  { measure, records }: MeasuredModel,
  isMissed: boolean | undefined,
  next: MeasureView['next'],
  reader: Reader,
): MeasureView {
  const latest = records.filter(({ record }) => record.value !== undefined).slice(-mostValues);
  const word: Text =
    latest.length === 0
      ? t`not measured yet`
      : isMissed === undefined
        ? ''
        : isMissed
          ? t`misses the target`
          : t`meets the target`;
  return {
    what: reader.text(measure.what ?? plainWords(measure.id ?? '')),
    target: reader.text(withUnit(measure.target, measure.unit)),
    owner: reader.person(measure.owner),
    values: latest.map(({ day, record: { value } }) => ({
      day: reader.day(day),
      value: reader.text(withUnit(value, measure.unit)),
      isMissed: missesTarget(measure, value),
    })),
    word: reader.text(word),
    line: lineOf(
      measure,
      latest.map(({ day, record }) => ({ day, value: record.value })),
    ),
    next,
    place: reader.place(measure),
  };
}

/** A bare number with the unit of its measure. */
function withUnit(value: string | number | undefined, unit: string | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'number' && unit !== undefined ? `${value} ${unit}` : String(value);
}

function lineOf(
  measure: MeasuredModel['measure'],
  values: readonly { readonly day: number; readonly value: unknown }[],
): MeasureLine | undefined {
  const read = values.map(({ day, value }) => ({ day, value, is: quantityOf(value, measure.unit) }));
  const [first] = read;
  const isOneUnit = read.every(({ is }) => is !== undefined && is.unit === first?.is?.unit);
  if (!first || read.length < 2 || !isOneUnit) return undefined;
  const wanted = quantityOf(measure.target, measure.unit);
  const target = wanted?.unit === first.is?.unit ? wanted?.amount : undefined;
  const amounts = [...read.map(({ is }) => is?.amount ?? 0), ...(target === undefined ? [] : [target])];
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  const days = (read.at(-1)?.day ?? first.day) - first.day;
  const heightOf = (amount: number) => (highest === lowest ? 0.5 : (amount - lowest) / (highest - lowest));
  return {
    points: read.map(({ day, value, is }) => ({
      x: days === 0 ? 0.5 : (day - first.day) / days,
      y: heightOf(is?.amount ?? 0),
      isMissed: missesTarget(measure, value) ?? false,
    })),
    target: target === undefined ? undefined : heightOf(target),
  };
}
