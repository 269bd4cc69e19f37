import { env, l10n } from 'vscode';
import type { AgreementAnswer, ChangeAnswer, ReviewEffect } from '../../../server/src/lsp/protocol.ts';

/** Signs that need no colour: those of the command line. */
export const signs: Readonly<Record<ReviewEffect, string>> = {
  weakened: '▼',
  strengthened: '▲',
  undetermined: '?',
  reworded: '~',
  unaffected: '·',
};

type Parties = AgreementAnswer['parties'];

/** “weakened for Cirrus Oy; strengthened for Nordbank Abp”: the gravest first. */
export function effectsText({ effects }: ChangeAnswer, parties: Parties): string {
  const groups = (['weakened', 'strengthened', 'undetermined', 'reworded'] as const).flatMap(effect => {
    const names = parties.filter(({ id }) => effects[id] === effect).map(({ name }) => name);
    return names.length === 0 ? [] : [effectText(effect, whom(names, parties.length))];
  });
  return groups.join('; ') || l10n.t('touches nobody');
}

function effectText(effect: Exclude<ReviewEffect, 'unaffected'>, parties: string): string {
  switch (effect) {
    case 'weakened':
      return l10n.t('weakened for {0}', parties);
    case 'strengthened':
      return l10n.t('strengthened for {0}', parties);
    case 'undetermined':
      return l10n.t('may matter to {0}', parties);
    case 'reworded':
      return l10n.t('reworded for {0}', parties);
  }
}

function whom(names: readonly string[], all: number): string {
  if (names.length === all && all === 2) return l10n.t('both parties');
  if (names.length === all && all > 2) return l10n.t('all parties');
  return new Intl.ListFormat(env.language, { type: 'conjunction' }).format(names);
}

/** What became of the thing: “monthly → quarterly”, “added”. */
export function happenedText({ kind, before, after }: ChangeAnswer): string {
  switch (kind) {
    case 'added':
      return l10n.t('added');
    case 'removed':
      return l10n.t('removed');
    case 'renamed':
      return l10n.t('renamed from {0} to {1}', before ?? '', after ?? '');
    case 'moved':
      return l10n.t('moved from {0} to {1}', before ?? '', after ?? '');
    case 'changed':
      return `${before ?? '–'} → ${after ?? '–'}`;
  }
}

/** “2 weakened, 1 strengthened”: changes by the gravest that they do. */
export function countsText(changes: readonly ChangeAnswer[]): string {
  const count = (...effects: ReviewEffect[]) =>
    changes.filter(({ gravest }) => effects.includes(gravest)).length;
  const [weakened, strengthened, open] = [count('weakened'), count('strengthened'), count('undetermined')];
  const reworded = count('reworded', 'unaffected');
  return [
    weakened > 0 ? l10n.t('{0} weakened', weakened) : '',
    strengthened > 0 ? l10n.t('{0} strengthened', strengthened) : '',
    open > 0 ? l10n.t('{0} undetermined', open) : '',
    reworded > 0 ? l10n.t('{0} reworded', reworded) : '',
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

/** How much of a thing’s name a line of the tree shows. */
const longestName = 20;

/** “Demand by month and…”: cadence. A long name gives way to what of the thing is meant, and for whom. */
export function shortTitle(title: string): string {
  const colon = title.lastIndexOf(': ');
  if (colon <= longestName) return title;
  const name = title.slice(0, colon);
  const isQuoted = name.startsWith('“') && name.endsWith('”');
  return `${shortened(name, longestName)}${isQuoted ? '”' : ''}${title.slice(colon)}`;
}

/** A text of at most so many UTF-16 code units. */
export function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
