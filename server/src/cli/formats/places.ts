import { type LineIndex, type Range, visible } from '../../core/index.ts';
import type { NamedFile } from '../check/report.ts';
import type { AnnotatedPlace } from './escape/workflow.ts';

/** A place as other programs count it: both from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Columns in UTF-16 code units, as JavaScript, SARIF and GitHub count. */
export function placeOf(offset: number, lines: LineIndex): LineAndColumn {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

/** Columns in bytes of UTF-8, as reviewdog counts. */
export function bytePlaceOf(offset: number, { text, lines }: NamedFile['model']): LineAndColumn {
  const line = lines.lineAt(offset);
  const before = text.slice(lines.line(line).start, offset);
  return { line: line + 1, column: Buffer.byteLength(before, 'utf8') + 1 };
}

/** A range of a file as GitHub annotates it. */
export function annotatedPlace(file: string, { start, end }: Range, lines: LineIndex): AnnotatedPlace {
  const from = placeOf(start, lines);
  const to = placeOf(end, lines);
  const columns = from.line === to.line ? { column: from.column, endColumn: to.column } : {};
  return { file, line: from.line, endLine: to.line, ...columns };
}

/** `path:line:column`, which terminals and editors make a link. */
export function place({ path, model }: NamedFile, offset: number): string {
  const { line, column } = placeOf(offset, model.lines);
  return `${visible(path)}:${line}:${column}`;
}
