import { t } from '../../l10n/message.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { documentKinds } from '../../schema/kind.ts';
import { typesOf } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import type { Choice } from './choice.ts';
import { cadences } from './values/cadences.ts';
import { dates } from './values/dates.ts';
import { durations } from './values/durations.ts';
import { ids } from './values/ids.ts';
import { references } from './values/references.ts';
import { fingerprints, versions } from './values/versions.ts';
import { booleans, numbers, times, vocabulary, wordChoice } from './values/words.ts';

/** A value that is to be filled in, and what is known about it. */
export interface ValueQuestion {
  readonly schema: SchemaNode;
  /** Of the mapping that has the key. */
  readonly title: string | undefined;
  /** The key that the value, or the list around it, stands behind. */
  readonly key: string;
  readonly position: SchemaPosition;
  /** What stands before the cursor. */
  readonly typed: string;
}

/** The texts, numbers and dates that can stand at a place, the best first. Free text has none. */
export function valueChoices(templateContext: TemplateContext, question: ValueQuestion): Choice[] {
  const { schema, title, key, position, typed } = question;
  if (position.path.length === 1 && key === 'kind' && templateContext.kind !== 'Config') return kinds();
  if (schema['x-references']) return references(templateContext, schema, key, position, typed);
  switch (schema['x-type']) {
    case 'date':
      return dates(templateContext, key, position);
    case 'duration':
      return durations(title, key, typed);
    case 'cadence':
      return cadences(templateContext, title, key, position.path, typed);
    case 'time':
      return times();
    case 'percentage':
      return ['20%', '10%', '30%'].map(percentage => wordChoice(percentage, undefined));
    case 'version':
      return versions(templateContext);
    case 'fingerprint':
      return fingerprints(templateContext);
    case 'id':
      return schema['x-defines'] ? ids(templateContext, schema, position, typed) : [];
  }
  if (typesOf(schema).includes('boolean')) return booleans();
  const types = typesOf(schema);
  if (!types.includes('string') && types.some(type => type === 'integer' || type === 'number'))
    return numbers(schema);
  if (key === 'extends' && templateContext.kind === 'Config')
    return [...vocabulary(schema, position.listed), ...configurations(templateContext)];
  return vocabulary(schema, position.listed);
}

/** Whether what is offered depends on each letter that is typed. */
export function dependsOnTyping(question: ValueQuestion): boolean {
  const { 'x-type': type } = question.schema;
  return type === 'duration' || type === 'cadence' || isOpen(question);
}

/** Whether people may write words of their own: a new id, or a word that a vocabulary does not have yet. */
export function isOpen({ schema }: ValueQuestion): boolean {
  if (schema['x-defines']) return true;
  return schema.examples !== undefined && !schema.enum && !schema['x-references'];
}

function kinds(): Choice[] {
  return documentKinds.map(kind => wordChoice(kind, schemas[kind].description));
}

/** Other configuration files that this one can start from. */
function configurations({ file, workspace }: TemplateContext): Choice[] {
  return workspace
    .configurationFiles()
    .filter(other => other.uri !== file.uri)
    .flatMap(other => {
      const path = relativePath(file.uri, other.uri);
      return path
        ? [{ ...wordChoice(path, t`another configuration of this workspace`), kind: 'path' as const }]
        : [];
    });
}

/** Undefined where the path has letters that a URI writes otherwise. */
function relativePath(from: string, to: string): string | undefined {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && here[same] === there[same]) same++;
  const path = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
  return path.includes('%') ? undefined : path.startsWith('.') ? path : `./${path}`;
}
