import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import { type Kept, type Sight, Survey } from '../../../../server/src/core/schema/survey.ts';
import { walk } from '../../../../server/src/core/schema/walk.ts';
import { workspaceOf } from '../../../support/check.ts';

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter(name =>
  /partnership\.yaml$/.test(name),
);

const isWanted = (schema: { 'x-references'?: unknown; 'x-type'?: unknown }) =>
  Boolean(schema['x-references'] ?? schema['x-type']);
const survey = new Survey(isWanted);
const look = (at: Sight, found: string[]) => found.push(`${at.path()} ${JSON.stringify(at.value)}`);

test.each(samples)('a survey of %s sees what a walk sees', name => {
  const file = workspaceOf({ [name]: readFileSync(`samples/${name}`, 'utf8') }).file(`file:///${name}`);
  if (!file?.kind) return;
  const walked: string[] = [];
  walk(file.value, schemas[file.kind], visit => {
    if (visit.owner && isWanted(visit.schema)) walked.push(`${visit.path} ${JSON.stringify(visit.value)}`);
  });
  const kept: Kept<string> = new WeakMap();
  expect(survey.gather(file.value, schemas[file.kind], look)).toEqual(walked);
  expect(survey.gather(file.value, schemas[file.kind], look, kept)).toEqual(walked);
  expect(survey.gather(file.value, schemas[file.kind], look, kept)).toEqual(walked);
});

test('entries that are the same objects are not looked at again, but for those that are reached by another path', () => {
  const person = { id: 'anna', name: 'Anna' };
  const schema = schemas.Party;
  const kept: Kept<string> = new WeakMap();
  const ids = new Survey(node => node['x-defines'] === 'person');
  let looks = 0;
  const gather = (party: string) =>
    ids.gather(
      { id: party, people: [person] },
      schema,
      (at, found: string[]) => {
        looks++;
        found.push(`${at.around('people')?.id}/${at.value}`);
      },
      kept,
    );
  expect(gather('cirrus')).toEqual(['cirrus/anna']);
  expect(gather('cirrus')).toEqual(['cirrus/anna']);
  expect(looks).toBe(1);
  expect(gather('nordbank')).toEqual(['nordbank/anna']);
});
