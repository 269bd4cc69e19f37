import { type InputBox, QuickInputButtons, type QuickPick, type QuickPickItem, ThemeIcon } from 'vscode';

/** Where in a dialogue an input stands. */
export interface Place {
  /** What the dialogue is called. */
  readonly title: string;
  /** Counted from 1. */
  readonly step: number;
  readonly total: number;
  /** Whether something stands before it, so that one can go back. */
  readonly canGoBack: boolean;
  /** What a button beside the one for going back says that begins the dialogue anew; undefined: there is none. */
  readonly startOver?: string | undefined;
}

/** What became of an input without an answer: a step back, a new beginning, or the end; with what was said in it so far. */
export interface NoAnswer {
  readonly left: 'back' | 'restart' | 'closed';
  readonly typed: string;
  /** What was ticked or listed; undefined: the input is for one thing only. */
  readonly soFar?: readonly string[];
}

/**
 * Shows an input until it is answered, sent back or closed. It is taken away then.
 *
 * @param listen is given what ends it with an outcome
 * @param soFar what is ticked or listed in it, asked for when it is left
 */
export function shownUntil<O, I extends QuickPickItem = QuickPickItem>(
  input: QuickPick<I> | InputBox,
  { title, step, total, canGoBack, startOver }: Place,
  listen: (finish: (outcome: O | NoAnswer) => void) => void,
  soFar?: () => readonly string[],
): Promise<O | NoAnswer> {
  return new Promise(resolve => {
    let isOver = false;
    const finish = (outcome: O | NoAnswer) => {
      // Taking an input away hides it, too.
      if (isOver) return;
      isOver = true;
      resolve(outcome);
      input.dispose();
    };
    const leave = (left: NoAnswer['left']) =>
      finish({ left, typed: input.value.trim(), ...(soFar && { soFar: soFar() }) });
    const anew = { iconPath: new ThemeIcon('discard'), tooltip: startOver ?? '' };
    input.title = title;
    input.step = step;
    input.totalSteps = total;
    // Looking something up elsewhere must not lose the answers.
    input.ignoreFocusOut = true;
    input.buttons = [
      ...(canGoBack ? [QuickInputButtons.Back] : []),
      ...(canGoBack && startOver !== undefined ? [anew] : []),
    ];
    input.onDidTriggerButton(button => leave(button === anew ? 'restart' : 'back'));
    listen(finish);
    input.onDidHide(() => leave('closed'));
    input.show();
  });
}
