import { type Text, t } from '../l10n/message.ts';
import type { Agreement, InlineParty, Person, SharedParty } from '../schema/generated/types.ts';
import type { Draft } from './draft.ts';
import type { FileModel } from './file-model.ts';
import type { PartyFiles } from './party-files.ts';

/** What the sectors that a party can be in are called. */
export const sectorNames: Readonly<Record<string, Text>> = {
  public: t`public sector`,
  private: t`private sector`,
};

/** An entry of `parties` in either writing. */
export type PartyEntry = Draft<InlineParty & SharedParty>;

/** A party of an agreement, wherever its people are written. */
export interface PartyModel {
  readonly id: string;
  readonly name: string;
  readonly role: PartyEntry['role'] | undefined;
  readonly sector: string | undefined;
  readonly people: readonly PersonModel[];
  /** The entry in the agreement: what a party lacks is reported there (decision 12). */
  readonly entry: PartyEntry;
  /** The file that names its people: the agreement itself or a `Party` file; undefined when there is none. */
  readonly home: FileModel | undefined;
}

export interface PersonModel {
  readonly id: string;
  /** `party/person`. */
  readonly reference: string;
  readonly name: string;
  readonly person: Draft<Person>;
}

/** The parties of an agreement with a readable id; those from `Party` files are looked up. */
export function collectParties(
  { agreement, file }: { readonly agreement: Draft<Agreement>; readonly file: FileModel },
  files: PartyFiles,
): PartyModel[] {
  return ((agreement.parties ?? []) as PartyEntry[]).flatMap(entry => {
    const id = entry.id ?? entry.party;
    if (id === undefined) return [];
    const home = entry.id === undefined ? files.partyFile(id) : file;
    const body = (entry.id === undefined ? home?.value : entry) as PartyEntry | undefined;
    const people = (body?.people ?? []).flatMap(person =>
      person.id === undefined
        ? []
        : [{ id: person.id, reference: `${id}/${person.id}`, name: person.name ?? person.id, person }],
    );
    return [{ id, name: body?.name ?? id, role: entry.role, sector: body?.sector, people, entry, home }];
  });
}

/** The party's id in front of a person: `nordbank` of `nordbank/anna-lind`; the whole text where there is no slash. */
export function partyOf(reference: string): string {
  const slash = reference.indexOf('/');
  return slash < 0 ? reference : reference.slice(0, slash);
}

/** The parties of which the principles expect something: subcontractors and affiliates need not (decision 10). */
export function sidesOf({ parties }: { readonly parties: readonly PartyModel[] }): PartyModel[] {
  return parties.filter(party => party.role === 'customer' || party.role === 'vendor');
}
