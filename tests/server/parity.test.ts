import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { soundAgreement } from '../support/sound.ts';
import { runIn } from './cli/support/run.ts';
import { folderWith } from './lsp/support/folder.ts';
import { session } from './lsp/support/session.ts';

const severities = ['', 'error', 'warning', 'info'];

/** Agreements in several folders, with findings of several kinds. */
const faulty = (id: string) =>
  soundAgreement
    .replace('id: nordbank-cirrus', `id: ${id}`)
    .replace('purpose: Direction, ', '')
    .replace('ends: 2028-12-31', 'ends: 2025-12-31')
    .replace('people:\n', 'people:\n      - { id: olof-ek, name: Olof Ek }\n');

const texts = {
  'a.partnership.yaml': faulty('a'),
  'drafts/b.partnership.yaml': faulty('b'),
  'own/c.partnership.yaml': `# partnership-ignore-file governance/forum-incomplete -- as agreed\n${faulty('c')}`,
};

/** Of each file: severity, rule, line and column of what is found. */
type Verdict = Record<string, string[]>;

async function commandLine(folder: string): Promise<{ verdict: Verdict; prints: Map<string, string> }> {
  const { stdout } = await runIn(folder, ['check', '--format', 'json']);
  const { findings } = JSON.parse(stdout);
  const verdict: Verdict = {};
  const prints = new Map<string, string>();
  for (const { file, rule, severity, range, fingerprint } of findings) {
    const { line, column } = range.start;
    verdict[file] = [...(verdict[file] ?? []), `${severity} ${rule} ${line}:${column}`];
    prints.set(`${file} ${rule}`, fingerprint);
  }
  return { verdict, prints };
}

async function editor(folder: Awaited<ReturnType<typeof folderWith>>, names: string[]): Promise<Verdict> {
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  const last = folder.uri('zzz.partnership.yaml');
  // Files are shown in the order of their names: when the last one is there, so are the others.
  await server.untilPublished(last, found => found.length > 0);
  const entries = await Promise.all(
    names.map(async name => [name, await server.untilPublished(folder.uri(name), () => true)] as const),
  );
  const shown = entries.map(([name, found]): [string, string[]] => [name, found.map(line)]);
  return Object.fromEntries(shown.filter(([, lines]) => lines.length > 0));
}

function line({ severity, code, range: { start } }: Diagnostic): string {
  return `${severities[severity ?? 0]} ${code} ${start.line + 1}:${start.character + 1}`;
}

const last = { 'zzz.partnership.yaml': 'kind: Party\n' };

it.each([
  ['without a configuration', {}],
  ['with a profile', { 'partnership.config.yaml': 'extends: strict\n' }],
  [
    'with overrides, options and a configuration of another name',
    {
      'partnership.config.yaml':
        'extends: [strict, shared/base.yaml]\noverrides: [{ files: ["drafts/**"], rules: { agreement/dates: info } }]\n',
      'shared/base.yaml': 'rules: { governance/overloaded: { severity: error, hoursPerYear: 1 } }\n',
      'own/partnership.config.yaml': 'extends: minimal\n',
    },
  ],
  ['with mistakes in what it names', { 'partnership.config.yaml': 'rules: { no/such: off }\n' }],
])('editor and command line give the same verdict %s', async (_, configurations) => {
  const files = { '.git/HEAD': '', ...texts, ...configurations, ...last };
  const folder = await folderWith(files);
  const { verdict } = await commandLine(folder.path);
  const names = Object.keys(verdict);
  expect(names).toContain('a.partnership.yaml');
  expect(await editor(folder, names)).toEqual(verdict);
});

it('and so they do about waivers: in force, without a reason, expired, unapproved and idle', async () => {
  const folder = await folderWith({ '.git/HEAD': '', ...texts, ...last });
  const { prints } = await commandLine(folder.path);
  const of = (file: string, rule: string) => prints.get(`${file} ${rule}`);
  const waivers = [
    `{ finding: ${of('a.partnership.yaml', 'agreement/dates')}, reason: As agreed, approvedBy: nordbank/anna-lind }`,
    `{ finding: ${of('a.partnership.yaml', 'reference/unused')}, reason: TBD }`,
    `{ finding: ${of('drafts/b.partnership.yaml', 'agreement/dates')}, reason: As agreed, until: 2020-01-01 }`,
    `{ finding: ${of('drafts/b.partnership.yaml', 'reference/unused')}, reason: As agreed }`,
  ];
  await folder.write('partnership.config.yaml', `waivers:\n${waivers.map(each => `  - ${each}\n`).join('')}`);
  const { verdict } = await commandLine(folder.path);
  expect(verdict['partnership.config.yaml']?.map(line => line.split(' ')[1])).toEqual([
    'waiver/no-reason',
    'waiver/expired',
    'waiver/unapproved',
  ]);
  expect(verdict['a.partnership.yaml']?.join()).not.toContain('agreement/dates');
  expect(await editor(folder, Object.keys(verdict))).toEqual(verdict);
});
