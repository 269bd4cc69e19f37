import { numberOfWord } from '../calendar/words.ts';
import { lineEndAt } from '../edits/columns.ts';
import { entryAt } from '../edits/replacements.ts';
import { isInBrackets } from '../edits/scalar.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { schemaOfEntry } from '../schema/at.ts';
import { propertySchema, resolveSchema, typesOf, valuesOf } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { needsQuotes } from '../templates/template.ts';
import { contains, type Range } from '../util/text.ts';
import { insert, replace } from '../util/text-edit.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import { listSignOf } from '../yaml/recovery/repairs/list-signs.ts';
import {
  isCutByColon,
  keyOf,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
  type YamlScalar,
} from '../yaml/tree.ts';
import { asList, listedNames, partsOf } from './listed-names.ts';
import { putInQuotes } from './mend-cut.ts';

/** Turns a value into the form that its key asks for, where it is clear how. */
export function retype(range: Range, context: FixContext): Fix[] {
  const { file } = context;
  const entry = cutEntry(entryAt(file, range));
  const schema = entry && file.kind && schemaOfEntry(file.kind, entry, file.source)?.schema;
  if (!entry || !schema) return [];
  const { value } = entry;
  const wanted = typesOf(schema);
  const written = file.text.slice(value.range.start, value.range.end);
  if (value.kind === 'sequence')
    return wanted.includes('string')
      ? unwrapped(
          value.items.map(item => item.value),
          value,
          file.text,
        )
      : [];
  if (value.kind === 'mapping')
    return wanted.includes('string') ? cutByColon(value, schema, file) : listed(value, schema, file);
  if (value.kind !== 'scalar') return [];
  if (wanted.includes('string')) return asText(value, schema, written);
  const change = (text: string): Fix[] => [
    { title: t`Change “${written}” to “${text}”`, edits: [replace(value.range, text)], sure: true },
  ];
  if (wanted.includes('boolean')) return yesOrNo(String(value.value)).flatMap(change);
  if (wanted.includes('integer') || wanted.includes('number'))
    return digits(String(value.value)).flatMap(change);
  return wanted.includes('array') ? wrapped(value, schema, written, context) : [];
}

/** Of a text that a colon has cut, the innermost entry is a key that was none. */
function cutEntry(entry: YamlEntry | undefined): YamlEntry | undefined {
  return entry?.kind === 'pair' && isCutByColon(entry.parent) ? entry.parent.parent : entry;
}

/** `[Services, plans: the next year]`: a text that a colon has made a key with a value, perhaps with what a comma cut off. */
function cutByColon(value: YamlMapping, schema: SchemaNode, file: FileModel): Fix[] {
  if (!isCutByColon(value) || schema.pattern !== undefined || schema['x-references']) return [];
  const { parent, range } = value;
  const before =
    parent?.kind === 'item' && parent.parent.flow
      ? parent.parent.items.findLast(item => item.range.end <= range.start)?.value
      : undefined;
  const isText = before?.kind === 'scalar' && typeof before.value === 'string';
  const alone = putInQuotes(range, file);
  return isText
    ? [alone, putInQuotes({ start: before.range.start, end: range.end }, file)]
    : [{ ...alone, sure: true }];
}

/** One entry where a list of entries belongs. */
function listed(value: YamlMapping, schema: SchemaNode, file: FileModel): Fix[] {
  if (!typesOf(schema).includes('array')) return [];
  // What could not be read may be the mistake.
  if (file.yaml.problems.some(({ range }) => contains(value.range, range.start))) return [];
  const { start, end } = value.range;
  const line = file.lines.lineAt(start);
  if (file.text.slice(file.lines.line(line).start, start).trim() !== '')
    return value.flow ? inBrackets(value, schema) : [];
  const edits = [insert(start, '- ')];
  for (let next = line + 1; next < file.lines.count && file.lines.line(next).start < end; next++)
    if (file.lines.lineText(next).trim() !== '') edits.push(insert(file.lines.line(next).start, '  '));
  return [{ title: titles.addDash(file.text.slice(start, lineEndAt(file, start))), edits, sure: true }];
}

/** `escalation: { then: mediation }`: the entry has brackets of its own. */
function inBrackets({ pairs, range }: YamlMapping, schema: SchemaNode): Fix[] {
  const entry = resolveSchema(schema.items ?? {});
  if (!pairs.every(pair => propertySchema(entry, keyOf(pair) ?? ''))) return [];
  const edits = [insert(range.start, '['), insert(range.end, ']')];
  return [{ title: t`Make it a list with this one entry`, edits, sure: true }];
}

