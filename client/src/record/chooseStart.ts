import {
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  ThemeIcon,
  window,
} from 'vscode';
import type { Answers, Overview } from '../../../server/src/core/index.ts';
import type { Server } from '../server.ts';
import type { Draft, Drafts } from './drafts.ts';
import type { Start } from './start.ts';

/** What is recorded: in which agreement, with what is known of it already. */
export interface Begin {
  readonly uri: string;
  readonly answers: Answers;
  /** The draft that is gone on with. */
  readonly draft?: Draft;
  /** Whether somebody chose it among others, and may want to choose again. */
  readonly wasChosen: boolean;
}

interface Line extends QuickPickItem {
  readonly begin?: Begin;
  readonly draft?: Draft;
}

/** Finds out what is to be recorded where. @returns undefined where somebody went away, or was told why there is nothing */
export async function chooseStart(start: Start, drafts: Drafts, server: Server): Promise<Begin | undefined> {
  if (start.uri !== undefined) return chooseDraft(start.uri, start, drafts);
  const overview = await server.overview();
  if (!overview || overview.agreements.length === 0) {
    void window.showWarningMessage(
      overview?.isComplete
        ? l10n.t('There is no agreement in this workspace that something could be recorded for.')
        : l10n.t('The workspace is still being read. Try again in a moment.'),
    );
    return undefined;
  }
  const { agreements } = overview;
  const active = window.activeTextEditor?.document.uri.toString();
  const inOrder = agreements.toSorted((a, b) => Number(b.uri === active) - Number(a.uri === active));
  const isOpen = start.answers.kind === undefined;
  // Who reads an agreement means that one; others are begun from the tree, or opened first.
  if (!isOpen && inOrder[0] && inOrder[0].uri === active) return chooseDraft(active, start, drafts);
  const [only, ...others] = inOrder;
  const lines = (): Line[] => [
    ...draftLines(drafts, start.answers.kind),
    ...(isOpen ? dueLines(overview) : []),
    ...heading(isOpen ? l10n.t('Something else') : l10n.t('In which agreement?')),
    ...inOrder.map(({ uri, title, description }): Line => {
      const begin = { uri, answers: start.answers, wasChosen: true };
      return { label: title, description, begin };
    }),
  ];
  // What can only be meant is not asked.
  if (only && others.length === 0 && lines().filter(({ begin }) => begin).length === 1)
    return { uri: only.uri, answers: start.answers, wasChosen: false };
  return pick(
    lines,
    isOpen ? l10n.t('What do you want to record?') : l10n.t('Which agreement is it about?'),
    drafts,
  );
}

/** Where something was begun already that the command is about, whether to go on with it. */
async function chooseDraft(uri: string, start: Start, drafts: Drafts): Promise<Begin | undefined> {
  const { answers, isWhole } = start;
  const anew: Begin = { uri, answers, wasChosen: false };
  const isAbout = (draft: Draft) =>
    draft.uri === uri &&
    ['kind', 'subject'].every(name => answers[name] === undefined || answers[name] === draft.answers[name]);
  const fitting = () => drafts.all.filter(isAbout);
  if (isWhole || fitting().length === 0) return anew;
  const lines = (): Line[] => [
    ...fitting().map(lineOf),
    { label: l10n.t('Begin anew'), begin: { ...anew, wasChosen: true } },
  ];
  return pick(lines, l10n.t('You have begun this already'), drafts);
}

function draftLines(drafts: Drafts, kind: unknown): Line[] {
  const all = drafts.all.filter(({ answers }) => kind === undefined || answers.kind === kind);
  return all.length === 0 ? [] : [...heading(l10n.t('Begun and not recorded yet')), ...all.map(lineOf)];
}

function lineOf(draft: Draft): Line {
  const { uri, title, about, agreement } = draft;
  const what = about === '' ? title : `${title}: ${about}`;
  return {
    label: l10n.t('Go on with the draft of “{0}”', what),
    description: agreement,
    buttons: [discard()],
    draft,
    begin: { uri, answers: { kind: draft.answers.kind ?? '' }, draft, wasChosen: true },
  };
}

function dueLines({ due }: Overview): Line[] {
  const lines = due.flatMap(({ day, what, who, agreement, isOverdue, record }): Line[] => {
    if (!record) return [];
    return [
      {
        label: isOverdue ? l10n.t('{0}: {1} (overdue)', day.short, what) : `${day.short}: ${what}`,
        description: [who, agreement].filter(Boolean).join(' · '),
        begin: { uri: record.uri, answers: record.answers, wasChosen: true },
      },
    ];
  });
  return lines.length === 0 ? [] : [...heading(l10n.t('Due')), ...lines];
}

function heading(label: string): Line[] {
  return [{ label, kind: QuickPickItemKind.Separator }];
}

const discard = (): QuickInputButton => ({ iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Discard') });

/** @param lines asked again when a draft was discarded */
function pick(lines: () => Line[], placeholder: string, drafts: Drafts): Promise<Begin | undefined> {
  const input = window.createQuickPick<Line>();
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.items = lines();
  return new Promise(resolve => {
    const finish = (begin: Begin | undefined) => {
      resolve(begin);
      input.dispose();
    };
    input.onDidTriggerItemButton(async ({ item }) => {
      if (item.draft) await drafts.discard(item.draft);
      input.items = lines();
    });
    input.onDidAccept(() => {
      const begin = input.selectedItems[0]?.begin;
      if (begin) finish(begin);
    });
    input.onDidHide(() => finish(undefined));
    input.show();
  });
}
