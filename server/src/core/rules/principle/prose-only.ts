import { principles } from '../../docs/principles.ts';
import type { AgreementRule } from '../rule.ts';

/** Keys that only say what a section is about. */
const prose = new Set(['intent', 'reviewed', 'partiesCompete']);

export const proseOnly: AgreementRule = {
  on: 'agreement',
  id: 'principle/prose-only',
  severity: 'warning',
  title: 'A principle has an intent but nothing that anyone could keep or break.',
  why: 'Good intentions fade; a promise with a name and a date can be kept, missed and talked about.',
  remedy: 'Add a commitment, forum, activity or adviser: who does what for whom, and when.',
  bad: 'trustedAdviser:\n  intent: We trust each other.\n',
  good: 'trustedAdviser:\n  intent: We trust each other.\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n',
  reads: [''],
  *check(model) {
    for (const { key, name } of principles) {
      const section = model.agreement[key];
      if (!section || model.lacks(model.agreement, key) || model.file.unreadable.has(key)) continue;
      const source = model.file.source;
      const promises = Object.keys(section).filter(part => !prose.has(part) && !part.startsWith('x-'));
      if (source.hasDoubts(section) || promises.some(part => !model.lacks(section, part))) continue;
      yield {
        range: source.keyOf(model.agreement, key),
        path: key,
        message: `“${name}” says what is meant, but holds nothing that anyone could keep or break. Add who does what for whom, and when.`,
        data: { principle: key },
      };
    }
  },
};
