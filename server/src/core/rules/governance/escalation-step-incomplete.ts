import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { partyOf, sidesOf } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { governanceExample, steps } from './example.ts';
import { type Rung, rungsOf } from './ladder.ts';

const expected = {
  level: t`on which level it is`,
  within: t`how long it may take`,
  owners: t`who owns it`,
};

const parts = Object.entries(expected);

export const governanceEscalationStepIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-step-incomplete',
  severity: 'error',
  principle: 'governance',
  title: 'A step of the escalation lacks its level, its time limit or an owner of each side.',
  why: 'A step without a time limit never ends, and one that a side does not own cannot settle anything.',
  remedy: 'Fill in what the message lists: each customer and vendor has an owner on every step.',
  bad: governanceExample({
    escalation: [
      '{ level: operational, within: 2 working days, owners: [nordbank/mika-salo] }',
      steps.strategic,
      steps.last,
    ],
  }),
  good: governanceExample({
    escalation: [
      '{ level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }',
      steps.strategic,
      steps.last,
    ],
  }),
  reads: ['governance', 'parties'],
  *check(model) {
    for (const { step, number, path } of rungsOf(model)) {
      const missing = parts.filter(([key]) => model.lacks(step, key));
      const absent = withoutOwner(model, step);
      const sentences: Text[] = [];
      if (missing.length > 0)
        sentences.push(
          t`Step ${number} of the escalation does not say ${and(missing.map(([, what]) => what))}, so a matter can get stuck there. Add ${and(missing.map(([key]) => `\`${key}\``))}.`,
        );
      if (absent.length > 0)
        sentences.push(
          t`Step ${number} of the escalation has nobody of ${and(absent)} among its \`owners\`, so it cannot be settled there. Add somebody who can decide.`,
        );
      if (sentences.length === 0) continue;
      const keys = [...missing.map(([key]) => key), ...(absent.length > 0 ? ['owners'] : [])];
      yield {
        range: keys.length === 1 ? model.at(step, keys[0] as string) : model.headOf(step),
        path,
        message: joined(sentences),
      };
    }
  },
};

/** The customers and vendors that own nothing of a step, when all its owners are known. */
function withoutOwner(model: AgreementModel, { owners }: Rung['step']): string[] {
  if (!owners || owners.length === 0 || model.file.source.hasDoubts(owners)) return [];
  const parties = new Set(owners.map(partyOf));
  if (![...parties].every(party => model.party(party))) return [];
  return sidesOf(model)
    .filter(party => !parties.has(party.id))
    .map(party => party.name);
}
