/**
 * This room has one file for each feature of an editor: functions of a file, what it can see, and an offset. They
 * return plain data; the protocol is translated in `lsp/`.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { Markup, MarkupBlock } from '../docs/markup.ts';
import { spans } from '../docs/markup.ts';
import { principlePage } from '../docs/principle-page.ts';
import { ruleSummary } from '../docs/rule-page.ts';
import type { FileModel } from '../model/file-model.ts';
import { principleByKey } from '../principles/principles.ts';
import { ruleById } from '../rules/catalogue.ts';
import { type EntrySchema, schemaOfEntry } from '../schema/at.ts';
import { typesOf } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Range } from '../util/text.ts';
import { personNamedBy } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { findAt } from '../yaml/find.ts';
import { keyOf, resolved, type YamlEntry } from '../yaml/tree.ts';
import { cadenceEntry, describeCadenceAt } from './hover/cadence.ts';
import { describeReference } from './hover/reference.ts';
import { summariseSection } from './hover/section.ts';
import { describeValue } from './hover/value.ts';

export interface Hover {
  readonly range: Range;
  readonly contents: Markup;
}

/**
 * What there is to say about the place of the cursor: on a principle its page, on any other key what it means,
 * on a value what it says in other words. The current value comes first.
 *
 * @param offset UTF-16 code units
 * @returns undefined where the format has nothing to say: comments, blanks, texts below `x-`
 */
export function hover(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  offset: number,
  today: IsoDate,
): Hover | undefined {
  const found = findAt(file.yaml.root, offset);
  if (!found || !file.kind) return undefined;
  const place = schemaOfEntry(file.kind, found.entry, file.source);
  if (!place) return undefined;
  const contents =
    found.part === 'key'
      ? aboutKey(file, workspace, found.entry, place, today)
      : aboutValue(file, workspace, found.entry, place.schema, today);
  return contents.length > 0 ? { range: file.source.firstLineOf(found.node.range), contents } : undefined;
}

function aboutKey(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  entry: YamlEntry,
  { schema, owner }: EntrySchema,
  today: IsoDate,
): Markup {
  const key = entry.kind === 'pair' ? (file.source.meantKey(entry) ?? keyOf(entry) ?? '') : '';
  const principle =
    entry.parent.parent === undefined && file.kind === 'Agreement' ? principleByKey(key) : undefined;
  if (principle) {
    const [heading, ...page] = principlePage(principle);
    return [heading as MarkupBlock, ...summariseSection(file, workspace, principle.key), ...page];
  }
  const rule = owner.title === 'RuleSettings' ? ruleById(key) : undefined;
  if (rule) return ruleSummary(rule);
  return [
    { heading: key },
    ...reading(file, workspace, entry, schema, today),
    ...description(schema),
    ...vocabulary(schema),
  ];
}

function aboutValue(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  entry: YamlEntry,
  schema: SchemaNode,
  today: IsoDate,
): Markup {
  const said = reading(file, workspace, entry, schema, today);
  return said.length > 0 ? said : description(schema);
}

/** What the value says: who or what it refers to, how a cadence or a duration reads, what a word means. */
function reading(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  entry: YamlEntry,
  schema: SchemaNode,
  today: IsoDate,
): Markup {
  const node = resolved(entry.value);
  const value = node?.kind === 'scalar' ? node.value : node && file.source.valueOfNode(node);
  if (value === undefined || value === null) return [];
  const reference = schema['x-references'];
  if (reference && typeof value === 'string' && !schema['x-except']?.includes(value)) {
    const name = schema['x-of'] && node ? personNamedBy(node, file) : value;
    return describeReference(file, workspace, { kind: reference, name });
  }
  const cadence = cadenceEntry(file, entry);
  return cadence ? describeCadenceAt(file, workspace, cadence, today) : describeValue(schema, value, today);
}

function description({ description }: SchemaNode): MarkupBlock[] {
  return description ? [{ text: spans(description) }] : [];
}

/** The words that can stand here, with what they mean. */
function vocabulary(schema: SchemaNode): MarkupBlock[] {
  const target = typesOf(schema).includes('array') && schema.items ? schema.items : schema;
  const words = target.enum ?? target.examples ?? [];
  const meanings = target.enum ? target.enumDescriptions : target['x-exampleDescriptions'];
  if (words.length < 2) return [];
  return [
    { list: words.map((word, index) => [{ code: word }, meanings?.[index] ? `: ${meanings[index]}` : '']) },
  ];
}
