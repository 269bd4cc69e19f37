import { l10n, type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { FormChoice, FormQuestion } from '../../../server/src/core/index.ts';
import type { NoAnswer, Place } from '../dialogue/shown.ts';

export type Answer = string | readonly string[];

/** What became of a question. */
export type Outcome =
  | { readonly answer: Answer }
  /** Somebody is missing among the people, and what was answered besides. */
  | { readonly missing: string; readonly soFar?: readonly string[] }
  | NoAnswer;

/** A question as it is asked now. */
export interface Asking {
  readonly question: FormQuestion;
  readonly place: Place;
  /** What was answered before; undefined: nothing yet. */
  readonly before: Answer | undefined;
  /** What was typed when the dialogue was closed here. */
  readonly typed?: string | undefined;
  /** Why the last answer was none, in sentences. */
  readonly wrong?: string | undefined;
  /** What an answer would mean, for people, or why it would be none. */
  readonly check: (answer: Answer) => Promise<Checked>;
}

export interface Checked {
  /** The same so that it means the same tomorrow. */
  readonly answer: Answer;
  /** For people; of several things one after the other. */
  readonly inWords: readonly string[];
  /** Why it is none, in sentences; undefined: it is one. */
  readonly wrong?: string | undefined;
  /** Of an action: which part of it is wrong. */
  readonly part?: string | undefined;
}

/** A line of choices. */
export interface Item extends QuickPickItem {
  /** What is answered by it; undefined for headings, and for what is none. */
  readonly answer?: string;
  /** What it does instead. */
  readonly does?: 'add' | 'next' | 'all' | 'missing';
}

/** Choices as lines, with their headings. */
export function itemsOf(choices: readonly FormChoice[]): Item[] {
  return choices.flatMap(({ group, answer, label, description, detail }): Item[] => [
    ...(group === undefined ? [] : [{ label: group, kind: QuickPickItemKind.Separator }]),
    {
      label,
      answer,
      ...(description !== undefined && { description }),
      ...(detail !== undefined && { detail }),
    },
  ]);
}

export function listIn(answer: Answer | undefined): readonly string[] {
  if (answer === undefined || answer === '') return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** The line for somebody who is not in the agreement. */
export function missingPerson(name: string): Item {
  return { label: l10n.t('Add “{0}” to the people of a party …', name), alwaysShow: true, does: 'missing' };
}
