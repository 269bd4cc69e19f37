import { t } from '../../l10n/message.ts';
import { governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../rule.ts';
import { governanceExample, steps } from './example.ts';
import { rungsOf } from './ladder.ts';

export const escalationOrder: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-order',
  severity: 'error',
  principle: 'governance',
  title: 'The levels of the escalation do not rise, or one of them comes twice.',
  why: 'Escalating means asking somebody who may decide more: a ladder that goes down or in a circle ends nowhere.',
  remedy:
    'Order the steps from operational to strategic, each level once, and what is outside the parties last.',
  bad: governanceExample({ escalation: [steps.strategic, steps.operational, steps.last] }),
  good: governanceExample({ escalation: [steps.operational, steps.strategic, steps.last] }),
  reads: ['governance'],
  *check(model) {
    // Whoever puts one step right puts the ladder right: there is one finding, at the first step that is wrong.
    const rungs = rungsOf(model);
    const known = rungs.filter(({ step }) => step.level !== undefined);
    const index = known.findIndex((rung, at) => at > 0 && heightOf(rung) <= heightOf(known[at - 1]));
    const wrong = known[index];
    const before = known[index - 1];
    const last = rungs.at(-1);
    const all = model.agreement.governance?.escalation ?? [];
    const early = all.find(
      ({ then }, at) => then !== undefined && last !== undefined && at < last.number - 1,
    );
    if (wrong && before) {
      const [from, to] = [before.step.level as string, wrong.step.level as string];
      yield {
        range: model.at(wrong.step, 'level'),
        path: 'governance.escalation',
        message:
          from === to
            ? t`Step ${wrong.number} of the escalation is on the ${to} level again, where the matter was not settled before. Name each level once, from operational to strategic.`
            : t`Step ${wrong.number} of the escalation goes down from the ${from} to the ${to} level, to people who may decide less. Order the steps from operational to strategic.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(before.step, 'level'),
            message: t`The step before it`,
          },
        ],
      };
    } else if (early) {
      yield {
        range: model.at(early, 'then'),
        path: 'governance.escalation',
        message: t`The escalation leaves the parties here, before its last step: what comes after it is never reached. Move this step to the end.`,
      };
    }
  },
};

function heightOf(rung: ReturnType<typeof rungsOf>[number] | undefined): number {
  const level = rung?.step.level;
  return level === undefined ? -1 : governanceLevels.toReversed().indexOf(level);
}
