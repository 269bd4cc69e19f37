import { commands } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { Command } from './command.ts';

const walkthrough = 'partnership-as-code.partnership#firstAgreement';

/** How often, and how many milliseconds apart, VS Code is asked whether it knows the walkthrough by now. */
const attempts = 30;
const pauseMs = 200;

/** “Partnership: Your First Agreement”: the walkthrough, which never opens by itself. */
export const openWalkthrough: Command = {
  id: 'partnership.openWalkthrough',
  async run() {
    await untilKnown();
    await commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
    // What was there before VS Code began to watch for it, it never sees.
    for (const step of taken)
      await commands.executeCommand('welcome.markStepComplete', `${walkthrough}#${step}`);
  },
};

/**
 * VS Code reads the walkthroughs of extensions when it first needs one, which can take five seconds; until then it
 * opens one of its own instead and says nothing. A step that it does not know yet cannot be marked, though.
 */
async function untilKnown(): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const isKnown = await commands
      .executeCommand('welcome.markStepIncomplete', `${walkthrough}#principles`)
      .then(
        () => true,
        () => false,
      );
    if (isKnown) return;
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
}

/** The steps that we see taken, by their ids; those of the walkthrough in package.json. */
export const steps = ['create', 'hover', 'suggest', 'mend'] as const;

type Step = (typeof steps)[number];

/** The context key by which the walkthrough sees that a step has been taken (its `completionEvents`). */
export function contextOf(step: Step): string {
  return `partnership.step.${step}`;
}

const taken = new Set<Step>();

/** Notes that the user has taken a step, wherever and however. */
export function take(step: Step): void {
  if (taken.has(step)) return;
  taken.add(step);
  void commands.executeCommand('setContext', contextOf(step), true);
}

/** Sees which of the server's features have been of use; nothing leaves the editor. */
export function watchSteps(): Middleware {
  return {
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      if (hover) take('hover');
      return hover;
    },
    // Asked when the user looks at a suggestion, and when one is taken.
    resolveCompletionItem(item, token, next) {
      take('suggest');
      return next(item, token);
    },
    // Asked when a fix is chosen.
    resolveCodeAction(action, token, next) {
      take('mend');
      return next(action, token);
    },
  };
}
