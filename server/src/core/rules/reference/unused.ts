import type { FileModel } from '../../model/file-model.ts';
import { Scope } from '../../model/scope.ts';
import { suggestions } from '../../schema/suggest.ts';
import type { Workspace } from '../../workspace.ts';
import type { FileRule } from '../rule.ts';

export const unused: FileRule = {
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
      if (!id) return;
      yield {
        range: id.range,
        path: id.path,
        message: `No agreement in the workspace takes its party \`${id.id}\` from this file. Add \`- party: ${id.id}\` to an agreement’s \`parties\`, or remove the file.`,
      };
      return;
    }
    const named = namesUsed([file, ...users], workspace);
    for (const { kind, name, range, owner, path } of file.definitions) {
      if (kind !== 'person' || named.has(name) || owner.roles !== undefined) continue;
      yield {
        range,
        path,
        message: `${String(owner.name ?? name)} has no role, and nothing refers to \`${name}\`. Give ${String(owner.name ?? 'the person')} a part in the agreement, or take the entry out.`,
      };
    }
  },
};

/** All names that are referred to, or that a misspelt reference could mean. */
function namesUsed(files: readonly FileModel[], workspace: Workspace): Set<string> {
  const used = new Set<string>();
  for (const file of files) {
    const scope = new Scope(file, workspace);
    for (const reference of file.references) {
      used.add(reference.name);
      if (reference.kind !== 'person' || scope.find(reference)) continue;
      for (const near of suggestions(
        reference.name,
        scope.candidates('person').map(target => target.name),
      ))
        used.add(near);
    }
  }
  return used;
}
