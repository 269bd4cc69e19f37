import { expect, test } from 'vitest';
import { partyFile, sharedPartyAgreement } from '../lsp/support/texts.ts';
import { run } from './support/run.ts';
import { another, sound, withError } from './support/texts.ts';

const rules = (stdout: string) => JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
const files = { 'deals/a.partnership.yaml': sound, 'b.partnership.yaml': another(sound, 'b') };

test.each([
  ['the very file', sound, []],
  ['another version of it', withError, ['agreement/dates']],
])('%s, piped in, is no second one', async (_, stdin, found) => {
  const { stdout, stderr } = await run(['check', '-', '--format', 'json'], { files, stdin });
  expect([rules(stdout), stderr]).toEqual([found, '']);
  expect(JSON.parse(stdout).summary.files).toBe(1);
});

test('a party, and records, likewise', async () => {
  const shared = { 'a.partnership.yaml': sharedPartyAgreement, 'cirrus.partnership.yaml': partyFile };
  for (const stdin of [partyFile, partyFile.replace('name: ', 'name: New ')]) {
    expect(await run(['check', '-'], { files: shared, stdin })).toMatchObject({ status: 0, stderr: '' });
  }
  const records =
    'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n' +
    '  - { id: r, type: note, date: 2026-11-01, text: Met }\n';
  const { stdout } = await run(['check', '-', '--format', 'json'], {
    files: { ...files, 'r.partnership.yaml': records },
    stdin: records,
  });
  expect(rules(stdout)).not.toContain('reference/duplicate-id');
});

test('two that are there already are two; and so is one that is named beside', async () => {
  const twice = { ...files, 'c.partnership.yaml': `${sound}# copy\n` };
  const both = await run(['check', '-', '--format', 'json'], { files: twice, stdin: withError });
  expect(rules(both.stdout)).toContain('reference/duplicate-id');
  const beside = await run(['check', '-', 'deals/a.partnership.yaml', '--format', 'json'], {
    files,
    stdin: sound,
  });
  expect(rules(beside.stdout)).toContain('reference/duplicate-id');
});

test('a name says which file it is, and that it is no other', async () => {
  const named = await run(['check', '--stdin-filename', 'new.partnership.yaml', '--format', 'json'], {
    files,
    stdin: sound,
  });
  expect(rules(named.stdout)).toContain('reference/duplicate-id');
});
