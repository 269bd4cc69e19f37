import { eolOf } from '../../edits/columns.ts';
import type { FileModel } from '../../model/file-model.ts';
import { finished, type Steps } from '../../util/steps.ts';
import type { TextEdit } from '../../util/text-edit.ts';
import { changeOf } from './change.ts';
import { emptyLines } from './empty-lines.ts';
import { type Gap, gapsOf } from './gaps.ts';
import { indent, type Span } from './indentation.ts';
import type { Layout } from './layout.ts';
import type { Lines } from './lines.ts';
import { styleOf } from './style.ts';

/**
 * The changes to the lines of a span: of white space only, each within one line, in order, none touching another.
 *
 * @param usual the indentation where the text shows none
 */
export function plan(file: FileModel, layout: Layout, usual: number, span: Span): TextEdit[] {
  return finished(planInSteps(file, layout, usual, span));
}

/** The same in steps, one for each line at the end. */
export function* planInSteps(file: FileModel, layout: Layout, usual: number, span: Span): Steps<TextEdit[]> {
  const { lines, tokens, heads } = layout;
  const { superfluous, missingAbove } = emptyLines(file, lines);
  yield;
  const indentation = indent(heads, tokens, lines, styleOf(heads, usual), span);
  yield;
  const gaps = byLine(gapsOf(tokens, heads, lines, indentation, span), lines);
  yield;
  const eol = eolOf(file.text);
  const edits: TextEdit[] = [];
  const change = (start: number, end: number, put: string) =>
    add(edits, changeOf(file.text, start, end, put));
  for (let line = span.first; line <= Math.min(span.last, lines.count - 1); line++) {
    yield;
    const start = lines.start(line);
    const end = lines.end(line);
    if (superfluous.has(line)) {
      change(start, line + 1 < lines.count ? lines.index.line(line + 1).start : end, '');
      continue;
    }
    const lead = lineStart(line, indentation.shifts.get(line), lines);
    change(start, lead.end, (missingAbove.has(line) ? eol : '') + lead.text);
    for (const gap of gaps.get(line) ?? []) change(gap.start, gap.end, ' '.repeat(gap.spaces));
    // Below a text that keeps its empty lines, a line break more would be one more of them.
    const unfinished =
      line === lines.count - 1 && end > start && !(lines.keepsBelow(line) && lines.isBlank(line));
    change(lines.trimmed(line), end, unfinished ? eol : '');
  }
  return edits;
}

function byLine(gaps: readonly Gap[], lines: Lines): Map<number, Gap[]> {
  const found = new Map<number, Gap[]>();
  for (const gap of [...gaps].sort((a, b) => a.start - b.start)) {
    const line = lines.index.lineAt(gap.start);
    const same = found.get(line);
    if (same) same.push(gap);
    else found.set(line, [gap]);
  }
  return found;
}

/** What a line begins with after it has moved, in place of the white space up to `end`. */
function lineStart(line: number, shift: number | undefined, lines: Lines): { end: number; text: string } {
  const start = lines.start(line);
  if (shift === undefined) return { end: start, text: '' };
  // Tabs before text are part of what moves; before a comment they give way.
  const whole =
    lines.inside(line) === undefined && lines.isTabbed(line) && lines.text[lines.first(line)] === '#';
  const width = whole ? lines.first(line) - start : lines.spaces(line);
  return { end: start + width, text: ' '.repeat(width + shift) };
}

/** Adds an edit; one that only inserts joins the one before if they touch. */
function add(edits: TextEdit[], edit: TextEdit | undefined): void {
  const last = edits.at(-1);
  if (edit && last && edit.range.start === edit.range.end && last.range.end === edit.range.start)
    edits[edits.length - 1] = { range: last.range, text: last.text + edit.text };
  else if (edit) edits.push(edit);
}
