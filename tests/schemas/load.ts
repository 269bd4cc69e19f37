import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import {
  type ValidationError,
  type Validator,
  validateAgreement,
  validateConfig,
  validateParty,
  validateRecords,
} from '../../server/src/core/schema/generated/validators.js';

const validators: Record<string, Validator<unknown>> = {
  Agreement: validateAgreement,
  Party: validateParty,
  Records: validateRecords,
  Config: validateConfig,
};

/** A fixture of this folder as plain data. */
export function fixture(name: string): unknown {
  return load(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

export function schemaFile(name: string): Record<string, unknown> {
  return JSON.parse(
    readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
}

/** What is wrong with data, one line each: `/parties/0 required role`. `if` only repeats what others say. */
export function errorsOf(kind: string, data: unknown): string[] {
  const validate = validators[kind];
  if (!validate) throw new Error(`No validator for ${kind}`);
  validate(data);
  return (validate.errors ?? []).filter(error => error.keyword !== 'if').map(line);
}

/** Where something is wrong with data, as JSON pointers: each once, in order. */
export function placesOfErrors(kind: string, data: unknown): string[] {
  const validate = validators[kind];
  if (!validate) throw new Error(`No validator for ${kind}`);
  validate(data);
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  return [...new Set(errors.map(({ instancePath }) => instancePath))].sort();
}

function line({ instancePath, keyword, params }: ValidationError): string {
  const detail = params.missingProperty ?? params.additionalProperty ?? params.tag ?? '';
  return `${instancePath} ${keyword} ${String(detail)}`.trim();
}
