import { formatDate, type IsoDate } from '../../calendar/date.ts';
import { parseDate } from '../../calendar/parse-date.ts';
import { type Message, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { TopLevelKey } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { propertySchema, resolveSchema } from '../../schema/navigate.ts';
import { sectionsHolding } from '../../schema/sections-holding.ts';
import { isMapping, walk } from '../../schema/walk.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { governanceExample } from './example.ts';

const sections = sectionsHolding('cadence') as readonly TopLevelKey[];

export const governancePhasesOrder: AgreementRule = {
  on: 'agreement',
  id: 'governance/phases-order',
  severity: 'error',
  principle: 'governance',
  title: 'The phases of a cadence do not follow each other within the term.',
  why: 'Which rhythm holds when is then open, and everybody goes by the one that suits.',
  remedy:
    'Give each phase but the last an `until`, each later than the one before, between the first and the last day of the agreement.',
  bad: `term: { starts: 2026-01-01, ends: 2028-12-31, renewalDecisionBy: 2028-04-01 }\n${governanceExample({ tactical: { cadence: '{ phases: [{ until: 2026-06-30, every: week }, { until: 2026-03-31, every: month }, { every: month }] }' } })}`,
  good: `term: { starts: 2026-01-01, ends: 2028-12-31, renewalDecisionBy: 2028-04-01 }\n${governanceExample({ tactical: { cadence: '{ phases: [{ until: 2026-03-31, every: week }, { every: month }] }' } })}`,
  reads: ['term', ...sections],
  *check(model) {
    for (const { phases, path } of phasesIn(model)) {
      let before: IsoDate | undefined;
      for (const [index, phase] of phases.entries()) {
        const isLast = index === phases.length - 1;
        const until = dateIn(phase.until);
        const message = until
          ? wrongEnd(until, before, isLast, model)
          : !isLast && model.lacks(phase, 'until')
            ? t`Only the last phase may go without an end: until when this one holds is not said, so the next one never begins. Add \`until\` with its last day.`
            : undefined;
        if (message)
          yield { range: model.at(phase, 'until'), path: `${path}.phases[${index}].until`, message };
        before = until ?? before;
      }
    }
  },
};

function wrongEnd(
  until: IsoDate,
  before: IsoDate | undefined,
  isLast: boolean,
  { agreement: { term } }: AgreementModel,
): Message | undefined {
  const [starts, ends] = [dateIn(term?.starts), dateIn(term?.ends)];
  if (before && until <= before)
    return t`This phase ends on ${formatDate(until)}, no later than the one before it, on ${formatDate(before)}: it never holds. Put the phases in order.`;
  if (starts && until < starts)
    return t`This phase ends on ${formatDate(until)}, before the agreement starts on ${formatDate(starts)}: it never holds. Change the day, or leave the phase out.`;
  if (ends && until >= ends && !isLast)
    return t`This phase ends on ${formatDate(until)}, and the agreement on ${formatDate(ends)}: the next phase never begins. Change the day, or leave out what comes after it.`;
  if (ends && until > ends)
    return t`This phase ends on ${formatDate(until)}, after the agreement has ended on ${formatDate(ends)}. Leave out \`until\`, or choose a day within the term.`;
  return undefined;
}

/** All phases of an agreement, wherever a cadence may stand, as far as the whole list was understood. */
function phasesIn(model: AgreementModel): { phases: readonly PlainMapping[]; path: string }[] {
  const schema = resolveSchema(schemas.Agreement);
  const found: { phases: readonly PlainMapping[]; path: string }[] = [];
  for (const section of sections) {
    const value = (model.agreement as PlainMapping)[section];
    const below = propertySchema(schema, section);
    if (typeof value !== 'object' || value === null || !below) continue;
    walk(
      { [section]: value },
      { properties: { [section]: below } },
      ({ value, schema, path }) => {
        if (schema['x-type'] !== 'cadence' || !isMapping(value)) return;
        const { phases } = value;
        if (Array.isArray(phases)) found.push({ phases: phases.filter(isMapping), path });
      },
      () => false,
    );
  }
  return found;
}

function dateIn(value: unknown): IsoDate | undefined {
  const date = parseDate(typeof value === 'string' ? value : '');
  return date.ok ? date.value : undefined;
}
