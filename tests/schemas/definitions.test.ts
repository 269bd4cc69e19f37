import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ajvOptions, annotations } from '../../scripts/lib/generate-validators.mjs';
import { definitions, schemas } from '../../server/src/core/schema/generated/schema.ts';
import type { SchemaNode } from '../../server/src/core/schema/schema-node.ts';
import { schemaFile } from './load.ts';

const sources = ['common', 'agreement', 'party', 'records', 'config'];

/** Every schema of all definitions, with where it stands; `if` and what hangs on it only checks. */
function everyNode(): [path: string, SchemaNode][] {
  const found: [string, SchemaNode][] = [];
  const visit = (path: string, node: SchemaNode | undefined): void => {
    if (!node) return;
    found.push([path, node]);
    for (const map of [node.properties, node.patternProperties]) {
      for (const [key, child] of Object.entries(map ?? {})) visit(`${path}.${key}`, child);
    }
    visit(`${path}[]`, node.items);
    if (typeof node.additionalProperties === 'object') visit(`${path}.*`, node.additionalProperties);
    for (const child of node.oneOf ?? []) visit(path, child);
  };
  for (const [key, node] of Object.entries(definitions)) visit(key, node);
  return found;
}

const nodes = everyNode();
const select = (filter: (node: SchemaNode, path: string) => boolean) =>
  nodes.filter(([path, node]) => filter(node, path)).map(([path]) => path);

function resolved(node: SchemaNode): SchemaNode {
  const target = node.$ref ? definitions[node.$ref.replace('#/definitions/', '')] : undefined;
  return target ? { ...target, ...node } : node;
}

describe('descriptions', () => {
  test('every definition, property and list item says what it means', () => {
    expect(
      select(node => !/^[A-Z0-9].*[.]$/.test(resolved(node).description ?? '') && !startsWithKeyword(node)),
    ).toEqual([]);
  });

  test('every value of a closed vocabulary says what it means', () => {
    expect(select(node => node.enum !== undefined && !parallel(node.enum, node.enumDescriptions))).toEqual(
      [],
    );
  });

  test('every value that is offered says what it means', () => {
    const key = 'x-exampleDescriptions';
    expect(select(node => node.examples !== undefined && !parallel(node.examples, node[key]))).toEqual([]);
  });

  test('every pattern says in words what to write', () => {
    expect(select(node => node.pattern !== undefined && !node.patternErrorMessage?.endsWith('.'))).toEqual(
      [],
    );
  });

  test('every value that is offered matches its pattern', () => {
    const wrong = nodes.flatMap(([path, { examples = [], pattern = '' }]) =>
      examples
        .filter(example => !new RegExp(pattern, 'u').test(example))
        .map(example => `${path}: ${example}`),
    );
    expect(wrong).toEqual([]);
  });
});

function startsWithKeyword(node: SchemaNode): boolean {
  return /^off, info, warning or error/.test(resolved(node).description ?? '');
}

function parallel(values: readonly string[], descriptions: readonly string[] | undefined): boolean {
  return values.length === descriptions?.length && descriptions.every(text => /^[A-Z].*[.]$/.test(text));
}

describe('shape', () => {
  test('a choice is always made by a discriminator', () => {
    expect(select(node => node.oneOf !== undefined && !node.discriminator)).toEqual([]);
    // Inside `if` stands what tells two forms apart, which may be one of several keys.
    const withoutConditions = (key: string, value: unknown) => (key === 'if' ? undefined : value);
    for (const name of [...sources, 'partnership']) {
      expect(JSON.stringify(schemaFile(name), withoutConditions)).not.toMatch(/"(anyOf|allOf)":/);
    }
  });

  test('every mapping refuses unknown keys, but for those that start with x-', () => {
    const closed = (node: SchemaNode) =>
      node.additionalProperties === false &&
      node.patternProperties?.['^x-']?.$ref === '#/definitions/extension';
    expect(select(node => node.properties !== undefined && !closed(node))).toEqual(['otherRuleSetting']);
  });

  test('beside a reference stand annotations only, so that a validator may ignore them', () => {
    const allowed = ['$ref', 'description', ...annotations];
    expect(
      select(node => node.$ref !== undefined && Object.keys(node).some(key => !allowed.includes(key))),
    ).toEqual([]);
  });

  test('every reference is one of the definitions', () => {
    const known = (ref: string) => ref.startsWith('#/definitions/') && ref.slice(14) in definitions;
    expect(select(node => node.$ref !== undefined && !known(node.$ref))).toEqual([]);
  });

  test('every definition has a name of its own', () => {
    const titles = Object.values(definitions).map(node => node.title);
    expect(
      titles.filter((title, at) => !/^[A-Z][A-Za-z]+$/.test(title ?? '') || titles.indexOf(title) !== at),
    ).toEqual([]);
  });

  test('keys that rules expect, and those that are required, exist', () => {
    const unknown = (keys: readonly string[] | undefined, node: SchemaNode) =>
      (keys ?? []).some(key => !node.properties || !(key in node.properties));
    expect(select(node => unknown(node.required, node) || unknown(node['x-required-by-rule'], node))).toEqual(
      [],
    );
  });

  test('the order of the keys is complete, and the order in which they are described', () => {
    for (const schema of Object.values(schemas)) {
      expect(schema['x-order']).toEqual(Object.keys(schema.properties ?? {}));
    }
  });
});

describe('JSON Schema draft-07', () => {
  const strict = () => {
    const ajv = new Ajv({ ...ajvOptions, strict: true });
    ajv.addVocabulary(annotations);
    return ajv;
  };

  test.each([...sources, 'partnership'])('%s obeys the meta-schema', name => {
    const ajv = strict();
    expect([ajv.validateSchema(schemaFile(name)), ajv.errors]).toEqual([true, null]);
    expect(schemaFile(name).$id).toMatch(
      new RegExp(`^urn:partnership-as-code:schema:${name}:\\d+\\.\\d+\\.\\d+$`),
    );
  });

  test('the sources and the published schema compile in strict mode', () => {
    const ajv = strict();
    for (const name of sources) ajv.addSchema(schemaFile(name));
    for (const name of sources) expect(ajv.getSchema(String(schemaFile(name).$id))).toBeTypeOf('function');
    expect(strict().compile(schemaFile('partnership'))).toBeTypeOf('function');
  });
});
