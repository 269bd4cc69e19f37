import { l10n, type QuickInputButton, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { shownUntil } from '../dialogue/shown.ts';
import { type Asking, type Item, listIn, type Outcome } from './asked.ts';

/** What became of a list of texts: besides an answer, one more text that is still to be completed. */
export type ListOutcome =
  | Outcome
  | { readonly entry: string; readonly soFar: readonly string[]; readonly index: number };

interface Line extends Item {
  /** Which of the texts it is. */
  readonly index?: number;
}

/**
 * Any number of texts, each typed by itself; Enter without one goes on. One that is there is chosen to be changed, or taken out
 * by its button.
 *
 * @param inWords how the texts so far are shown
 * @param isWhole whether each text is one as it is typed; else it is given back, to be asked for more of it
 */
export function askTexts(
  { question, place, before, typed, wrong }: Asking,
  inWords: readonly string[] = listIn(before),
  isWhole = true,
): Promise<ListOutcome> {
  const input = window.createQuickPick<Line>();
  const remove: QuickInputButton = { iconPath: new ThemeIcon('trash'), tooltip: l10n.t('Take out') };
  let entries = listIn(before).map((text, index) => ({ text, words: inWords[index] ?? text }));
  /** Where the text goes that is typed: that of one that is changed, or the end. */
  let at = entries.length;
  const show = () => {
    const text = input.value.trim();
    const first: Line =
      text !== ''
        ? { label: l10n.t('Add “{0}”', text), alwaysShow: true, does: 'add' }
        : entries.length === 0
          ? { label: l10n.t('None; go on'), alwaysShow: true, does: 'next' }
          : { label: l10n.t('Go on'), alwaysShow: true, does: 'next' };
    const soFar = entries.map(({ words }, index): Line => {
      return { label: words, alwaysShow: true, index, buttons: [remove] };
    });
    const heading: Line = {
      label: l10n.t('So far; choose one to change it'),
      kind: QuickPickItemKind.Separator,
    };
    input.items = [first, ...(soFar.length > 0 ? [heading, ...soFar] : [])];
  };
  const takeOut = (index: number) => {
    const [taken] = entries.slice(index, index + 1);
    entries = entries.toSpliced(index, 1);
    return taken;
  };
  const texts = () => entries.map(({ text }) => text);
  input.placeholder = wrong ?? question.prompt;
  return shownUntil<ListOutcome, Line>(input, place, finish => {
    input.value = typed ?? '';
    show();
    input.onDidChangeValue(show);
    input.onDidTriggerItemButton(({ item }) => {
      if (item.index !== undefined) takeOut(item.index);
      at = entries.length;
      show();
    });
    input.onDidHide(() => finish({ closedWith: input.value.trim(), soFar: texts() }));
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      const text = input.value.trim();
      if (text !== '') {
        if (!isWhole) return finish({ entry: text, soFar: texts(), index: at });
        entries = entries.toSpliced(at, 0, { text, words: text });
        at = entries.length;
        input.value = '';
        show();
      } else if (item?.index !== undefined) {
        at = item.index;
        input.value = takeOut(item.index)?.text ?? '';
        show();
      } else finish({ answer: texts() });
    });
  });
}
