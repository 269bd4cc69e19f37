import { resolveSchema, typesOf } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { recipes } from '../../templates/recipes/index.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import { stop } from '../../templates/snippet.ts';
import { list, type MapTemplate, map, type Template, template, text } from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import type { Choice } from './choice.ts';
import { expectedKeys } from './required.ts';
import { valueChoices } from './values.ts';
import { textFor } from './words.ts';

/**
 * What to write behind a key: what the recipe for its mapping says, else what its schema makes likely. Never
 * empty, since an empty value would be a finding.
 *
 * @param title of the schema of the mapping that has the key
 */
export function defaultFor(
  templateContext: TemplateContext,
  title: string | undefined,
  key: string,
  schema: SchemaNode,
  position: SchemaPosition,
): Template {
  const recipe = title === undefined ? undefined : recipeAt(templateContext, title, position);
  const inRecipe = recipe?.pairs.find(([name]) => name === key)?.[1];
  if (inRecipe && !(key === 'id' && ('name' in position.siblings || 'what' in position.siblings)))
    return inRecipe;
  return bySchema(
    templateContext,
    title,
    key,
    schema,
    { ...position, path: [...position.path, key], listed: [] },
    0,
  );
}

/** All keys of a mapping ask at the same position, so its recipe is made once. */
function recipeAt(
  templateContext: TemplateContext,
  title: string,
  position: SchemaPosition,
): MapTemplate | undefined {
  const known = made.get(position);
  if (known?.title === title) return known.recipe;
  const recipe = recipes[title]?.(templateContext, position);
  made.set(position, { title, recipe });
  return recipe;
}

/** A position never changes, so neither does its recipe; it goes when the position goes. */
const made = new WeakMap<
  SchemaPosition,
  { readonly title: string; readonly recipe: MapTemplate | undefined }
>();

/** The mapping that a schema describes, with all that is required or expected of it. */
export function mappingFor(
  templateContext: TemplateContext,
  schema: SchemaNode,
  position: SchemaPosition,
  depth = 0,
): MapTemplate {
  const recipe = schema.title === undefined ? undefined : recipes[schema.title];
  if (recipe) return recipe(templateContext, position);
  const keys = expectedKeys(schema, {});
  const pairs = (keys.length > 0 ? keys : Object.keys(schema.properties ?? {}).slice(0, 1)).flatMap(key => {
    const own = schema.properties?.[key];
    if (!own || depth > 4) return [];
    const below = { ...position, path: [...position.path, key], listed: [] };
    return [
      [key, bySchema(templateContext, schema.title, key, resolveSchema(own), below, depth + 1)] as const,
    ];
  });
  return map(Object.fromEntries(pairs), keys.length <= 2);
}

function bySchema(
  templateContext: TemplateContext,
  title: string | undefined,
  key: string,
  schema: SchemaNode,
  position: SchemaPosition,
  depth: number,
): Template {
  const types = typesOf(schema);
  if (types.includes('array') && !types.includes('string')) {
    const items = resolveSchema(schema.items ?? {});
    const item = bySchema(templateContext, title, key, items, position, depth + 1);
    return list([item], !typesOf(items).includes('object'));
  }
  const written = textFor(title, key);
  const choices = valueChoices(templateContext, { schema, title, key, position, typed: '' }).filter(isPlain);
  const [first] = choices;
  if (first) return choiceOf(first, choices);
  if (types.includes('object')) return mappingFor(templateContext, schema, position, depth);
  if (types.includes('integer')) return text([stop(String(schema.minimum ?? 1))], 'raw');
  return template(stop(written || (schema['x-type'] === 'id' ? 'new-id' : 'text')));
}

function isPlain({ value }: Choice): boolean {
  return value.kind === 'text';
}

/** The first of the choices, with the others to choose from. */
function choiceOf(first: Choice, choices: readonly Choice[]): Template {
  const { value } = first;
  if (value.kind !== 'text') return value;
  const words = choices.map(({ value }) => (value.kind === 'text' ? value.pieces.join('') : ''));
  return text([stop(words[0] ?? '', first.kind === 'date' ? [] : words)], value.style);
}
