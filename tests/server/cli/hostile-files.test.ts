import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileBytes, hostileConfigurations, hostileTexts } from '../../support/hostile-texts.ts';
import { runBuilt } from './built.ts';
import { folderWith } from './support/folder.ts';
import { sound } from './support/texts.ts';

/** An agreement with one mistake, which is still to be found. */
const mistaken = sound.replace('deputy: nordbank/mika-salo', 'deputy: nordbank/nobody');

/** Names each file by a number, so that the order of the report is that of the list. */
const nameOf = (index: number) => `${index + 10}.partnership.yaml`;

describe('files that merely lie in the folder', () => {
  it('end no check, whatever is in them', { timeout: 300_000 }, async () => {
    const texts = Object.values(hostileTexts);
    const folder = folderWith({
      'own/a.partnership.yaml': mistaken,
      ...Object.fromEntries(texts.map((text, index) => [nameOf(index), text])),
    });
    writeFileSync(path.join(folder, 'bytes.partnership.yaml'), hostileBytes);
    const { status, stdout, stderr } = await runBuilt(['check', '.', '--format', 'json'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: texts.length + 2 } });
    expect(stdout).toContain('no person `nobody`');
  });

  it('do not keep a file beside them from being checked', { timeout: 300_000 }, async () => {
    const folder = folderWith({
      'own/a.partnership.yaml': mistaken,
      ...Object.fromEntries(Object.values(hostileTexts).map((text, index) => [nameOf(index), text])),
    });
    const { status, stdout } = await runBuilt(['check', 'own/a.partnership.yaml'], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toContain('no person `nobody`');
  });

  it('are refused where they are configurations', { timeout: 300_000 }, async () => {
    const folder = withConfigurations(hostileTexts);
    const { status, stdout, stderr } = await runBuilt(['check', '.'], { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('The configuration has errors, so nothing was checked.');
  });

  it('hold nothing up where they are sound configurations', { timeout: 300_000 }, async () => {
    const { extension, ...others } = hostileConfigurations;
    const ended = await runBuilt(['check', '.'], { cwd: withConfigurations(others) });
    expect(ended).toMatchObject({
      status: 1,
      stderr: '',
      stdout: expect.stringContaining('no person `nobody`'),
    });
    const { stderr } = await runBuilt(['check', '.'], { cwd: withConfigurations({ extension }) });
    expect(stderr).toContain('leads back to this file');
  });
});

/** A folder with one mistake, and configurations that govern an agreement each. */
function withConfigurations(texts: Readonly<Record<string, string | undefined>>): string {
  const folder = folderWith({ 'own/a.partnership.yaml': mistaken });
  for (const [index, text] of Object.values(texts).entries()) {
    mkdirSync(path.join(folder, String(index)));
    writeFileSync(path.join(folder, String(index), 'partnership.config.yaml'), text ?? '');
    writeFileSync(
      path.join(folder, String(index), 'b.partnership.yaml'),
      sound.replace(/^id: .*$/m, `id: agreement-${index}`),
    );
  }
  return folder;
}
