import { fixesInSteps } from '../../checking/fixes-of.ts';
import type { Steps } from '../../util/steps.ts';
import { type CodeAction, type CodeActionRequest, findingsIn } from './action.ts';

/** The ways to put the findings right that stand at a place. */
export function* quickFixes(request: CodeActionRequest): Steps<CodeAction[]> {
  const actions: CodeAction[] = [];
  for (const finding of findingsIn(request)) {
    for (const fix of yield* fixesInSteps(finding, request.checker, request.today)) {
      const { title, edits, elsewhere, sure = false } = fix;
      actions.push({
        title,
        kind: 'quickfix',
        finding,
        preferred: sure,
        change: () => ({ edits, ...(elsewhere ? { elsewhere } : {}) }),
      });
    }
  }
  return actions;
}
