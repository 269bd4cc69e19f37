import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Definition } from '../../model/references.ts';
import type { FileRule, Report } from '../../rule/rule.ts';
import { once } from '../../util/once.ts';
import { suggestions } from '../../util/suggest.ts';
import { Vocabulary } from '../../util/vocabulary.ts';
import { partyUseOf } from '../../workspace/kept-party-use.ts';
import { idOf } from '../../workspace/name-resolver.ts';
import { namesUsed } from '../../workspace/names-used.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

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
    if (!workspace.complete) return;
    if (file.kind === 'Party') yield* unusedParty(file, workspace);
    if (file.kind !== 'Agreement') return;
    const user = partyUseOf(file, workspace);
    const own = namesUsed(file, workspace);
    const recorded = once(() => peopleOnRecord(file, workspace));
    for (const definition of file.definitions) {
      const { kind, name, owner } = definition;
      if (kind !== 'person' || owner.roles !== undefined) continue;
      if (own.has(name) || user.names(name)) continue;
      if (file.source.isDoubtful(owner, 'roles')) continue;
      if (namesOf(definition).some(each => recorded().has(each))) continue;
      yield notInvolved(definition);
    }
  },
};

/** Whom records name: who has left stays among the people, since what was recorded has to be understood. */
function peopleOnRecord(file: FileModel, workspace: ReadonlyWorkspace): ReadonlySet<string> {
  const references = workspace.recordsOf(idOf(file)).flatMap(each => each.references);
  return new Set(references.flatMap(({ kind, name }) => (kind === 'person' ? name : [])));
}

/** By which names somebody is or was known. */
function namesOf({ name, owner: { formerly } }: Definition): string[] {
  const party = name.slice(0, name.indexOf('/'));
  return [name, ...(Array.isArray(formerly) ? formerly.map(id => `${party}/${id}`) : [])];
}

/** Whom an organisation lists in its own file is its own affair: not everybody has to take part in every agreement. */
function* unusedParty(file: FileModel, workspace: ReadonlyWorkspace): Iterable<Report> {
  const id = file.definitions.find(definition => definition.kind === 'party');
  if (!id || workspace.usesOf(id.id).length > 0) return;
  const writtenOut = new Set(workspace.allUses().flatMap(use => use.writtenOut));
  if (writtenOut.has(id.id) || mayBeTaken(id.id, workspace)) return;
  const [near] = suggestions(
    id.id,
    [...writtenOut].filter(other => !workspace.partyFile(other)),
    1,
  );
  // Where the agreement's own places name the party as this file does, it is the agreement that has the slip.
  const isNamed = near !== undefined && workspace.filesOf('Agreement').some(file => namesParty(file, id.id));
  if (!isNamed) yield notTaken(id, near);
}

function namesParty({ references }: FileModel, party: string): boolean {
  return references.some(({ name }) => name === party || name.startsWith(`${party}/`));
}

function notTaken({ id, range, path }: Definition, near: string | undefined): Report {
  return {
    range,
    path,
    message: near
      ? t`No agreement in the workspace has a party \`${id}\`, so nobody reads who this file says fills its seats. Did you mean \`${near}\`?`
      : t`No agreement in the workspace takes its party \`${id}\` from this file. Add \`- party: ${id}\` to an agreement’s \`parties\`, or remove the file.`,
  };
}

function notInvolved({ name, owner, range, path }: Definition): Report {
  return {
    range,
    path,
    message: t`${String(owner.name ?? owner.title ?? name)} has no role, and nothing refers to \`${name}\`. Give ${String(owner.name ?? owner.title ?? name)} a part in the agreement, or take the entry out.`,
  };
}

/** Whether an agreement may take the party by an entry that is misspelt or could not be read. */
function mayBeTaken(id: string, workspace: ReadonlyWorkspace): boolean {
  if (workspace.unclearFiles().length > 0) return true;
  const lost = new Vocabulary(workspace.missingParties());
  return suggestions(id, lost).length > 0 || workspace.allUses().some(({ hidesParties }) => hidesParties);
}
