import { l10n, type QuickPickItem, QuickPickItemKind, ThemeIcon, Uri, window, workspace } from 'vscode';
import type { FormQuestion, RecordForm } from '../../../server/src/core/index.ts';
import type { RecordAnswer } from '../../../server/src/lsp/record-protocol.ts';
import { type NoAnswer, type Place, shownUntil } from '../dialogue/shown.ts';

/** What was chosen at the end: to record it, to throw it away, or a question that is to be answered otherwise. */
export type Chosen = 'record' | 'discard' | 'closed' | 'back' | FormQuestion;

interface Line extends QuickPickItem {
  readonly does?: Chosen;
}

/** Shows what will be written and where, and what else could be said. */
export async function showSummary(
  form: RecordForm,
  asked: readonly FormQuestion[],
  place: Place,
  answer: RecordAnswer | undefined,
): Promise<Chosen> {
  const input = window.createQuickPick<Line>();
  input.placeholder = l10n.t('Record it, or choose what you want to change');
  input.matchOnDescription = true;
  input.items = [...first(answer), ...said(form, asked), ...more(form)];
  const outcome = await shownUntil<Chosen, Line>(input, place, finish => {
    input.onDidAccept(() => {
      const does = input.selectedItems[0]?.does;
      if (does !== undefined) finish(does);
    });
  });
  if (!isLeft(outcome)) return outcome;
  return outcome.left === 'closed' ? 'closed' : 'back';
}

function isLeft(outcome: Chosen | NoAnswer): outcome is NoAnswer {
  return typeof outcome === 'object' && 'left' in outcome;
}

/** What Enter does: record it, where it can be; else why it cannot. */
function first(answer: RecordAnswer | undefined): Line[] {
  if (!answer)
    return [
      {
        label: l10n.t('The language server gives no answer'),
        detail: l10n.t(
          'What you have answered is kept. Restart the language server and go on with the draft.',
        ),
        iconPath: new ThemeIcon('warning'),
        alwaysShow: true,
      },
    ];
  if ('refused' in answer)
    return [
      {
        label: l10n.t('It cannot be recorded as it is'),
        detail: answer.refused,
        iconPath: new ThemeIcon('warning'),
        alwaysShow: true,
      },
    ];
  const name = workspace.asRelativePath(Uri.parse(answer.uri, true));
  return [
    {
      label: l10n.t('Record'),
      description: answer.before === null ? l10n.t('in a new file, {0}', name) : l10n.t('in {0}', name),
      ...(answer.notes.length > 0 && { detail: answer.notes.join(' ') }),
      iconPath: new ThemeIcon('check'),
      does: 'record',
    },
  ];
}

/** What was answered, a line for each thing; choosing one changes it. */
function said({ questions }: RecordForm, asked: readonly FormQuestion[]): Line[] {
  const shown = questions.filter(each => asked.includes(each) || (each.isExtra && each.inWords.length > 0));
  const lines = shown.flatMap((question): Line[] => {
    const { label, inWords } = question;
    if (inWords.length === 0) return [{ label, description: '–', does: question }];
    const isList = question.ask === 'texts' || question.ask === 'actions';
    const texts = isList ? inWords : [inWords.join(', ')];
    return texts.map(text => ({ label, description: text, does: question }));
  });
  return [{ label: l10n.t('What you have said'), kind: QuickPickItemKind.Separator }, ...lines];
}

/** What could be said besides, and the way out. */
function more({ questions }: RecordForm): Line[] {
  const extras = questions.filter(({ isExtra, inWords }) => isExtra && inWords.length === 0);
  return [
    { label: l10n.t('More'), kind: QuickPickItemKind.Separator },
    ...extras.map((question): Line => ({ label: l10n.t('Add: {0}', question.label), does: question })),
    { label: l10n.t('Discard this draft'), iconPath: new ThemeIcon('trash'), does: 'discard' },
  ];
}