function asText(value: YamlScalar, schema: SchemaNode, written: string): Fix[] {
  if (typeof value.value === 'string') return [];
  if (schema['x-type'] === 'version') {
    if (!/^\d+(\.\d+)?$/.test(written)) return [];
    const version = /\./.test(written) ? `${written}.0` : `${written}.0.0`;
    return [
      { title: t`Change “${written}” to “${version}”`, edits: [replace(value.range, version)], sure: true },
    ];
  }
  const fits = schema.pattern === undefined || new RegExp(schema.pattern).test(written);
  return fits
    ? [
        {
          title: t`Put “${written}” in quotes`,
          edits: [replace(value.range, JSON.stringify(written))],
          sure: true,
        },
      ]
    : [];
}

/** A list of one text where the text itself belongs. */
function unwrapped(items: readonly YamlNode[], list: YamlNode, text: string): Fix[] {
  const [only] = items;
  if (items.length !== 1 || only?.kind !== 'scalar' || list.anchor !== undefined) return [];
  if (only.style === 'literal' || only.style === 'folded' || only.style === 'empty') return [];
  const written = text.slice(only.range.start, only.range.end);
  if (text.slice(list.range.start, list.range.end).includes('#')) return [];
  const inline = list.kind === 'sequence' && list.flow;
  return inline
    ? [{ title: t`Write “${written}” without brackets`, edits: [replace(list.range, written)], sure: true }]
    : [];
}

/** A single text where a list of texts belongs. */
function wrapped(
  value: YamlScalar,
  schema: SchemaNode,
  written: string,
  { file, workspace }: FixContext,
): Fix[] {
  const signs = value.style === 'plain' ? linesWithSigns(value.range, written) : [];
  if (signs.length > 0) {
    const edits = signs.map(sign => replace(sign, '- '));
    const words = signs.map(({ start, end }) => file.text.slice(start, end).trim());
    return [{ title: titles.replaceByDash(words), edits, sure: true }];
  }
  if (value.style === 'plain' && /^\(.*\)$/s.test(written))
    return [
      {
        title: t`Write it in brackets, as a list`,
        edits: [replace(value.range, `[${written.slice(1, -1)}]`)],
      },
    ];
  const items = resolveSchema(schema.items ?? {});
  const text = value.value;
  if (typeof text !== 'string' || value.style === 'literal' || value.style === 'folded') return [];
  if (!typesOf(items).includes('string')) return [];
  const { 'x-references': kind, 'x-except': except } = items;
  if (kind && kind !== 'file') {
    const names = listedNames(kind, text, workspace.scopeOf(file).targets, except);
    return names.length === 0 ? [] : [asList(value.range, names)];
  }
  const words = valuesOf(items);
  const parts = partsOf(text);
  if (words.length > 0 && parts.length > 1 && parts.every(part => words.includes(part)))
    return [{ ...asList(value.range, parts), sure: true }];
  if (words.length > 0 && !words.includes(text)) return [];
  if (items.pattern !== undefined && !new RegExp(items.pattern).test(text)) return [];
  const quoted =
    value.style === 'plain' && !isInBrackets(value) && needsQuotes(text, true)
      ? JSON.stringify(text)
      : written;
  const alone = {
    title: t`Make it a list with this one entry`,
    edits: [replace(value.range, `[${quoted}]`)],
  };
  const pieces = text.split(/\s*[,;]\s*/).filter(piece => piece !== '');
  const isOne = pieces.length < 2 || pieces.some(piece => needsQuotes(piece, true));
  return isOne ? [{ ...alone, sure: true }] : [asList(value.range, pieces), alone];
}

/** `agenda:` above lines that begin with bullets or numbers: YAML reads them as one text. None where some line begins without. */
function linesWithSigns({ start }: Range, written: string): Range[] {
  const lines = [...written.matchAll(/(?<=^ *)\S.*/gm)];
  const signs = lines.flatMap(({ 0: line, index }) => {
    const sign = listSignOf(line);
    return sign === undefined ? [] : [{ start: start + index, end: start + index + sign.length }];
  });
  return signs.length === lines.length ? signs : [];
}

function yesOrNo(text: string): string[] {
  if (/^(true|yes|y|on)$/i.test(text)) return ['true'];
  return /^(false|no|n|off)$/i.test(text) ? ['false'] : [];
}

function digits(text: string): string[] {
  if (/^\d{1,9}$/.test(text)) return [text];
  const number = numberOfWord(text.toLowerCase());
  return number === undefined ? [] : [String(number)];
}
