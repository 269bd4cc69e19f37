import type { FileModel } from '../model/file-model.ts';
import { mentionedIn } from '../util/mentioned.ts';
import { idsMeant } from './ids-meant.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import type { Scope } from './scope.ts';

/** The names in the scope of a file never change, so neither do those that it uses. */
const known = new WeakMap<Scope, ReadonlySet<string>>();

/** All names that a file refers to, or that something misspelt or unreadable in it may refer to. */
export function namesUsed(file: FileModel, workspace: ReadonlyWorkspace): ReadonlySet<string> {
  const scope = workspace.scopeOf(file);
  const used = known.get(scope) ?? collectNames(file, scope);
  known.set(scope, used);
  return used;
}

function collectNames(file: FileModel, scope: Scope): Set<string> {
  const used = new Set<string>();
  const people = scope.candidates('person').map(target => target.name);
  for (const reference of file.references) {
    used.add(reference.name);
    if (reference.kind !== 'person' || scope.find(reference)) continue;
    for (const near of idsMeant('person', reference.name, scope.targets).names) used.add(near);
  }
  for (const name of namesInDoubt(file, people, scope)) used.add(name);
  return used;
}

/** What is longer names nobody. */
const longestName = 200;

/** The people who may be meant in what could not be read. */
function namesInDoubt(file: FileModel, people: readonly string[], scope: Scope): string[] {
  if (file.unreadable.size === 0 && file.schemaProblems.length === 0) return [];
  const mentioned = mentionedIn(file.text, people);
  const misspelt = file.schemaProblems.flatMap(({ range }) => {
    const written = file.text.slice(range.start, range.end).replace(/^["']|["']$/g, '');
    return written.length > longestName ? [] : idsMeant('person', written, scope.targets).names;
  });
  return [...mentioned, ...misspelt];
}
