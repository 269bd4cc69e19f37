import { exampleFiles } from '../../server/src/core/rules/example-files.ts';
import { soundAgreement, soundWith } from './sound.ts';

/** What an example that is a whole file of its own belongs to. */
const homes = {
  Party: {
    'other.partnership.yaml':
      'apiVersion: partnership/v1\nkind: Agreement\nid: other\ntitle: Other\nversion: 1.0.0\nstatus: draft\nparties:\n  - { party: cirrus, role: vendor }\n',
  },
  Records: { 'sound.partnership.yaml': soundAgreement },
};

/** The name of an example's first file. */
export const firstFile = 'a.partnership.yaml';

/** The files of a rule's example by name, and those that it needs around it. */
export interface Example {
  readonly own: Readonly<Record<string, string>>;
  readonly others: Readonly<Record<string, string>>;
}

export function readExample(example: string): Example {
  const [first, ...further] = exampleFiles(example);
  const text = soundWith(first?.text ?? '');
  const kind = /^kind: (Party|Records)/m.exec(text)?.[1] as keyof typeof homes | undefined;
  return {
    own: { [firstFile]: text, ...Object.fromEntries(further.map(({ name, text }) => [name, text])) },
    others: kind ? homes[kind] : {},
  };
}
