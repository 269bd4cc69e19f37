import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';
import { file } from './support.ts';

const records = (date: string, more = '') =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: meeting, forum: steering-committee, date: ${date} }\n${more}`;
const config = 'authors: { cirrus.example: cirrus, nordbank.example: nordbank }\n';
const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/diff-result.schema.json', import.meta.url), 'utf8'),
);

function corrected() {
  const repository = repositoryWith({
    [file]: sound,
    'partnership.config.yaml': config,
    'log/r.partnership.yaml': records('2026-03-10'),
  });
  repository.commit({ 'log/r.partnership.yaml': records('2026-03-11') }, 'anna@nordbank.example');
  return repository;
}

describe('records that were corrected, in a review of two revisions', () => {
  test.each(['pretty', 'markdown', 'github'])('are told with who did it, as %s', async format => {
    const { stdout, status } = await runIn(corrected().folder, [
      'diff',
      'HEAD~1',
      'HEAD',
      '--format',
      format,
    ]);
    const text = stdout.replace(/\s+/g, ' ').replace(/\\|&#8203;/g, '');
    expect(text).toContain('Records that were changed or taken out');
    expect(text).toContain(
      'Meeting, Steering Committee, 10 March 2026 says something else: date 2026-03-10 → 2026-03-11',
    );
    expect(text).toContain('– by anna@nordbank.example (nordbank)');
    expect(status).toBe(0);
  });

  test('are there for programs', async () => {
    const { stdout } = await runIn(corrected().folder, ['diff', 'HEAD~1', 'HEAD', '--format', 'json']);
    const result = JSON.parse(stdout);
    expect(result.corrections).toMatchObject([
      {
        kind: 'changed',
        state: 'after',
        by: [{ email: 'anna@nordbank.example', party: 'nordbank' }],
        file: 'log/r.partnership.yaml',
        range: { start: { line: 5 } },
      },
    ]);
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('are told in Swedish', async () => {
    const { stdout } = await runIn(corrected().folder, ['diff', 'HEAD~1', 'HEAD', '--language', 'sv']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Poster som har ändrats eller tagits ut');
  });

  test('an approval alone says who still has to approve', async () => {
    const { folder, commit } = corrected();
    const approval = '  - { type: approval, version: 1.0.0, party: cirrus, date: 2026-11-01 }\n';
    commit({ 'log/s.partnership.yaml': records('2026-06-09', approval) }, 'erik@cirrus.example');
    for (const format of ['pretty', 'markdown']) {
      const { stdout } = await runIn(folder, ['diff', 'HEAD~1', 'HEAD', '--format', format]);
      const text = stdout.replace(/\s+/g, ' ').replace(/\\/g, '');
      expect(text).toContain('Version 1.0.0 is approved by Cirrus Oy (1 November 2026)');
      expect(text).toContain('No approval of version 1.0.0 is recorded for Nordbank Abp');
    }
  });
});
