import { type Markup, spans } from '../../docs/markup.ts';
import { principlePage } from '../../docs/principle-page.ts';
import { rulePage } from '../../docs/rule-page.ts';
import { sentence, type Text } from '../../l10n/message.ts';
import { principleByKey } from '../../principles/principles.ts';
import { catalogue } from '../../rules/catalogue.ts';
import { firstSentence, propertyNames, propertySchema } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import type { SchemaPosition } from '../../templates/schema-position.ts';
import { stop } from '../../templates/snippet.ts';
import { type MapTemplate, map, type Template, text } from '../../templates/template.ts';
import type { TemplateContext } from '../../templates/template-context.ts';
import { defaultFor } from './defaults.ts';
import { expectedKeys, hiddenKeys, requiredKeys } from './required.ts';
import { tagSchema } from './schema-position.ts';
import type { CompletionKind } from './types.ts';

/** A key that a mapping can get. */
export interface KeyChoice {
  readonly key: string;
  readonly kind: CompletionKind;
  readonly detail: Text | undefined;
  readonly documentation: () => Markup;
  /** The key with its value; in a new mapping, with the others that it cannot do without. */
  readonly entries: () => MapTemplate;
}

/**
 * The keys that a mapping does not have yet: first those that are required, then those that rules expect, then
 * the others, each in the order of the format.
 *
 * @param present the keys that are there, besides one that is being replaced
 */
export function keyChoices(
  templateContext: TemplateContext,
  schema: SchemaNode,
  position: SchemaPosition,
  present: ReadonlySet<string>,
): KeyChoice[] {
  if (schema.title === 'RuleSettings') return ruleChoices(present);
  // A new record is offered whole, one for each type.
  if (schema.discriminator && present.size === 0) return [];
  const hidden = hiddenKeys(schema, position.siblings);
  const required = requiredKeys(schema, position.siblings);
  const expected = expectedKeys(schema, position.siblings);
  const names = schema['x-order'] ?? propertyNames(discriminated(schema));
  const sorted = [...new Set([...required, ...expected, ...names])];
  return sorted
    .filter(key => !present.has(key) && !hidden.has(key))
    .flatMap(key => {
      const value = propertySchema(discriminated(schema), key);
      return value
        ? [choice(templateContext, schema, key, value, position, present.size === 0 ? required : [])]
        : [];
    });
}

function choice(
  templateContext: TemplateContext,
  schema: SchemaNode,
  key: string,
  value: SchemaNode,
  position: SchemaPosition,
  needed: readonly string[],
): KeyChoice {
  const principle =
    templateContext.kind === 'Agreement' && position.path.length === 0 ? principleByKey(key) : undefined;
  const order = propertyNames(schema);
  const all = order.filter(name => name === key || needed.includes(name));
  return {
    key,
    kind: principle ? 'section' : 'key',
    detail: principle ? sentence(principle.summary) : firstSentence(value),
    documentation: () => (principle ? principlePage(principle) : [{ text: spans(value.description ?? '') }]),
    entries: () =>
      map(
        Object.fromEntries(
          (all.length > 0 ? all : [key]).map((name): [string, Template] => [
            name,
            defaultFor(
              templateContext,
              schema.title,
              name,
              propertySchema(discriminated(schema), name) ?? value,
              position,
            ),
          ]),
        ),
      ),
  };
}

/** A record without its type has only that key in common with the others. */
function discriminated(schema: SchemaNode): SchemaNode {
  const tag = schema.discriminator?.propertyName;
  const type = tag === undefined ? undefined : tagSchema(schema, tag);
  return tag !== undefined && type && !schema.properties ? { properties: { [tag]: type } } : schema;
}

/** In the configuration: every rule that has no setting yet. */
function ruleChoices(present: ReadonlySet<string>): KeyChoice[] {
  return catalogue
    .filter(rule => !present.has(rule.id))
    .map(rule => ({
      key: rule.id,
      kind: 'rule',
      detail: `${rule.severity}: ${rule.title}`,
      documentation: () => rulePage(rule),
      entries: () => map({ [rule.id]: text(stop('off', ['off', 'info', 'warning', 'error'])) }),
    }));
}
