import { addDuration } from '../../../calendar/add-duration.ts';
import { cadenceWords } from '../../../calendar/cadence.ts';
import { describeCadence, describeFrequency } from '../../../calendar/describe-cadence.ts';
import { parseCadence } from '../../../calendar/parse-cadence.ts';
import type { Markup } from '../../../docs/markup.ts';
import { type Text, t } from '../../../l10n/message.ts';
import { stop } from '../../../templates/snippet.ts';
import { list, map, text } from '../../../templates/template.ts';
import type { TemplateContext } from '../../../templates/template-context.ts';
import { usualCadences } from '../../../templates/usual.ts';
import { inRow } from '../../../util/lists.ts';
import { cadenceInWords } from '../../hover/cadence.ts';
import type { Choice } from '../choice.ts';

/**
 * How often: the usual ones first, each with its reading; of a number that is typed already, that many of each
 * unit; and the exact writing as a mapping to fill in.
 */
export function cadences(
  templateContext: TemplateContext,
  title: string | undefined,
  key: string,
  path: readonly string[],
  typed: string,
): Choice[] {
  const usual = usualCadences(title, key, path);
  const number = /^every (\d{1,5})/.exec(typed)?.[1];
  const units = ['day', 'week', 'month', 'quarter', 'year'];
  const counted = number ? units.map(unit => `every ${number} ${unit}${number === '1' ? '' : 's'}`) : [];
  const short = [...new Set([...counted, ...usual, ...cadenceWords, 'every 2 weeks', 'every 4 months'])];
  return [
    ...short.map(label => shortCadence(templateContext, label, usual.includes(label))),
    exactCadence(templateContext),
    ...otherForms(templateContext),
  ];
}

function shortCadence(templateContext: TemplateContext, label: string, usual: boolean): Choice {
  return {
    label,
    kind: 'cadence',
    detail: usual ? t`${reading(label)}; usual` : reading(label),
    value: text(label),
    documentation: () => documentation(templateContext, label),
  };
}

/** What it would mean here: nothing is recorded yet of what is still to be chosen. */
function documentation({ file, workspace, today }: TemplateContext, value: unknown): Markup {
  const cadence = parseCadence(value);
  if (!cadence.ok) return [];
  return cadenceInWords(cadence.value, workspace.evidenceOf(file, today)?.first(cadence.value), today);
}

/** "every half-year, 2 a year" */
function reading(cadence: string): Text {
  const parsed = parseCadence(cadence);
  return parsed.ok ? inRow([describeCadence(parsed.value), describeFrequency(parsed.value)]) : '';
}

/** What no short cadence can say: a minimum, several rhythms in turn, and on demand. */
function otherForms(templateContext: TemplateContext): Choice[] {
  const { starts } = templateContext.facts;
  const until = addDuration(starts, { amount: 6, unit: 'month' });
  const words = (first: string) => stop(first, ['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly']);
  const units = (first: string) => stop(first, ['week', 'month', 'quarter', 'half-year', 'year']);
  return [
    {
      label: '{ atLeast: yearly }',
      kind: 'cadence',
      detail: t`a minimum: more often is as good`,
      filter: 'atLeast minimum least',
      value: map({ atLeast: text([words('yearly')]) }, true),
      documentation: () => documentation(templateContext, { atLeast: 'yearly' }),
    },
    {
      label: '{ phases: [ … ] }',
      kind: 'cadence',
      detail: t`several rhythms in turn`,
      filter: 'phases until then',
      value: map(
        {
          phases: list(
            [
              map({ until: text([stop(until)]), every: text([units('week')]) }, true),
              map({ every: text([units('quarter')]) }, true),
            ],
            true,
          ),
        },
        true,
      ),
      documentation: () =>
        documentation(templateContext, { phases: [{ until, every: 'week' }, { every: 'quarter' }] }),
    },
    {
      label: '{ onDemand: … }',
      kind: 'cadence',
      detail: t`on demand: nothing is ever missed`,
      filter: 'onDemand request need',
      value: map(
        {
          onDemand: map({ calledBy: text([stop('both')]), notice: text([stop('10 working days')]) }, true),
        },
        true,
      ),
      documentation: () =>
        documentation(templateContext, { onDemand: { calledBy: 'both', notice: '10 working days' } }),
    },
  ];
}

function exactCadence(templateContext: TemplateContext): Choice {
  const { starts } = templateContext.facts;
  const exact = { every: 'quarter', on: 'second tuesday', from: starts, at: '09:00' };
  return {
    label: '{ every: quarter, on: second tuesday, … }',
    kind: 'cadence',
    detail: t`exact: day, start and time`,
    filter: 'every on from exact',
    value: map(
      {
        every: stop(exact.every, ['quarter', 'month', 'half-year', 'year']),
        on: stop(exact.on, [
          'second tuesday',
          'first wednesday',
          'last working day',
          'first working day',
          'day 15',
        ]),
        from: stop(exact.from),
        at: text([stop(exact.at)], 'quoted'),
      },
      true,
    ),
    documentation: () => documentation(templateContext, exact),
  };
}
