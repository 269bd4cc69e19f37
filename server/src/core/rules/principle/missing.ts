import { addPrinciple } from '../../fixes/add-section.ts';
import { sentence, t } from '../../l10n/message.ts';
import { saysNoMoreThanWhere } from '../../model/coverage.ts';
import type { PrincipleKey } from '../../principles/principle.ts';
import { principles } from '../../principles/principles.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const principleMissing: AgreementRule = {
  on: 'agreement',
  id: 'principle/missing',
  severity: 'warning',
  title: 'One of the seven principles is missing, or its section is empty.',
  why: 'A strategic partnership obliges the parties to all seven; what the text leaves out, nobody can be held to.',
  remedy:
    'Add the section with at least one commitment that somebody can keep. Leave a principle out only on purpose: then say so in `required` of partnership.config.yaml.',
  bad: 'benchmarking: null\n',
  good: 'benchmarking:\n  activities:\n    - { id: market-update, type: market-update, topics: [market, technology], by: both, cadence: half-yearly, forum: steering-committee }\n',
  reads: [''],
  readsAll: true,
  *check(model, { required }) {
    const { agreement } = model;
    const insisted = agreement.status === 'proposed' || agreement.status === 'active';
    for (const { key, name, summary } of principles) {
      const isMissing = model.lacks(agreement, key) || saysNoMoreThanWhere(model, key);
      if (!isMissing || model.file.unreadable.has(key)) continue;
      yield {
        range: model.at(agreement, key),
        path: key,
        message: t`The principle “${sentence(name)}” is missing, so nobody can be held to it. ${sentence(summary)} Add \`${key}\` with what the parties promise each other.`,
        severity: required.has(key) ? (insisted ? 'error' : 'warning') : 'info',
        data: { principle: key },
      };
    }
  },
  fix({ data }, context) {
    return addPrinciple((data as { principle: PrincipleKey }).principle, context);
  },
};
