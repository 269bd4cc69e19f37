import type { FileModel } from '../model/file-model.ts';
import { insert, replace, type TextEdit } from '../util/text-edit.ts';
import { keyOf, type YamlMapping, type YamlSequence } from '../yaml/tree.ts';
import { columnAt, endOfBlock, eolOf, isAloneOnLine } from './columns.ts';
import { removeItem, removePair } from './remove.ts';

/** What a configuration adopts, as it is to be written. */
export interface AdoptedBlock {
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: string;
  /** The fingerprints, each with what stands in a comment beside it where it is new. */
  readonly findings: ReadonlyMap<string, string>;
}

/** The text of a new configuration that adopts findings. @param eol its line break */
export function newAdoptedText(block: AdoptedBlock, eol = '\n'): string {
  return `${blockLines(block).join(eol)}${eol}`;
}

/**
 * Changes what a configuration adopts, and nothing else: comments and layout stay, also within the list. Without any
 * finding left, the block goes.
 *
 * @returns undefined where nobody can say for sure what it holds, or it is written in brackets: then it is to be changed by hand
 */
export function adoptedEdits(file: FileModel, block: AdoptedBlock): TextEdit[] | undefined {
  const { root, problems } = file.yaml;
  if (problems.length > 0 || (root && (root.kind !== 'mapping' || root.flow))) return undefined;
  const eol = eolOf(file.text);
  const pair = root?.kind === 'mapping' ? root.pairs.find(each => keyOf(each) === 'adopted') : undefined;
  if (!pair) {
    if (block.findings.size === 0) return [];
    const gap = /(?:^\uFEFF?|[\r\n])$/.test(file.text) ? '' : eol;
    return [insert(file.text.length, `${gap}${newAdoptedText(block, eol)}`)];
  }
  if (block.findings.size === 0) return removePair(file, pair);
  const { value } = pair;
  if (value.kind !== 'mapping' || value.flow || value.pairs.length === 0) {
    if (value.kind === 'alias') return undefined;
    const lines = blockLines(block).slice(1);
    return [replace({ start: pair.key.range.end, end: pair.range.end }, `:${eol}${lines.join(eol)}`)];
  }
  return [...words(value, block), ...(listEdits(file, value, block, eol) ?? [])];
}

/** Reason, approver and day, where they are others now. */
function words(mapping: YamlMapping, block: AdoptedBlock): TextEdit[] {
  return (['reason', 'approvedBy', 'until'] as const).flatMap(key => {
    const pair = mapping.pairs.find(each => keyOf(each) === key);
    if (pair?.value.kind !== 'scalar' || String(pair.value.value) === block[key]) return [];
    const text = key === 'reason' ? JSON.stringify(block.reason) : block[key];
    return [replace(pair.value.range, pair.value.range.start === pair.value.range.end ? ` ${text}` : text)];
  });
}

function listEdits(
  file: FileModel,
  mapping: YamlMapping,
  { findings }: AdoptedBlock,
  eol: string,
): TextEdit[] | undefined {
  const list = mapping.pairs.find(each => keyOf(each) === 'findings')?.value;
  if (list?.kind !== 'sequence') return undefined;
  const written = new Map(
    list.items.flatMap(item =>
      item.value.kind === 'scalar' ? [[String(item.value.value), item] as const] : [],
    ),
  );
  const come = [...findings].filter(([print]) => !written.has(print));
  const gone = [...written].filter(([print]) => !findings.has(print)).map(([, item]) => item);
  if (list.flow || gone.length === written.size)
    return [replace(list.range, rewritten(file, list, findings, eol))];
  return [...gone.flatMap(item => removeItem(file, item)), ...added(file, list, come, eol)];
}

/** A list in brackets, or of which nothing stays, is written anew. */
function rewritten(
  file: FileModel,
  { flow, range }: YamlSequence,
  findings: AdoptedBlock['findings'],
  eol: string,
): string {
  if (flow) return `[${[...findings.keys()].join(', ')}]`;
  const indent = ' '.repeat(columnAt(file, range.start));
  return [...findings].map(entryLine).join(`${eol}${indent}`);
}

function added(
  file: FileModel,
  { items }: YamlSequence,
  come: readonly (readonly [string, string])[],
  eol: string,
): TextEdit[] {
  const last = items.at(-1);
  if (!last || come.length === 0) return [];
  const column = columnAt(file, last.range.start);
  const lines = come.map(each => `${eol}${' '.repeat(column)}${entryLine(each)}`);
  const at = isAloneOnLine(file, last.range.start)
    ? endOfBlock(file, last.range.end, column)
    : last.range.end;
  return [insert(at, lines.join(''))];
}

function blockLines({ reason, approvedBy, until, findings }: AdoptedBlock): string[] {
  return [
    'adopted:',
    `  reason: ${JSON.stringify(reason)}`,
    `  approvedBy: ${approvedBy}`,
    `  until: ${until}`,
    '  findings:',
    ...[...findings].map(each => `    ${entryLine(each)}`),
  ];
}

function entryLine([print, beside]: readonly [string, string]): string {
  return beside === '' ? `- ${print}` : `- ${print} # ${beside}`;
}
