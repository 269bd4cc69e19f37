import type { PlainMapping } from '../yaml/value.ts';
import type { ValidationError } from './generated/validators.js';
import { propertySchema, resolveSchema, typesOf, variantFor } from './navigate.ts';
import type { SchemaNode } from './schema-node.ts';
import { isMapping, itemName } from './walk.ts';

/** An Ajv error together with the value, what holds it, and the schema that it broke. */
export interface Located {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  readonly owner: PlainMapping | unknown[] | undefined;
  readonly key: string | number;
  readonly schema: SchemaNode;
  /** The same before one of its forms was chosen; see {@link variantFor}. */
  readonly form: SchemaNode;
  /** The schema of the owner: its title says what kind of thing it is. */
  readonly ownerSchema: SchemaNode;
  readonly path: string;
  /** For `additionalProperties`: the key that is not known. */
  readonly extraKey: string;
  /** For `required`: the key that is missing. */
  readonly missingKey: string;
}

/** Follows an error's `instancePath` through value and schema together. */
export function locate(error: ValidationError, root: unknown, rootSchema: SchemaNode): Located {
  let value = root;
  let owner: Located['owner'];
  let key: string | number = '';
  let schema = resolveSchema(rootSchema);
  let form = schema;
  let ownerSchema = schema;
  let path = '';
  for (const segment of error.instancePath.split('/').slice(1).map(unescapePointer)) {
    ownerSchema = schema;
    owner = value as Located['owner'];
    if (Array.isArray(value)) {
      key = Number(segment);
      value = value[key];
      form = resolveSchema(schema.items ?? {});
      path += `[${itemName(value) ?? segment}]`;
    } else {
      key = segment;
      value = isMapping(value) ? value[segment] : undefined;
      form = propertySchema(schema, segment) ?? {};
      path = path ? `${path}.${segment}` : segment;
    }
    schema = variantFor(form, value);
  }
  const isOther = isMeantOtherwise(value, schema, form);
  const { additionalProperty = '', missingProperty = '' } = (isOther ? {} : error.params) as Record<
    string,
    string
  >;
  return {
    keyword: isOther ? 'type' : error.keyword,
    params: error.params,
    value,
    owner,
    key,
    schema,
    form,
    ownerSchema,
    path,
    extraKey: additionalProperty,
    missingKey: missingProperty,
  };
}

/** Whether a mapping is meant as a list: then none of its keys is wrong or missing, but all of it has another form. */
function isMeantOtherwise(value: unknown, schema: SchemaNode, form: SchemaNode): boolean {
  return schema !== form && isMapping(value) && typesOf(schema).join() === 'array';
}

/** JSON Pointer escapes, RFC 6901, section 4. */
function unescapePointer(segment: string): string {
  return segment.replace(/~1/g, '/').replace(/~0/g, '~');
}
