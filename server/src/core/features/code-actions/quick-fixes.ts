import { fixesOf } from '../../checking/fixes-of.ts';
import { type CodeAction, type CodeActionRequest, findingsIn } from './action.ts';

/** The ways to put the findings right that stand at a place. */
export function quickFixes(request: CodeActionRequest): CodeAction[] {
  return findingsIn(request).flatMap(finding =>
    fixesOf(finding, request.checker, request.today).map(
      ({ title, edits, elsewhere, sure = false }): CodeAction => ({
        title,
        kind: 'quickfix',
        finding,
        preferred: sure,
        change: () => ({ edits, ...(elsewhere ? { elsewhere } : {}) }),
      }),
    ),
  );
}
