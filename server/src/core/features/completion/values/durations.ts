import { durationUnits, formatDuration } from '../../../calendar/duration.ts';
import { parseDuration } from '../../../calendar/parse-duration.ts';
import { type Text, t } from '../../../l10n/message.ts';
import { text } from '../../../templates/template.ts';
import { usualDurations } from '../../../templates/usual.ts';
import { inRow } from '../../../util/lists.ts';
import type { Choice } from '../choice.ts';

const general = ['5 working days', '10 working days', '20 working days', '30 days', '3 months', '12 months'];

/**
 * Usual lengths of time; of a number that is typed already, that many of each unit.
 *
 * @param typed what stands before the cursor
 */
export function durations(title: string | undefined, key: string, typed: string): Choice[] {
  const usual = usualDurations(title, key);
  const number = /^\s*(\d{1,5})/.exec(typed)?.[1];
  const amount = number === undefined ? undefined : Number(number);
  const counted = amount === undefined ? [] : units(key).map(unit => formatDuration({ amount, unit }));
  const all = [
    ...new Set([...usual, ...counted, ...(usual.length > 0 || counted.length > 0 ? [] : general)]),
  ];
  return all.map(label => ({
    label,
    kind: 'duration',
    detail: usual.includes(label) ? t`usual` : undefined,
    value: text(label),
    documentation: () => [{ text: [inWords(label, usual.includes(label))] }],
  }));
}

/** A meeting lasts minutes or hours; everything else is counted in days and longer. */
function units(key: string): (typeof durationUnits)[number][] {
  const clock = ['minute', 'hour'];
  return durationUnits.filter(unit => clock.includes(unit) === (key === 'duration') || key === 'within');
}

function inWords(label: string, isUsual: boolean): Text {
  const parsed = parseDuration(label);
  const unit = parsed.ok ? parsed.value.unit : 'day';
  const meaning =
    unit === 'working day'
      ? t`Monday to Friday without the agreement’s holidays.`
      : unit === 'day'
        ? t`Calendar days, weekends and holidays included.`
        : '';
  return inRow([isUsual ? t`A usual value, not a rule.` : '', meaning], ' ') || label;
}
