import { applyEdits, collide, inOrder, type TextEdit } from '../../edits/edit.ts';
import { fixesOf } from '../../fixes/fixes-of.ts';
import { t } from '../../l10n/message.ts';
import type { CodeAction, CodeActionRequest } from './action.ts';

/** Puts right at once what is certain; what needs a decision or facts is left alone. */
export function fixAll(request: CodeActionRequest): CodeAction[] {
  const { file, checker } = request;
  if (checker.findings(file.uri).length === 0) return [];
  return [
    {
      title: t`Fix everything that is certain`,
      kind: 'source.fixAll.partnership',
      change: () => ({ edits: sureEdits(request) }),
    },
  ];
}

/** The edits of all sure fixes that do not get into each other's way; of those that do, the first. */
function sureEdits({ file, checker, today }: CodeActionRequest): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of checker.findings(file.uri)) {
    const fix = fixesOf(finding, checker, today).find(({ sure }) => sure);
    if (!fix || fix.edits.some(edit => taken.some(other => collide(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  const edits = inOrder(taken);
  const before = checker.findings(file.uri).length;
  const after = checker.trying(file.uri, applyEdits(file.text, edits)).findings(file.uri).length;
  // Each of them is right by itself; should they not be right together, none is made.
  return after < before ? edits : [];
}
