import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const agreementPrecedenceContradicts: AgreementRule = {
  on: 'agreement',
  id: 'agreement/precedence-contradicts',
  severity: 'warning',
  title: 'What prevails contradicts how this text stands in law.',
  why: 'A text that binds nobody cannot prevail over a contract, and a contract that nobody names cannot prevail either: in a dispute each party picks the half that suits it.',
  remedy:
    'Have it reviewed. Name the `contract`; or write `precedence: contract` where this text is non-binding, or another `effect`.',
  bad: 'legal: { effect: non-binding, contract: MSA-2025-014, precedence: agreement }\n',
  good: 'legal: { effect: binding, contract: MSA-2025-014, precedence: agreement }\n',
  reads: ['legal'],
  *check(model) {
    const { legal } = model.agreement;
    if (!legal) return;
    const { effect, precedence } = legal;
    const bindsNobody = precedence === 'agreement' && effect === 'non-binding';
    if (!bindsNobody && !(precedence === 'contract' && model.lacks(legal, 'contract'))) return;
    yield {
      range: model.at(legal, 'precedence'),
      path: 'legal.precedence',
      message: bindsNobody
        ? t`This text is to prevail over the contract and binds nobody at the same time, so each party can pick the half that suits it. Have it reviewed, and write \`precedence: contract\` or another \`effect\`.`
        : t`The contract is to prevail, and nothing says which contract. Name it in \`contract\`, by number or title.`,
    };
  },
};
