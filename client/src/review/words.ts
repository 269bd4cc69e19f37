import { l10n } from 'vscode';
import type { AgreementAnswer, ChangeAnswer, ReviewEffect } from '../../../server/src/lsp/review-protocol.ts';

/** Signs that need no colour: those of the command line. */
export const signs: Readonly<Record<ReviewEffect, string>> = {
  weakened: '▼',
  strengthened: '▲',
  undetermined: '?',
  reworded: '~',
  unaffected: '·',
};

type Parties = AgreementAnswer['parties'];

/** “2 worse for somebody, 1 better”: changes by the gravest that they do. */
export function countsText(changes: readonly ChangeAnswer[]): string {
  const count = (...effects: ReviewEffect[]) =>
    changes.filter(({ gravest }) => effects.includes(gravest)).length;
  const [weakened, strengthened, open] = [count('weakened'), count('strengthened'), count('undetermined')];
  const reworded = count('reworded', 'unaffected');
  return [
    weakened > 0 ? l10n.t('{0} worse for somebody', weakened) : '',
    open > 0 ? l10n.t('{0} that may matter', open) : '',
    strengthened > 0 ? l10n.t('{0} better', strengthened) : '',
    reworded > 0 ? l10n.t('{0} only in wording, people or dates', reworded) : '',
  ]
    .filter(text => text !== '')
    .join(', ');
}

/** Who accepts the change: “accepted for Cirrus Oy by cirrus/sofia-berg”. */
export function acceptedTexts({ acceptedBy }: ChangeAnswer, parties: Parties): string[] {
  return acceptedBy.map(({ party, person }) =>
    l10n.t('accepted for {0} by {1}', parties.find(({ id }) => id === party)?.name ?? party, person),
  );
}
