import { l10n, window } from 'vscode';
import { shownUntil } from '../dialogue/shown.ts';
import { type Asking, type Item, itemsOf, listIn, missingPerson, type Outcome } from './asked.ts';

/** Any number of some choices. All of some of them can be ticked at once, such as all members of a forum. */
export function askMany({ question, place, before, typed, wrong }: Asking): Promise<Outcome> {
  const input = window.createQuickPick<Item>();
  input.canSelectMany = true;
  input.matchOnDescription = true;
  input.placeholder = wrong ?? question.prompt;
  const { all } = question;
  const allOfThem: Item[] = all ? [{ label: all.label, alwaysShow: true, does: 'all' }] : [];
  const choices = itemsOf(question.choices);
  const linesFor = (text: string): Item[] => [
    ...allOfThem,
    ...choices,
    ...(text !== '' && question.isAboutPeople ? [missingPerson(text)] : []),
  ];
  let ticked: ReadonlySet<string> = new Set(listIn(before));
  const isAll = () => all?.answers.every(each => ticked.has(each)) ?? false;
  let wasAll = isAll();
  const tick = () => {
    wasAll = isAll();
    input.selectedItems = input.items.filter(
      ({ answer, does }) => (answer !== undefined && ticked.has(answer)) || (does === 'all' && wasAll),
    );
  };
  const listen = (finish: (outcome: Outcome) => void) => {
    input.value = typed ?? '';
    input.items = linesFor(input.value);
    tick();
    input.onDidChangeValue(text => {
      if (!question.isAboutPeople) return;
      input.items = linesFor(text.trim());
      tick();
    });
    input.onDidChangeSelection(items => {
      const soFar = items.flatMap(({ answer }) => answer ?? []);
      if (items.some(({ does }) => does === 'missing')) finish({ missing: input.value.trim(), soFar });
      const nowAll = items.some(({ does }) => does === 'all');
      ticked = new Set(soFar);
      if (all && nowAll && !wasAll) ticked = new Set([...soFar, ...all.answers]);
      else if (all && !nowAll && wasAll && isAll())
        ticked = new Set(soFar.filter(each => !all.answers.includes(each)));
      if (nowAll !== isAll() || wasAll !== isAll()) tick();
    });
    input.onDidAccept(() => {
      if (ticked.size === 0 && !question.isOptional) {
        input.placeholder = l10n.t('Tick at least one; {0}', question.prompt);
        return;
      }
      // In the order of the choices, whatever the order in which they were ticked.
      const inOrder = question.choices.map(({ answer }) => answer).filter(each => ticked.has(each));
      finish({ answer: inOrder });
    });
  };
  return shownUntil<Outcome, Item>(input, place, listen, () => [...ticked]);
}
