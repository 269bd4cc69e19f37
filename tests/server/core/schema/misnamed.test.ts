import { describe, expect, it } from 'vitest';
import { mayBeMisnamed, properName, saysOurFormat } from '../../../../server/src/core/schema/misnamed.ts';

describe('a file under another name', () => {
  it.each(['agreement.yaml', 'a/deal.yml', 'a/DEAL.JSON', 'partnership-bank.yaml'])('may be %s', path => {
    expect(mayBeMisnamed(path)).toBe(true);
  });

  it.each([
    'a.partnership.yaml',
    'partnership.yml',
    'partnership.config.yaml',
    'agreement.md',
    'agreement.yaml.orig',
  ])('is never %s', path => {
    expect(mayBeMisnamed(path)).toBe(false);
  });

  it.each([
    'apiVersion: partnership/v1\nkind: Agreement\n',
    '# Ours\n\nkind: Party\r\napiVersion: "partnership/v1"  # the format\r\n',
    '\ufeffapiVersion: partnership/v1',
    '{"kind":"Records","apiVersion":"partnership/v1"}',
    '{\n  "apiVersion" : "partnership/v1",\n  "kind": "Agreement"\n}\n',
  ])('says so: %j', text => {
    expect(saysOurFormat(text)).toBe(true);
  });

  it.each([
    '',
    'apiVersion: apps/v1\nkind: Deployment\n',
    '# apiVersion: partnership/v1\n',
    'example: |\n  apiVersion: partnership/v1\n',
    'apiVersion: partnership/v10\n',
    `${'# much before it\n'.repeat(100)}apiVersion: partnership/v1\n`,
  ])('does not say so: %j', text => {
    expect(saysOurFormat(text)).toBe(false);
  });

  it.each([
    ['agreement.yaml', 'agreement.partnership.yaml'],
    ['a/deal.json', 'a/deal.partnership.yaml'],
    ['bank-partnership.yml', 'bank.partnership.yaml'],
  ])('%s should be %s', (name, proper) => {
    expect(properName(name)).toBe(proper);
  });
});
