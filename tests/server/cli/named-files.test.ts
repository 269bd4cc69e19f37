import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../../server/src/core/checking/checker.ts';
import { Workspace } from '../../../server/src/core/workspace/workspace.ts';
import { soundAgreement } from '../../support/sound.ts';
import { folderWith } from './support/folder.ts';
import { runIn } from './support/run.ts';

const naming = (exitPlan: string) =>
  soundAgreement.replace('terminationNotice: 180 days\n', `$&  exitPlan: ${exitPlan}\n`);
const records =
  'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: health-check, date: 2026-09-10, actionPlan: docs/health 2026.md }\n';

async function found(folder: string): Promise<string[]> {
  const { stdout } = await runIn(folder, ['check', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: { file: string; rule: string }[] };
  return findings.map(({ file, rule }) => `${file} ${rule}`);
}

describe('files that an agreement and its records name', () => {
  test('are looked for from the folder of the file that names them', async () => {
    const folder = await folderWith({
      'sub/a.partnership.yaml': naming('../docs/exit-plan.md'),
      'sub/r.partnership.yaml': records,
      'docs/exit-plan.md': '',
    });
    expect(await found(folder)).toEqual(['sub/r.partnership.yaml file/missing']);
    await mkdir(path.join(folder, 'sub/docs'));
    await writeFile(path.join(folder, 'sub/docs/health 2026.md'), '');
    expect(await found(folder)).toEqual([]);
  });

  test('may be folders', async () => {
    const folder = await folderWith({ 'a.partnership.yaml': naming('exit'), 'exit/plan.md': '' });
    expect(await found(folder)).toEqual([]);
  });

  test('are not looked for where they leave the workspace, nor where they are absolute', async () => {
    const folder = await folderWith({
      'in/a.partnership.yaml': naming('../out.md'),
      'in/.git/HEAD': '',
      'out.md': '',
    });
    const { stdout } = await runIn(path.join(folder, 'in'), ['check', '--format', 'json']);
    expect(stdout).toContain('leads out of the workspace');
    const absolute = await folderWith({ 'a.partnership.yaml': naming('/etc/hostname') });
    expect((await runIn(absolute, ['check', '--format', 'json'])).stdout).toContain('only on some computers');
  });
});

test('an answer of the host changes the findings, though no text has changed', () => {
  const uri = 'file:///a/a.partnership.yaml';
  const workspace = new Workspace();
  workspace.set(uri, naming('exit.md'));
  const checker = new Checker(workspace, { today: () => '2026-11-23' as never });
  const before = checker.findings(uri);
  expect(before).toEqual([]);
  workspace.setExistence('file:///a/exit.md', 'missing');
  expect(checker.findings(uri).map(({ rule }) => rule)).toEqual(['file/missing']);
  workspace.setExistence('file:///a/exit.md', 'there');
  const after = checker.findings(uri);
  expect(after).toEqual([]);
  workspace.setExistence('file:///a/other.md', 'missing');
  expect(checker.findings(uri)).toBe(after);
});
