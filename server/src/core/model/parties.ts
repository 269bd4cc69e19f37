import { type Text, t } from '../l10n/message.ts';
import type { Agreement, InlineParty, Person, SharedParty } from '../schema/generated/types.ts';
import { isMapping } from '../schema/walk.ts';
import type { Draft } from './draft.ts';
import type { FileModel } from './file-model.ts';
import type { PartyFiles } from './party-files.ts';
import { collectPeople, type PersonModel } from './people.ts';

export type { PersonModel } from './people.ts';

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
  /** The `Party` file of a party that is written out in the agreement: it may say who fills its seats. */
  readonly filler: FileModel | undefined;
}

/** The parties of an agreement with a readable id; those from `Party` files are looked up. */
export function collectParties(
  agreement: { readonly agreement: Draft<Agreement>; readonly file: FileModel },
  files: PartyFiles,
): PartyModel[] {
  return ((agreement.agreement.parties ?? []) as PartyEntry[]).flatMap(entry => {
    const id = entry.id ?? entry.party;
    if (id === undefined) return [];
    const isInline = entry.id !== undefined;
    const file = files.partyFile(id);
    const home = isInline ? agreement.file : file;
    const filler = isInline ? file : undefined;
    const body = (isInline ? entry : home?.value) as PartyEntry | undefined;
    const people = collectPeople({
      party: id,
      people: body?.people,
      home,
      roles: isInline ? undefined : rolesIn(entry),
      fillings: filler && peopleIn(filler),
    });
    return [
      { id, name: body?.name ?? id, role: entry.role, sector: body?.sector, people, entry, home, filler },
    ];
  });
}

/** Who holds which role in this agreement, where it says so: an empty list of roles says nothing. */
export function rolesIn({ roles }: PartyEntry): PartyEntry['roles'] {
  return roles && Object.values(roles).some(holders => [holders ?? []].flat().length > 0) ? roles : undefined;
}

function peopleIn({ value }: FileModel): readonly Draft<Person>[] {
  const people = value?.people;
  return Array.isArray(people) ? (people as unknown[]).filter(isMapping) : [];
}

/** The party's id in front of a person: `nordbank` of `nordbank/anna-lind`; the whole text where there is no slash. */
export function partyOf(reference: string): string {
  const slash = reference.indexOf('/');
  return slash < 0 ? reference : reference.slice(0, slash);
}

/**
 * The parties of which the principles expect something, and who is who among them. Subcontractors and affiliates need not
 * promise anything (decision 10), observers do not.
 */
export function sidesOf({ parties }: { readonly parties: readonly PartyModel[] }): PartyModel[] {
  return parties.filter(({ role }) => role !== undefined && sideRoles.has(role));
}

const sideRoles: ReadonlySet<string> = new Set(['customer', 'vendor', 'integrator', 'partner']);

/** The parties that promise something to each other: observers are told, and promise nothing. */
export function takingPart(model: { readonly parties: readonly PartyModel[] }): PartyModel[] {
  return model.parties.filter(({ role }) => role !== 'observer');
}

/** Whether a party sells to the customer: a vendor, or an integrator of its own account. */
export function isVendor({ role, entry }: Pick<PartyModel, 'role' | 'entry'>): boolean {
  return role === 'vendor' || (role === 'integrator' && entry.of === undefined);
}

/**
 * The sides that have to promise something of their own: all but an integrator that acts for a customer, whose promises are
 * those of that customer.
 */
export function promisingSides(model: { readonly parties: readonly PartyModel[] }): PartyModel[] {
  return sidesOf(model).filter(({ role, entry }) => role !== 'integrator' || entry.of === undefined);
}

/** The party whose promise it is when this one promises: an integrator's that acts for a customer is that customer's. */
export function principalOf(id: string, model: PartiesById): string {
  const party = model.party(id);
  const principal = party?.role === 'integrator' ? model.party(party.entry.of) : undefined;
  return principal?.role === 'customer' ? principal.id : id;
}

interface PartiesById {
  party(id: string | undefined): PartyModel | undefined;
}
