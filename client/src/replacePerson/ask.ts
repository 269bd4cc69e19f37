import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { KnownPeople } from '../../../server/src/core/index.ts';
import type { PeopleAnswer, ReplacePersonParams } from '../../../server/src/lsp/people-protocol.ts';

export type Successor = ReplacePersonParams['successor'];

interface Line extends QuickPickItem {
  readonly reference?: string;
  readonly isNew?: true;
}

/** Who hands over: whoever is named at the cursor comes first. @returns `party/person` */
export async function chooseOld({ parties, at }: PeopleAnswer): Promise<string | undefined> {
  const lines = parties.flatMap(party => [heading(party.name), ...party.people.map(lineOf)]);
  const first = lines.filter(({ reference }) => reference !== undefined && reference === at);
  const others = lines.filter(line => !first.includes(line));
  const chosen = await window.showQuickPick<Line>([...first, ...others], {
    placeHolder: l10n.t('Who hands over?'),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return chosen?.reference;
}

/** Who takes over: somebody of the same party, or somebody new, who is asked for by name and position. */
export async function chooseSuccessor(
  old: string,
  { parties }: PeopleAnswer,
): Promise<Successor | undefined> {
  const party = parties.find(({ people }) => people.some(({ reference }) => reference === old));
  if (!party) return undefined;
  const name = party.people.find(({ reference }) => reference === old)?.name ?? old;
  const lines: Line[] = [
    ...party.people.filter(({ reference }) => reference !== old).map(lineOf),
    { label: l10n.t('Somebody new …'), description: party.name, isNew: true, alwaysShow: true },
  ];
  const chosen = await window.showQuickPick<Line>(lines, {
    placeHolder: l10n.t('Who takes over from {0}?', name),
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (chosen?.isNew) return askForNew(party);
  return chosen?.reference === undefined ? undefined : { id: chosen.reference.slice(party.party.length + 1) };
}

async function askForNew({ name: party, people }: KnownPeople): Promise<Successor | undefined> {
  const isTaken = (text: string) =>
    people.some(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const name = await window.showInputBox({
    prompt: l10n.t('What is the new person of {0} called?', party),
    ignoreFocusOut: true,
    validateInput: text =>
      text.trim() === ''
        ? l10n.t('A person needs a name.')
        : isTaken(text)
          ? l10n.t('{0} is among the people already; go back and choose them there.', text.trim())
          : undefined,
  });
  if (name === undefined) return undefined;
  const title = await window.showInputBox({
    prompt: l10n.t('Which position does {0} hold? Leave it empty if you do not know', name.trim()),
    ignoreFocusOut: true,
  });
  if (title === undefined) return undefined;
  return { name: name.trim(), ...(title.trim() !== '' && { title: title.trim() }) };
}

function lineOf({ reference, name, title }: KnownPeople['people'][number]): Line {
  return { label: name, description: title, reference };
}

function heading(label: string): Line {
  return { label, kind: QuickPickItemKind.Separator };
}
