import { l10n, type QuickInputButton, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import { shownUntil } from '../dialogue/shown.ts';
import { type Asking, type Item, listIn, type Outcome } from './asked.ts';

/** What became of a list of texts: besides an answer, one more text that is still to be completed. */
export type ListOutcome =
  | Outcome
  | { readonly entry: string; readonly soFar: readonly string[]; readonly index: number };

/** @param index where among those so far it belongs */
type Take = (text: string, soFar: readonly string[], index: number) => Promise<string | undefined>;

interface Line extends Item {
  /** Which of the texts it is. */
  readonly index?: number;
}

/**
 * Any number of texts, each typed by itself; Enter without one goes on. One that is there is chosen to be changed, or taken out
 * by its button.
 *
 * @param inWords how the texts so far are shown
 * @param take what is made of a text that was typed, for people; undefined where more has to be asked of it first: then it is
 *   given back. Meanwhile the next one can be typed
 */
export function askTexts(
  { question, place, before, typed, wrong }: Asking,
  inWords: readonly string[] = listIn(before),
  take: Take = async text => text,
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
  const listen = (finish: (outcome: ListOutcome) => void) => {
    input.value = typed ?? '';
    show();
    input.onDidChangeValue(show);
    input.onDidTriggerItemButton(({ item }) => {
      if (item.index !== undefined) takeOut(item.index);
      at = entries.length;
      show();
    });
    const add = async (text: string) => {
      const [index, soFar] = [at, texts()];
      entries = entries.toSpliced(index, 0, { text, words: text });
      at = entries.length;
      // At once, so that the next one can be typed.
      input.value = '';
      show();
      const words = await take(text, soFar, index);
      if (words === undefined) return finish({ entry: text, soFar, index });
      entries = entries.map(each => (each.text === text ? { text, words } : each));
      show();
    };
    input.onDidAccept(() => {
      const [item] = input.selectedItems;
      const text = input.value.trim();
      if (text !== '') void add(text);
      else if (item?.index !== undefined) {
        at = item.index;
        input.value = takeOut(item.index)?.text ?? '';
        show();
      } else finish({ answer: texts() });
    });
  };
  return shownUntil<ListOutcome, Line>(input, place, listen, texts);
}
