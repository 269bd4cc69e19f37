import { l10n, window } from 'vscode';
import { shownUntil } from '../dialogue/shown.ts';
import type { Asking, Outcome } from './asked.ts';

/** A text on one line. */
export function askText({ question, place, before, typed, wrong }: Asking): Promise<Outcome> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.value = typed ?? (typeof before === 'string' ? before : '');
  if (wrong !== undefined) input.validationMessage = wrong;
  return shownUntil<Outcome>(input, place, finish => {
    input.onDidChangeValue(() => {
      input.validationMessage = undefined;
    });
    input.onDidAccept(() => {
      const answer = input.value.trim();
      if (answer !== '' || question.isOptional) finish({ answer });
      else input.validationMessage = l10n.t('Write something here; Esc keeps what you have answered so far.');
    });
  });
}
