import { commands } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { Command } from './command.ts';

/** “Partnership: Your First Agreement”: the walkthrough, which never opens by itself. */
export const openWalkthrough: Command = {
  id: 'partnership.openWalkthrough',
  run: () =>
    commands.executeCommand(
      'workbench.action.openWalkthrough',
      'partnership-as-code.partnership#firstAgreement',
      false,
    ),
};

/** Context keys by which the walkthrough sees that a step has been taken (`completionEvents` in package.json). */
export const steps = {
  created: 'partnership.created',
  hovered: 'partnership.hovered',
  suggested: 'partnership.suggested',
  mended: 'partnership.mended',
} as const;

const taken = new Set<string>();

/** Notes that the user has taken a step, wherever and however. */
export function take(step: keyof typeof steps): void {
  if (taken.has(step)) return;
  taken.add(step);
  void commands.executeCommand('setContext', steps[step], true);
}

/** Sees which of the server's features have been of use; nothing leaves the editor. */
export function watchSteps(): Middleware {
  return {
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      if (hover) take('hovered');
      return hover;
    },
    // Asked when the user looks at a suggestion, and when one is taken.
    resolveCompletionItem(item, token, next) {
      take('suggested');
      return next(item, token);
    },
    // Asked when a fix is chosen.
    resolveCodeAction(action, token, next) {
      take('mended');
      return next(action, token);
    },
  };
}
