import { t } from '../../l10n/message.ts';
import { coversIn } from '../../model/coverage.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { shorten } from '../../util/shorten.ts';

/** UTF-16 code units of each place that the message names. */
const longest = 60;

export const agreementCoveredByNothing: AgreementRule = {
  on: 'agreement',
  id: 'agreement/covered-by-nothing',
  severity: 'info',
  title: 'Something is said to stand in the contract, but no contract is named.',
  why: 'What `coveredBy` names is looked up in the contract; without the name of the contract, “Schedule 2.2” leads nowhere.',
  remedy: 'Name the contract as `contract` in the `legal` section.',
  bad: 'legal: { effect: non-binding }\nfirstChoice: { coveredBy: Schedule 2.2 }\n',
  good: 'legal: { effect: non-binding, contract: MSA-2025-014, precedence: contract }\nfirstChoice: { coveredBy: Schedule 2.2 }\n',
  reads: [
    '',
    'legal',
    'exit',
    'firstChoice',
    'sharing',
    'governance',
    'benchmarking',
    'trustedAdviser',
    'proactivity',
    'openDialogue',
  ],
  *check(model) {
    const { agreement } = model;
    const { legal } = agreement;
    if (legal ? !model.lacks(legal, 'contract') : !model.lacks(agreement, 'legal')) return;
    // A contract that is to prevail and is not named is a finding of its own, and is mended by the same key.
    if (legal?.precedence === 'contract') return;
    const covers = coversIn(model);
    const [first] = covers;
    if (!first) return;
    const texts = [...new Set(covers.map(({ text }) => text))].map(text => t`“${shorten(text, longest)}”`);
    yield {
      range: model.at(first.owner, 'coveredBy'),
      path: 'legal.contract',
      message:
        texts.length === 1
          ? t`What is absent here is to stand in ${and(texts)}, but no contract is named, so nobody knows in which text to look. Add \`contract\` to \`legal\`.`
          : t`What is absent is to stand in ${and(texts)}, but no contract is named, so nobody knows in which text to look. Add \`contract\` to \`legal\`.`,
    };
  },
};
