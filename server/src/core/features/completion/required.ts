import { propertyNames, valuesOf } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The keys that validation demands of a mapping, given what it says already. */
export function requiredKeys(schema: SchemaNode, mapping: Plain): string[] {
  const required = new Set(schema.required);
  for (let at: SchemaNode | undefined = schema; at; ) {
    const branch: SchemaNode | undefined = at.if ? (holds(at.if, mapping) ? at.then : at.else) : undefined;
    for (const key of branch?.required ?? []) required.add(key);
    at = branch;
  }
  return inOrder(schema, required);
}

/** These, and the keys that rules expect. */
export function expectedKeys(schema: SchemaNode, mapping: Plain): string[] {
  const hidden = hiddenKeys(schema, mapping);
  const expected = new Set([
    ...requiredKeys(schema, mapping),
    ...(schema['x-required-by-rule'] ?? []),
    ...(dependent[schema.title ?? '']?.(mapping) ?? []),
  ]);
  return inOrder(schema, expected).filter(key => !hidden.has(key));
}

/** Keys that would contradict what the mapping says already. */
export function hiddenKeys(schema: SchemaNode, mapping: Plain): Set<string> {
  const hidden = new Set<string>();
  // Each party to the other: there is nothing to add.
  if (mapping.by === 'both') hidden.add('to');
  for (const groups of exclusive[schema.title ?? ''] ?? []) {
    const chosen = groups.find(group => group.some(key => key in mapping));
    if (chosen) for (const key of groups.flat()) if (!chosen.includes(key)) hidden.add(key);
  }
  return hidden;
}

/** Keys of which a mapping has those of one group only, by title of the schema. */
const exclusive: Readonly<Record<string, readonly (readonly (readonly string[])[])[]>> = {
  EscalationStep: [[['level', 'within', 'owners', 'forum'], ['then']]],
  EscalationRecord: [[['level', 'forum'], ['then']]],
  WaivedRecord: [[['forum'], ['commitment'], ['activity'], ['report'], ['review', 'party'], ['healthCheck']]],
  Waiver: [[['finding'], ['change']]],
};

/** Keys that are expected because of what another key says. */
const dependent: Readonly<Record<string, (mapping: Plain) => readonly string[]>> = {
  FirstChoiceCommitment: ({ mechanism }) =>
    mechanism === 'first-offer' || mechanism === 'first-refusal' ? ['terms'] : [],
  Authority: ({ how }) => (how === 'final-say' ? ['finalSay'] : []),
  WaivedRecord: ({ review }) => (review === 'internal' ? ['party'] : []),
  SharingCommitment: ({ classification }) => (classification === 'red' ? ['audience'] : []),
  Report: ({ classification }) => (classification === 'red' ? ['audience'] : []),
  BenchmarkingActivity: ({ type, topics }) => [
    ...(type === 'independent' ? ['benchmarker', 'costSplit', 'method', 'consequence'] : []),
    ...(Array.isArray(topics) && topics.includes('prices') ? ['handling'] : []),
  ],
};

function inOrder(schema: SchemaNode, keys: ReadonlySet<string>): string[] {
  const order = schema['x-order'] ?? propertyNames(schema);
  return order.filter(key => keys.has(key));
}

function holds(condition: SchemaNode, mapping: Plain): boolean {
  if (!(condition.required ?? []).every(key => key in mapping)) return false;
  return Object.entries(condition.properties ?? {}).every(([key, { pattern, ...schema }]) => {
    const values = valuesOf(schema);
    if (values.length > 0 && !values.includes(mapping[key])) return false;
    return pattern === undefined || new RegExp(pattern).test(String(mapping[key]));
  });
}
