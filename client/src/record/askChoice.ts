import { l10n, window } from 'vscode';
import { shownUntil } from '../dialogue/shown.ts';
import { type Asking, type Item, itemsOf, missingPerson, type Outcome } from './asked.ts';

/** One of some choices; where the question is open, also something that is typed. */
export function askChoice({ question, place, before, typed, wrong, check }: Asking): Promise<Outcome> {
  const input = window.createQuickPick<Item>();
  input.placeholder = question.prompt;
  input.matchOnDescription = true;
  const choices = itemsOf(question.choices);
  const linesFor = (text: string, wrong: string | undefined, inWords?: string): Item[] => [
    ...(text === '' && wrong !== undefined ? [{ label: wrong, alwaysShow: true }] : []),
    ...(text !== '' && question.isOpen ? [useTyped(text, wrong ?? inWords)] : []),
    ...choices,
    ...(text !== '' && question.isAboutPeople ? [missingPerson(text)] : []),
  ];
  const look = async (text: string) => {
    input.items = linesFor(text, undefined);
    if (text === '' || !question.isOpen) return;
    const checked = await check(text);
    // Meanwhile somebody may have typed on.
    if (input.value.trim() === text) input.items = linesFor(text, checked.wrong, checked.inWords[0]);
  };
  return shownUntil<Outcome, Item>(input, place, finish => {
    input.onDidChangeValue(text => void look(text.trim()));
    const isChosen = question.choices.some(({ answer }) => answer === before);
    input.value = typed ?? (typeof before === 'string' && !isChosen && question.isOpen ? before : '');
    input.items = linesFor(input.value.trim(), wrong);
    const chosen = input.items.filter(({ answer }) => answer !== undefined && answer === before);
    // Without any, the first one is as good as chosen.
    if (chosen.length > 0 && wrong === undefined) input.activeItems = chosen;
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      const text = input.value.trim();
      if (item?.does === 'missing') finish({ missing: text });
      else if (item?.answer !== undefined) finish({ answer: item.answer });
      else if (text !== '' && question.isOpen) finish({ answer: text });
    });
  });
}

/** @param detail what it means, or why it means nothing */
function useTyped(text: string, detail: string | undefined): Item {
  const label = l10n.t('Use “{0}”', text);
  return {
    label,
    alwaysShow: true,
    answer: text,
    ...(detail !== undefined && detail !== text && { detail }),
  };
}
