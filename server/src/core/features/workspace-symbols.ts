import type { FileModel } from '../model/file-model.ts';
import type { Definition, DefinitionKind } from '../model/references.ts';
import type { Range } from '../util/text.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { firstText } from './outline/item.ts';

/** A thing of the workspace that can be searched for. */
export interface WorkspaceSymbol {
  /** What it is called, with its id. */
  readonly name: string;
  readonly kind: DefinitionKind;
  /** The title of its agreement, or the name of the party in whose file it stands. */
  readonly container: string;
  readonly uri: string;
  readonly range: Range;
}

/** More than anybody reads; editors ask again with every letter. */
const most = 500;

/** Agreements, parties, people, forums and promises whose name or id has the letters of the query in this order. */
export function workspaceSymbols(workspace: ReadonlyWorkspace, query: string): WorkspaceSymbol[] {
  const letters = [...query.toLowerCase()].filter(letter => /\S/.test(letter));
  const found = (['Agreement', 'Party'] as const)
    .flatMap(kind => workspace.filesOf(kind))
    .flatMap(file => file.definitions.map(definition => toSymbol(file, definition)))
    .filter(({ name }) => hasInOrder(name.toLowerCase(), letters));
  const plain = letters.join('');
  const isWhole = ({ name }: WorkspaceSymbol) =>
    Number(name.toLowerCase().replace(/\s/g, '').includes(plain));
  return found.sort((a, b) => isWhole(b) - isWhole(a)).slice(0, most);
}

function toSymbol(file: FileModel, { kind, name: id, owner, range }: Definition): WorkspaceSymbol {
  const title = firstText(
    owner.title !== undefined && kind === 'agreement' ? owner.title : owner.name,
    owner.what,
  );
  const name = (title === '' || title === id ? id : `${title} · ${id}`).replace(/\s+/g, ' ');
  const container =
    owner === file.value ? '' : firstText(file.value?.title, file.value?.name, file.value?.id);
  return { name, kind, container, uri: file.uri, range };
}

function hasInOrder(text: string, letters: readonly string[]): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
