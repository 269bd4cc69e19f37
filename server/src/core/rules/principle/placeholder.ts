import type { AgreementModel } from '../../model/agreement.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { walk } from '../../schema/walk.ts';
import type { AgreementRule, Report } from '../rule.ts';

/**
 * What counts as a placeholder (decision 35). The words in capitals only and whole, so that Spanish “todo” and
 * “metodologi” are none; `\b` knows only ASCII letters, so the edges are written out.
 */
const patterns = [
  /(?<![\p{L}\p{N}_])(?:TBD|TODO|TBC|FIXME)(?![\p{L}\p{N}_])/u,
  /lorem ipsum/iu,
  /<[^<>]*\p{L}[^<>]*>/u,
];

export const placeholderText: AgreementRule = {
  on: 'agreement',
  id: 'principle/placeholder',
  severity: 'warning',
  title: 'An active agreement still holds a placeholder such as TBD or <name>.',
  why: 'The agreement is in force, yet this part of it was never agreed.',
  remedy: 'Write what was agreed, or remove the entry until it is.',
  bad: 'title: Partnership for <service>\nstatus: active\n',
  good: 'title: Partnership for application services\nstatus: active\n',
  reads: [],
  check(model) {
    return model.agreement.status === 'active' ? placeholders(model) : [];
  },
};

function placeholders(model: AgreementModel): Report[] {
  const reports: Report[] = [];
  walk(model.file.value, schemas.Agreement, ({ value, schema, owner, key, path }) => {
    if (typeof value !== 'string' || !owner || schema['x-type'] === 'id' || schema.enum) return;
    const found = placeholderIn(value);
    if (!found) return;
    reports.push({
      range: model.at(owner, key),
      path,
      message: `\`${found}\` is a placeholder, but the agreement is active: this part was never agreed. Write what was agreed, or remove it.`,
    });
  });
  return reports;
}

/** The first placeholder in a text. */
export function placeholderIn(text: string): string | undefined {
  return patterns.map(pattern => pattern.exec(text)?.[0]).find(found => found !== undefined);
}
