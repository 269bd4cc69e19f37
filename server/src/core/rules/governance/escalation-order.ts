import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { escalationSteps } from '../../model/escalation.ts';
import { type GovernanceLevel, governanceLevels, levelNames } from '../../model/sections.ts';
import type { AgreementRule, Report } from '../../rule/rule.ts';
import { governanceExample, steps } from './example.ts';
import { rungsOf } from './ladder.ts';

export const governanceEscalationOrder: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-order',
  severity: 'error',
  principle: 'governance',
  title: 'The levels of the escalation do not rise, or one of them comes twice.',
  why: 'Escalating means asking somebody who may decide more: a path that goes down or in a circle ends nowhere.',
  remedy:
    'Order the steps from operational to strategic, each level once, and what is outside the parties last.',
  bad: governanceExample({ escalation: [steps.strategic, steps.operational, steps.last] }),
  good: governanceExample({ escalation: [steps.operational, steps.strategic, steps.last] }),
  reads: ['governance'],
  *check(model) {
    // Whoever puts one step right puts the ladder right: there is one finding, at the first step that is wrong.
    const [report] = [...fallingStep(model), ...earlyEnd(model)];
    if (report) yield { ...report, path: 'governance.escalation' };
  },
};

/** The first step that is no higher than the one before it; steps whose level is not known are passed over. */
function fallingStep(model: AgreementModel): Omit<Report, 'path'>[] {
  const steps = rungsOf(model).flatMap(({ step, number }) =>
    step.level === undefined ? [] : [{ step, number, level: step.level }],
  );
  const index = steps.findIndex(({ level }, at) => at > 0 && rankOf(level) >= rankOf(steps[at - 1]?.level));
  const [before, wrong] = [steps[index - 1], steps[index]];
  if (!before || !wrong) return [];
  const [from, to] = [levelNames[before.level], levelNames[wrong.level]];
  return [
    {
      range: model.at(wrong.step, 'level'),
      message:
        before.level === wrong.level
          ? t`Step ${wrong.number} of the escalation is on the ${to} level again, where the matter was not settled before. Name each level once, from operational to strategic.`
          : t`Step ${wrong.number} of the escalation goes down from the ${from} to the ${to} level, to people who may decide less. Order the steps from operational to strategic.`,
      related: [
        { uri: model.file.uri, range: model.at(before.step, 'level'), message: t`The step before it` },
      ],
    },
  ];
}

/** A step outside the parties that comes before one within. */
function earlyEnd(model: AgreementModel): Omit<Report, 'path'>[] {
  const last = rungsOf(model).at(-1)?.number ?? 1;
  const early = escalationSteps(model.agreement)
    .slice(0, last - 1)
    .find(({ then }) => then !== undefined);
  if (!early) return [];
  return [
    {
      range: model.at(early, 'then'),
      message: t`The escalation leaves the parties here, before its last step: what comes after it is never reached. Move this step to the end.`,
    },
  ];
}

/** The highest level first; -1 where there is none. */
function rankOf(level: GovernanceLevel | undefined): number {
  return level === undefined ? -1 : governanceLevels.indexOf(level);
}
