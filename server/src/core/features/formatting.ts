import type { FileModel } from '../model/file-model.ts';
import { finished, type Steps } from '../util/steps.ts';
import type { Range } from '../util/text.ts';
import { applyEdits, type TextEdit } from '../util/text-edit.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Span } from './formatting/indentation.ts';
import { layoutInSteps, layoutOf } from './formatting/layout.ts';
import { newLineEdits } from './formatting/new-line.ts';
import { planInSteps } from './formatting/plan.ts';
import { meansTheSame } from './formatting/same-meaning.ts';

/** What an editor says of its own settings; the document's own style comes first. */
export interface FormattingOptions {
  /** Spaces of one indentation, for a document that has none yet. */
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

/**
 * The edits that tidy a whole text: indentation in the document's own step, one space behind `:`, `-` and `,` and
 * in front of comments, no spaces at the ends of lines, at most one empty line in a row, one line break at the
 * end. They change white space only, each within one line; no text is reflowed, requoted or reordered.
 *
 * A text with any mistake of YAML gets no edits: what is not understood cannot be moved safely.
 */
export function format(file: FileModel, options: FormattingOptions): TextEdit[] {
  return finished(formatInSteps(file, options));
}

/**
 * The same in steps, between which somebody may look whether the edits are still wanted.
 *
 * @returns a generator whose result the edits are; what it yields on the way means nothing
 */
export function formatInSteps(file: FileModel, options: FormattingOptions): Steps<TextEdit[]> {
  return formatLines(file, options, { first: 0, last: file.lines.count - 1 });
}

/**
 * The same for the lines that a range touches, and only for them. Entries move only together with all entries of
 * their mapping or list, so none of them does when the range ends among them.
 *
 * @param range UTF-16 code units; a line at whose very beginning it ends does not count
 */
export function formatRange(file: FileModel, options: FormattingOptions, range: Range): TextEdit[] {
  return finished(formatRangeInSteps(file, options, range));
}

/** The same in steps; see {@link formatInSteps}. */
export function formatRangeInSteps(
  file: FileModel,
  options: FormattingOptions,
  range: Range,
): Steps<TextEdit[]> {
  const { lines, text } = file;
  const first = lines.lineAt(range.start);
  const last = lines.lineAt(range.end);
  const before = last > first && lines.line(last).start === range.end && range.end < text.length;
  return formatLines(file, options, { first, last: before ? last - 1 : last });
}

/**
 * What is left to do when a line break was typed: spaces at the end of the line above go, and the new line gets
 * the column that the line above calls for, where an editor that knows no YAML would not find it.
 *
 * @param offset of the cursor, on the new line
 */
export function formatNewLine(file: FileModel, options: FormattingOptions, offset: number): TextEdit[] {
  const layout = layoutOf(file);
  return layout ? checked(file, newLineEdits(layout, usualStep(options), offset)) : [];
}

function* formatLines(file: FileModel, options: FormattingOptions, span: Span): Steps<TextEdit[]> {
  const layout = yield* layoutInSteps(file);
  if (!layout) return [];
  yield;
  const edits = yield* planInSteps(file, layout, usualStep(options), span);
  yield;
  return checked(file, edits);
}

/** A tab cannot indent YAML, so its width says nothing. */
function usualStep({ tabSize, insertSpaces }: FormattingOptions): number {
  return insertSpaces && tabSize >= 1 && tabSize <= 8 ? tabSize : 2;
}

/** A formatter that damages a file is worse than none: what it is about to do is read back first. */
function checked(file: FileModel, edits: TextEdit[]): TextEdit[] {
  if (edits.length === 0) return edits;
  return meansTheSame(file.yaml, parseYaml(applyEdits(file.text, edits))) ? edits : [];
}
