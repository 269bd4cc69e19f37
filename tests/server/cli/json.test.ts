import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { run } from './support/run.ts';
import { another, sound, withError, withWarning } from './support/texts.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/check-result.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true, formats: { uri: true } }).compile(schema);

const check = async (files: Record<string, string>, ...options: string[]) => {
  const { stdout } = await run(['check', '--format', 'json', ...options], { files });
  const result = JSON.parse(stdout);
  validate(result);
  expect(validate.errors ?? []).toEqual([]);
  return { stdout, result };
};

test('nothing found', async () => {
  const { stdout, result } = await check({ 'a.partnership.yaml': sound });
  expect(result).toEqual({
    version: 1,
    tool: { name: 'partnership', version: expect.any(String) },
    asOf: '2026-11-23',
    summary: { files: 1, errors: 0, warnings: 0, infos: 0, accepted: 0 },
    findings: [],
    accepted: [],
  });
  expect(stdout.endsWith('}\n')).toBe(true);
});

test('a finding, with all that is known of it', async () => {
  const files = { 'b/b.partnership.yaml': another(withWarning, 'b'), 'a.partnership.yaml': withError };
  const { result } = await check(files);
  expect(result.summary).toEqual({ files: 2, errors: 1, warnings: 1, infos: 0, accepted: 0 });
  expect(result.findings.map((finding: { file: string }) => finding.file)).toEqual([
    'a.partnership.yaml',
    'b/b.partnership.yaml',
  ]);
  const offset = withError.indexOf('2025-12-31');
  expect(result.findings[0]).toEqual({
    rule: 'agreement/dates',
    severity: 'error',
    message: expect.stringContaining('before it starts'),
    file: 'a.partnership.yaml',
    range: {
      start: { line: 13, column: 9, offset },
      end: { line: 13, column: 19, offset: offset + 10 },
    },
    dated: false,
    fingerprint: expect.stringMatching(/^[0-9a-z]{16,}$/),
    related: [
      {
        message: expect.any(String),
        file: 'a.partnership.yaml',
        range: expect.objectContaining({ start: expect.objectContaining({ line: 12, column: 11 }) }),
      },
    ],
  });
});

test('columns and offsets are UTF-16 code units, without a byte order mark', async () => {
  const text = `\ufeff${withError.replace('  ends: ', '  x-n: "👩‍💻"\r\n  ends: ')}`;
  const { result } = await check({ 'a.partnership.yaml': text });
  const { start } = result.findings[0].range;
  expect(start).toEqual({ line: 14, column: 9, offset: text.slice(1).indexOf('2025-12-31') });
});

test('what JSON allows but a terminal obeys is escaped', async () => {
  const { stdout, result } = await check({
    'a.partnership.yaml': withWarning.replace('name: Cirrus Oy', 'name: "\\u202E\\x9b\\U000E0041"'),
  });
  expect(stdout).not.toMatch(/[\u202e\u009b]/);
  expect(result.findings[0].message).toContain('\u202e\u009b\u{e0041}');
});

describe('the schema', () => {
  test('describes every property', () => {
    const bare: string[] = [];
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, definitions, items } = node as Record<string, Record<string, unknown>>;
      for (const [name, each] of Object.entries({ ...properties, ...definitions })) {
        const { description, $ref } = each as { description?: string; $ref?: string };
        if (!description && !$ref) bare.push(`${path}/${name}`);
        walk(each, `${path}/${name}`);
      }
      walk(items, `${path}[]`);
    };
    walk(schema, '');
    expect(bare).toEqual([]);
  });

  test('takes nothing else', async () => {
    const { result } = await check({ 'a.partnership.yaml': withError });
    expect(validate({ ...result, extra: 1 })).toBe(false);
    expect(validate({ ...result, findings: [{ ...result.findings[0], line: 1 }] })).toBe(false);
  });
});
