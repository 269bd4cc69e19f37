import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { governanceExample, steps } from './example.ts';
import { type Rung, rungsOf } from './ladder.ts';

export const governanceEscalationSamePerson: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-same-person',
  severity: 'warning',
  principle: 'governance',
  title: 'The same person owns two steps of the escalation.',
  why: 'Whoever could not settle a matter is asked again, only later: the step costs time and changes nothing.',
  remedy: 'Name somebody on the higher step who may decide more, or leave one of the two steps out.',
  bad: governanceExample({
    escalation: [
      steps.operational,
      '{ level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/sara-berg] }',
      steps.last,
    ],
  }),
  good: governanceExample({
    escalation: [
      steps.operational,
      '{ level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }',
      steps.last,
    ],
  }),
  reads: ['governance', 'parties'],
  *check(model) {
    const before: Rung[] = [];
    for (const rung of rungsOf(model)) {
      const again = ownersAgain(rung, before, model);
      before.push(rung);
      const owners = rung.step.owners ?? [];
      if (again.length === 0) continue;
      const names = and(again.map(owner => model.person(owner)?.name ?? owner));
      yield {
        range:
          again.length === 1
            ? model.at(owners, owners.indexOf(again[0] as string))
            : model.file.source.keyOf(rung.step, 'owners'),
        path: `${rung.path}.owners`,
        message:
          again.length === 1
            ? t`${names} owns an earlier step of the escalation too, so step ${rung.number} asks the same person again. Name somebody who may decide more, or leave out one of the steps.`
            : t`${names} own an earlier step of the escalation too, so step ${rung.number} asks the same people again. Name those who may decide more, or leave out one of the steps.`,
        related: earlier(again, before.slice(0, -1), model),
      };
    }
  },
};

/** The owners of a step who own an earlier one, unless it is the level that is repeated, which is a finding by itself. */
function ownersAgain({ step }: Rung, before: readonly Rung[], model: AgreementModel): string[] {
  const others = before.filter(other => other.step.level === undefined || other.step.level !== step.level);
  const known = new Set(others.flatMap(other => other.step.owners ?? []));
  // Of a seat that several hold, it may be another one of them.
  return [...new Set(step.owners ?? [])].filter(
    owner => known.has(owner) && (model.person(owner)?.seats ?? 1) === 1,
  );
}

function earlier(people: readonly string[], rungs: readonly Rung[], model: AgreementModel) {
  return people.flatMap(person => {
    const owners = rungs.find(({ step }) => step.owners?.includes(person))?.step.owners;
    if (!owners) return [];
    const range = model.at(owners, owners.indexOf(person));
    return [{ uri: model.file.uri, range, message: t`The earlier step` }];
  });
}
