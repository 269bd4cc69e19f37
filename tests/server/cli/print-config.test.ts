import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { Files } from './support/folder.ts';
import { run } from './support/run.ts';
import { sound } from './support/texts.ts';

const files: Files = {
  'a.partnership.yaml': sound,
  'drafts/b.partnership.yaml': sound.replace('id: nordbank-cirrus', 'id: draft'),
  'partnership.config.yaml': `extends: [strict, shared/base.yaml]
rules: { reference/unused: info }
overrides: [{ files: ["drafts/**"], rules: { principle/missing: off } }]
required: [sharing, governance]
waivers:
  - { finding: f1, reason: As agreed, approvedBy: nordbank/anna-lind, until: 2026-11-23 }
  - { finding: f2, reason: As agreed, until: 2026-11-22 }
  - { finding: f3 }
`,
  'shared/base.yaml':
    'asOf: off\nrules: { sharing/no-long-term: error }\nwaivers: [{ change: c1, reason: Later }]\n',
};

const print = (file: string, ...options: string[]) =>
  run(['check', '--print-config', file, ...options], { files });

describe('--print-config', () => {
  test('says what holds, and what set it', async () => {
    const { status, stdout } = await print('a.partnership.yaml');
    expect(status).toBe(0);
    const printed = load(stdout) as Record<string, unknown>;
    expect(printed).toMatchObject({
      file: 'a.partnership.yaml',
      from: ['shared/base.yaml', 'partnership.config.yaml'],
      profile: 'strict',
      dated: false,
      required: ['sharing', 'governance'],
      rules: {
        'principle/missing': { severity: 'warning', setBy: 'profile strict' },
        'reference/unused': { severity: 'info', setBy: 'partnership.config.yaml' },
        'sharing/no-long-term': { severity: 'error', setBy: 'shared/base.yaml' },
      },
    });
  });

  test('knows overrides, and a date on the command line', async () => {
    const { stdout } = await print('drafts/b.partnership.yaml', '--as-of', '2026-11-23');
    expect(load(stdout)).toMatchObject({
      dated: true,
      rules: { 'principle/missing': { severity: 'off', setBy: 'partnership.config.yaml, overrides[0]' } },
      waivers: [
        { change: 'c1', reason: 'Later', in: 'shared/base.yaml' },
        {
          finding: 'f1',
          reason: 'As agreed',
          approvedBy: 'nordbank/anna-lind',
          until: '2026-11-23',
          in: 'partnership.config.yaml',
        },
      ],
    });
  });

  test('as JSON, the same', async () => {
    const yaml = await print('a.partnership.yaml');
    const json = await print('a.partnership.yaml', '--format', 'json');
    expect(JSON.parse(json.stdout)).toEqual(load(yaml.stdout));
  });

  test('without a configuration', async () => {
    const { stdout } = await run(['check', '--print-config', 'a.partnership.yaml'], {
      files: { 'a.partnership.yaml': sound },
    });
    expect(load(stdout)).toMatchObject({ from: [], profile: 'recommended', dated: true, waivers: [] });
  });

  test('needs one file, and a configuration without errors', async () => {
    expect(await print('nowhere.partnership.yaml')).toMatchObject({ status: 2, stdout: '' });
    expect((await print('.')).stderr).toContain('`--print-config .` names 3 files.');
    const broken = await run(['check', '--print-config', 'a.partnership.yaml'], {
      files: { 'a.partnership.yaml': sound, 'partnership.config.yaml': 'extends: nowhere.yaml\n' },
    });
    expect(broken).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('config/extends'),
    });
  });
});
