import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';
import { file, weaker } from './support.ts';

const approved = (...parties: readonly string[]) =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${parties.map(party => `  - { type: approval, version: 1.0.0, party: ${party}, date: 2026-11-01 }\n`).join('')}`;
const config = 'authors: { cirrus.example: cirrus, nordbank.example: nordbank }\n';
const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/diff-result.schema.json', import.meta.url), 'utf8'),
);

describe('signing off, in a review of two revisions', () => {
  test('is read from records that did not change', async () => {
    const { folder, commit } = repositoryWith({
      [file]: sound,
      'log/r.partnership.yaml': approved('nordbank', 'cirrus'),
    });
    commit({ [file]: weaker });
    for (const format of ['pretty', 'markdown']) {
      const { stdout } = await runIn(folder, ['diff', 'HEAD~1', 'HEAD', '--format', format]);
      const text = stdout.replace(/\s+/g, ' ').replace(/\\/g, '');
      expect(text).toContain(
        'Version 1.0.0 was approved by Nordbank Abp (1 November 2026) and Cirrus Oy (1 November 2026)',
      );
      expect(text).toContain('What changes here is not covered by that approval');
    }
    const json = JSON.parse((await runIn(folder, ['diff', 'HEAD~1', 'HEAD', '--format', 'json'])).stdout);
    expect(json.agreements[0].signOff).toMatchObject({
      before: {
        version: '1.0.0',
        parties: [
          { party: 'nordbank', state: 'approved', date: '2026-11-01' },
          { party: 'cirrus', state: 'approved' },
        ],
      },
      textChanged: true,
      recordedByOthers: [],
    });
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('by people of another party is told, also where nothing else changes', async () => {
    const { folder, commit } = repositoryWith({ [file]: sound, 'partnership.config.yaml': config });
    commit({ 'r.partnership.yaml': approved('cirrus') }, 'anna@nordbank.example');
    const { stdout, status } = await runIn(folder, ['diff', 'HEAD~1', 'HEAD']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'The approval of version 1.0.0 by Cirrus Oy is recorded by people of Nordbank Abp only: have Cirrus Oy confirm it',
    );
    expect(status).toBe(0);
  });

  test.each([
    ['its own people', 'erik@cirrus.example'],
    ['somebody of whom nothing is known', 'somebody@elsewhere.example'],
  ])('by %s is nothing to tell', async (_, author) => {
    const { folder, commit } = repositoryWith({ [file]: sound, 'partnership.config.yaml': config });
    commit({ 'r.partnership.yaml': approved('cirrus') }, author);
    expect((await runIn(folder, ['diff', 'HEAD~1', 'HEAD'])).stdout).not.toContain('confirm it');
  });
});
