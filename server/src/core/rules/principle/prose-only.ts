import { sentence, t } from '../../l10n/message.ts';
import { isCovered, saysNoMoreThanWhere } from '../../model/coverage.ts';
import { principles } from '../../principles/principles.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const principleProseOnly: AgreementRule = {
  on: 'agreement',
  id: 'principle/prose-only',
  severity: 'warning',
  title: 'A principle has an intent but nothing that anyone could keep or break.',
  why: 'Good intentions fade; a promise with a name and a date can be kept, missed and talked about.',
  remedy: 'Add a commitment, forum, activity or adviser: who does what for whom, and when.',
  bad: 'trustedAdviser:\n  intent: We trust each other.\n',
  good: 'trustedAdviser:\n  intent: We trust each other.\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n',
  reads: [''],
  readsAll: true,
  *check(model) {
    for (const { key, name } of principles) {
      if (model.lacks(model.agreement, key) || model.file.unreadable.has(key) || !model.isHollow(key))
        continue;
      if (isCovered(model, key) || saysNoMoreThanWhere(model, key)) continue;
      yield {
        range: model.file.source.keyOf(model.agreement, key),
        path: key,
        message: t`“${sentence(name)}” says what is meant, but holds nothing that anyone could keep or break. Add who does what for whom, and when.`,
        data: { principle: key },
      };
    }
  },
};
