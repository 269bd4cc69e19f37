import type { Finding } from '../../checking/run-rules.ts';
import { eolOf } from '../../edits/columns.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { suppressionComment } from '../../suppressions/suppressions.ts';
import { insert, type TextEdit } from '../../util/text-edit.ts';
import { outlineAt } from '../../yaml/line-outline.ts';
import { nodesOf } from '../../yaml/nodes.ts';
import { type CodeAction, type CodeActionRequest, findingsIn, isAcceptable } from './action.ts';

/**
 * Comments that accept a finding, on its line or in the whole file. The reason is left to be written: until then
 * the finding stays.
 */
export function suppressActions(request: CodeActionRequest): CodeAction[] {
  const { file } = request;
  const seen = new Set<string>();
  return findingsIn(request)
    .filter(isAcceptable)
    .flatMap(finding => {
      const actions: CodeAction[] = [];
      const line = commentAbove(finding, file);
      if (line) actions.push(action(t`Accept ${finding.rule} on this line, with a reason`, finding, [line]));
      const comment = suppressionComment('file', finding.rule) + eolOf(file.text);
      actions.push(
        action(t`Accept ${finding.rule} in this file, with a reason`, finding, [
          insert(topOf(file), comment),
        ]),
      );
      return actions;
    })
    .filter(({ title }) => !seen.has(String(title)) && seen.add(String(title)));
}

function action(title: Text, finding: Finding, edits: readonly TextEdit[]): CodeAction {
  return { title, kind: 'quickfix', finding, change: () => ({ edits }) };
}

/** Undefined where no comment can stand above the line: inside a text, or where the finding stands for the file. */
function commentAbove({ range, rule }: Finding, file: FileModel): TextEdit | undefined {
  const { lines, text, yaml } = file;
  const line = lines.lineAt(range.start);
  const { start } = lines.line(line);
  // A comment above the first line would itself become the first line.
  if (yaml.comments.some(comment => comment.range.start === range.start) || isFirstLine(range, file))
    return undefined;
  for (const node of nodesOf(yaml.root)) {
    if (node.kind === 'scalar' && node.range.start < start && start <= node.range.end) return undefined;
  }
  const outline = outlineAt(text, start);
  return insert(
    outline.start,
    text.slice(outline.start, outline.first) + suppressionComment('next-line', rule) + eolOf(text),
  );
}

/** Whether a finding stands on line 1 because it is about the whole file. */
function isFirstLine({ start, end }: Finding['range'], { lines }: FileModel): boolean {
  return lines.lineAt(start) === 0 && start === 0 && end >= lines.line(0).end - 1;
}

/** Above the first key; below what stands at the head of the file, such as the line that names its schema. */
function topOf({ text, lines, yaml }: FileModel): number {
  const first = yaml.root?.range.start ?? 0;
  const { start } = lines.line(lines.lineAt(first));
  const at = text.slice(start, first).trim() === '' ? start : 0;
  return at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
}
