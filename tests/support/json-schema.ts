import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect } from 'vitest';

/** What of JSON Schema's formats the official descriptions use. */
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': /^(?:[\w.~!$&'()*+,;=:@/?#-]|%[0-9a-f]{2})*$/i,
  'date-time': true,
} as const;

/** A check against an official description in `tests/fixtures/formats`: fails the test with what is wrong. */
export function conformsTo(file: string): (value: unknown) => void {
  const schema = JSON.parse(readFileSync(new URL(`../fixtures/formats/${file}`, import.meta.url), 'utf8'));
  // Draft 4 spells it `id`, and none of these files needs it.
  for (const key of ['$schema', 'id', '$id']) delete schema[key];
  const validate = new Ajv({ allErrors: true, strict: false, formats }).compile(schema);
  return value => {
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  };
}
