import type { FileModel } from '../model/file-model.ts';
import type { Definition, DefinitionKind } from '../model/references.ts';
import { finished, type Steps } from '../util/steps.ts';
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
  return finished(workspaceSymbolsInSteps(workspace, query));
}

/** The same in steps, one for each file. */
export function* workspaceSymbolsInSteps(
  workspace: ReadonlyWorkspace,
  query: string,
): Steps<WorkspaceSymbol[]> {
  const letters = [...query.toLowerCase()].filter(letter => /\S/.test(letter));
  const plain = letters.join('');
  const isWhole = ({ name }: WorkspaceSymbol) => name.toLowerCase().replace(/\s/g, '').includes(plain);
  const [whole, others]: [WorkspaceSymbol[], WorkspaceSymbol[]] = [[], []];
  for (const file of (['Agreement', 'Party'] as const).flatMap(kind => workspace.filesOf(kind))) {
    yield;
    for (const definition of file.definitions) {
      const symbol = toSymbol(file, definition);
      if (!hasInOrder(symbol.name.toLowerCase(), letters)) continue;
      (isWhole(symbol) ? whole : others).push(symbol);
    }
    // Of those that hold the whole query none comes behind the ones that follow.
    if (whole.length >= most) break;
  }
  return [...whole, ...others].slice(0, most);
}

function toSymbol(file: FileModel, { kind, name: id, owner, range }: Definition): WorkspaceSymbol {
  const title = firstText(
    owner.title !== undefined && kind === 'agreement' ? owner.title : owner.name,
    owner.what,
    kind === 'person' ? owner.title : undefined,
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
