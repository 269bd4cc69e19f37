/** An action as people write it on one line. */
export interface ActionParts {
  readonly what: string;
  /** Empty where it was left out. */
  readonly owner: string;
  readonly due: string;
}

/** `what; who; by when`: the last two may be left out, and what is to be done may have semicolons of its own. */
export function actionParts(text: string): ActionParts {
  const parts = text.split(';').map(part => part.trim());
  const cut = parts.length > 2 ? 2 : parts.length - 1;
  const what = parts.slice(0, parts.length - cut).join('; ');
  const [owner = '', due = ''] = parts.slice(parts.length - cut);
  return { what, owner, due };
}
