import { capital, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type LadderModel, laddersOf } from '../../model/ladders.ts';
import { type GovernanceLevel, governanceLevels, levelNames } from '../../model/sections.ts';
import type { AgreementRule, Report } from '../../rule/rule.ts';
import { governanceExample, steps } from './example.ts';

export const governanceEscalationOrder: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-order',
  severity: 'error',
  principle: 'governance',
  title: 'The levels of an escalation path fall, or something comes behind its end.',
  why: 'Escalating means asking somebody who may decide more: a path that goes down or in a circle ends nowhere.',
  remedy:
    'Order the steps from operational to strategic, and what is outside the parties last. A level may come twice, with others who own it.',
  bad: governanceExample({ escalation: [steps.strategic, steps.operational, steps.last] }),
  good: governanceExample({ escalation: [steps.operational, steps.strategic, steps.last] }),
  reads: ['governance'],
  *check(model) {
    // Whoever puts one step right puts the ladder right: there is one finding, at the first step that is wrong.
    for (const ladder of laddersOf(model)) {
      const [report] = [...fallingStep(model, ladder), ...earlyEnd(model, ladder)];
      if (report) yield { ...report, path: ladder.path };
    }
  },
};

/** The first step that is lower than the one before it; steps whose level is not known are passed over. */
function fallingStep(model: AgreementModel, { rungs, name }: LadderModel): Omit<Report, 'path'>[] {
  const steps = rungs.flatMap(({ step, number }) =>
    step.level === undefined ? [] : [{ step, number, level: step.level }],
  );
  const index = steps.findIndex(({ level }, at) => at > 0 && rankOf(level) > rankOf(steps[at - 1]?.level));
  const [before, wrong] = [steps[index - 1], steps[index]];
  if (!before || !wrong) return [];
  const [from, to] = [levelNames[before.level], levelNames[wrong.level]];
  return [
    {
      range: model.at(wrong.step, 'level'),
      message: t`Step ${wrong.number} of ${name} goes down from the ${from} to the ${to} level, to people who may decide less. Order the steps from operational to strategic.`,
      related: [
        { uri: model.file.uri, range: model.at(before.step, 'level'), message: t`The step before it` },
      ],
    },
  ];
}

/** A step outside the parties that comes before one within. */
function earlyEnd(model: AgreementModel, { rungs, steps, name }: LadderModel): Omit<Report, 'path'>[] {
  const last = rungs.at(-1)?.number ?? 1;
  const early = steps.slice(0, last - 1).find(({ then }) => then !== undefined);
  if (!early) return [];
  return [
    {
      range: model.at(early, 'then'),
      message: t`${capital(name)} leaves the parties here, before its last step: what comes after it is never reached. Move this step to the end.`,
    },
  ];
}

/** The highest level first; -1 where there is none. */
function rankOf(level: GovernanceLevel | undefined): number {
  return level === undefined ? -1 : governanceLevels.indexOf(level);
}
