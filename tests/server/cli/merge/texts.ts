import { generateWorkspace } from '../../../bench/generate-workspace.ts';

/** A portfolio with mistakes of every kind that concerns more than one file, and with waivers. */
export function portfolio(count = 40): Record<string, string> {
  const files = Object.fromEntries(generateWorkspace(count));
  const change = (file: string, from: string | RegExp, to: string) => {
    const name = Object.keys(files).find(each => each.endsWith(`/${file}.partnership.yaml`)) ?? '';
    const text = files[name];
    if (text === undefined || text.replace(from, to) === text) throw new Error(`${name} has no ${from}`);
    files[name] = text.replace(from, to);
  };
  change('agreement-0001', 'effect: non-binding', 'efect: non-binding');
  change('agreement-0002', /^status: .*$/m, 'status: active');
  change('agreement-0003', 'party: vendor-003', 'party: vendor-0033');
  change('agreement-0004', /^id: .*$/m, 'id: agreement-0001');
  change('vendor-002', /name: .*/, 'name: <name>');
  change('nordbank', 'people:\n', 'people:\n  - { id: olof-ek, name: Olof Ek }\n');
  change(
    'agreement-0005',
    'openDialogue:',
    '# partnership-ignore-next-line schema/unknown-key -- It is meant\nx-openDialogue:',
  );
  files['parties/unused.partnership.yaml'] =
    'apiVersion: partnership/v1\nkind: Party\nid: somebody-else\nname: Somebody Else\npeople:\n  - { id: a-b, name: A B }\n';
  files['lost.records.partnership.yaml'] =
    'apiVersion: partnership/v1\nkind: Records\nagreement: agreement-00011\nrecords: []\n';
  files['partnership.config.yaml'] =
    `rules:\n  records/none: off\nwaivers:\n  - { finding: f0123456789abcdef, reason: It is meant, approvedBy: nordbank/anna-lind }\n`;
  return files;
}
