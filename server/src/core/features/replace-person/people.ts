import type { FileModel } from '../../model/file-model.ts';
import { partyOf } from '../../model/parties.ts';
import { contains } from '../../util/text.ts';
import { nameAt } from '../../workspace/names.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { freePersonId } from '../add-person.ts';

/** Somebody who can be chosen. */
export interface KnownPerson {
  /** `party/person`. */
  readonly reference: string;
  /** Of a seat that nobody fills its title. */
  readonly name: string;
  /** Empty where none is written. */
  readonly title: string;
}

/** The people of a party, in the order in which they are written. */
export interface KnownPeople {
  readonly party: string;
  readonly name: string;
  readonly people: readonly KnownPerson[];
}

/** The people whom an agreement, or the file of a party, knows. */
export function peopleIn(file: FileModel, workspace: ReadonlyWorkspace): KnownPeople[] {
  const model = workspace.agreementOf(file);
  if (model)
    return model.parties.map(({ id, name, people }) => ({
      party: id,
      name,
      people: people.map(({ reference, name, person }) => ({ reference, name, title: person.title ?? '' })),
    }));
  const party = file.definitions.find(({ kind }) => kind === 'party');
  if (file.kind !== 'Party' || !party) return [];
  const people = file.definitions
    .filter(({ kind }) => kind === 'person')
    .map(({ name, id, owner }) => ({
      reference: name,
      name: String(owner.name ?? owner.title ?? id),
      title: typeof owner.title === 'string' ? owner.title : '',
    }));
  return [{ party: party.id, name: String(party.owner.name ?? party.id), people }];
}

/**
 * The person whom a place names, or in whose entry it stands.
 *
 * @param offset UTF-16 code units
 * @returns `party/person`
 */
export function personAt(file: FileModel, offset: number): string | undefined {
  const name = nameAt(file, offset);
  if (name?.kind === 'person') return name.name;
  const entry = file.definitions.find(({ kind, owner }) => {
    const range = kind === 'person' ? file.source.nodeOf(owner)?.range : undefined;
    return range !== undefined && contains(range, offset);
  });
  return name ? undefined : entry?.name;
}

/** An id for somebody new of the party of a person, that nobody of it has in any file. @param reference `party/person` */
export function newPersonId(reference: string, name: string, workspace: ReadonlyWorkspace): string {
  const party = partyOf(reference);
  const files = (['Agreement', 'Party'] as const).flatMap(kind => workspace.filesOf(kind));
  const taken = files
    .flatMap(({ definitions }) => definitions)
    .filter(({ kind, name: each }) => kind === 'person' && partyOf(each) === party);
  return freePersonId(name.trim(), new Set(taken.map(({ id }) => id)));
}
