import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { type Definition, sharedPartiesIn } from '../../model/references.ts';
import type { FileRule, Report } from '../../rule/rule.ts';
import { mentionedIn } from '../../util/mentioned.ts';
import { suggestions } from '../../util/suggest.ts';
import { idsMeant } from '../../workspace/ids-meant.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Scope } from '../../workspace/scope.ts';

export const referenceUnused: FileRule = {
  on: 'file',
  id: 'reference/unused',
  severity: 'info',
  title: 'A person nobody refers to, or a `Party` file of no agreement.',
  why: 'Somebody without any part in the agreement is either forgotten there or should not be in it.',
  remedy: 'Give the person a role, a forum or a commitment, or take the entry out.',
  bad: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }, { id: olof-ek, name: Olof Ek }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  good: 'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo, roles: [relationship-manager], deputy: nordbank/anna-lind }] }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg, roles: [relationship-manager], deputy: cirrus/erik-dahl }] }\n',
  *check(file, { workspace }) {
    if ((file.kind !== 'Agreement' && file.kind !== 'Party') || !workspace.complete) return;
    const users = file.kind === 'Party' ? workspace.agreementsUsing(String(file.value?.id)) : [file];
    if (users.length === 0) {
      const id = file.definitions.find(definition => definition.kind === 'party');
      if (id && !mayBeTaken(id.id, workspace)) yield notTaken(id);
      return;
    }
    const around = [...new Set([file, ...users])];
    for (const definition of file.definitions) {
      const { kind, name, owner } = definition;
      if (kind !== 'person' || owner.roles !== undefined) continue;
      if (around.some(other => namesUsed(other, workspace).has(name))) continue;
      if (file.source.isDoubtful(owner, 'roles')) continue;
      yield notInvolved(definition);
    }
  },
};

function notTaken({ id, range, path }: Definition): Report {
  return {
    range,
    path,
    message: t`No agreement in the workspace takes its party \`${id}\` from this file. Add \`- party: ${id}\` to an agreement’s \`parties\`, or remove the file.`,
  };
}

function notInvolved({ name, owner, range, path }: Definition): Report {
  return {
    range,
    path,
    message: t`${String(owner.name ?? name)} has no role, and nothing refers to \`${name}\`. Give ${String(owner.name ?? name)} a part in the agreement, or take the entry out.`,
  };
}

/** Whether an agreement may take the party by an entry that is misspelt or could not be read. */
function mayBeTaken(id: string, workspace: ReadonlyWorkspace): boolean {
  if (workspace.unclearFiles().length > 0) return true;
  return workspace.filesOf('Agreement').some(agreement => {
    const lost = sharedPartiesIn(agreement).filter(({ name }) => !workspace.partyFile(name));
    return (
      workspace.scopeOf(agreement).mayHide('party') ||
      suggestions(
        id,
        lost.map(({ name }) => name),
      ).length > 0
    );
  });
}

/** The names in the scope of a file never change, so neither do those that it uses. */
const known = new WeakMap<Scope, ReadonlySet<string>>();

/** All names that a file refers to, or that something misspelt or unreadable in it may refer to. */
function namesUsed(file: FileModel, workspace: ReadonlyWorkspace): ReadonlySet<string> {
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
