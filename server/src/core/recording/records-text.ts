import { schemas } from '../schema/generated/schema.ts';
import type { RecordEntry } from '../schema/generated/types.ts';
import { propertyNames, resolveSchema, variantFor } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { toPlainText } from '../templates/snippet.ts';
import {
  list,
  type MapTemplate,
  map,
  type Template,
  text,
  writeBlock,
  writeFlow,
} from '../templates/template.ts';

/** Lists of names stand on one line as long as it is not longer than this. */
const widest = 100;

/** How far the items of a list in a record are indented, at the least. */
const margin = 16;

const layout = { step: 2, dash: 2 };

/**
 * The text of a new Records file: one line for each thing that was said, so that a difference between two states of the file
 * reads as what has changed. Read again, it says exactly what the data say; empty lists and texts are left out.
 *
 * @param agreement its id
 * @param records with all their ids
 * @param eol the line break
 */
export function recordsText(agreement: string, records: readonly RecordEntry[], eol = '\n'): string {
  const file = map({
    apiVersion: 'partnership/v1',
    kind: 'Records',
    agreement,
    records: list(records.map(recordTemplate), false),
  });
  return toPlainText(writeBlock(file, 0, layout, eol)) + eol;
}

/** One record as it is written, its keys in the order of the schema. */
export function recordTemplate(record: RecordEntry): MapTemplate {
  const entries = resolveSchema(schemas.Records.properties?.records?.items as SchemaNode);
  return mapping(record as unknown as Record<string, unknown>, variantFor(entries, record));
}

function mapping(value: Readonly<Record<string, unknown>>, schema: SchemaNode | undefined): MapTemplate {
  const order = schema ? propertyNames(schema) : [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const pairs = Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, each]) => [keyText(key), templateOf(each, schema?.properties?.[key])] as const);
  return { kind: 'map', pairs, flow: false };
}

function templateOf(value: unknown, schema: SchemaNode | undefined): Template {
  if (Array.isArray(value)) {
    const items = schema?.items ? resolveSchema(schema.items) : undefined;
    const inRow = list(value.filter(each => !isEmpty(each)).map(each => templateOf(each, items)));
    // Sentences get a line each; names only where one line is too short for them.
    const isShort = value.every(each => typeof each === 'string' && !each.includes(' '));
    const fits = margin + toPlainText(writeFlow(inRow)).length <= widest;
    return isShort && fits ? inRow : { ...inRow, flow: false };
  }
  if (typeof value === 'object' && value !== null)
    return mapping(value as Record<string, unknown>, schema && resolveSchema(schema));
  return typeof value === 'string' ? text(value) : text(String(value), 'raw');
}

function keyText(key: string): string {
  return toPlainText(writeFlow(text(key)));
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.every(isEmpty))
  );
}
