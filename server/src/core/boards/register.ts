import { placeholderFor } from '../util/placeholder.ts';
import { slug } from '../util/slug.ts';
import type { NamedPerson } from './cells/people.ts';
import type { Side, Whose } from './sides.ts';
import { plain } from './words.ts';

/** A party with the people whom the tables name. */
export interface FoundParty {
  readonly id: string;
  readonly whose: Whose;
  readonly name: string;
  readonly people: FoundPerson[];
}

export interface FoundPerson {
  readonly id: string;
  name?: string | undefined;
  title?: string | undefined;
  readonly seats?: number | undefined;
}

/** Everybody whom some tables name: who is called alike is one person of the same party. */
export class Register {
  readonly parties: FoundParty[] = [];
  readonly #ids: Readonly<Record<Side, string>>;

  /** @param names of the parties, where they are known */
  constructor(ids: Readonly<Record<Side, string>>, names: Readonly<Partial<Record<Side, string>>>) {
    this.#ids = ids;
    for (const side of ['customer', 'vendor'] as const)
      this.parties.push({
        id: ids[side],
        whose: side,
        name: names[side] ?? placeholderFor(`name of the ${side}`),
        people: [],
      });
  }

  /** The reference to somebody; who is not there yet is added. */
  add(named: Pick<NamedPerson, 'name' | 'title' | 'seats' | 'whose'>): string {
    const party = this.#party(named.whose);
    const known = party.people.find(person => isSame(person, named));
    if (known) {
      Object.assign(known, { name: known.name ?? named.name, title: known.title ?? named.title });
      return `${party.id}/${known.id}`;
    }
    return this.addAs(party.whose, slug(named.title ?? '') ?? slug(named.name ?? '') ?? 'member', named);
  }

  /** The reference to a seat that is made for somebody whom the tables do not name. */
  addAs(whose: Whose, wish: string, { name, title, seats }: Omit<FoundPerson, 'id'>): string {
    const party = this.#party(whose);
    const byName = name === undefined ? undefined : slug(name);
    const id = fresh(
      byName ?? wish,
      party.people.map(each => each.id),
    );
    party.people.push({ id, name, title, seats: name === undefined ? seats : undefined });
    return `${party.id}/${id}`;
  }

  /** Whose somebody is of whom only name or position is said: of the one party that has somebody called so. */
  whose(named: Pick<NamedPerson, 'name' | 'title'>): Whose {
    const having = this.parties.filter(({ people }) => people.some(person => isSame(person, named)));
    return having.length === 1 ? having[0]?.whose : undefined;
  }

  /** Whether a side has somebody among some references. */
  hasOf(side: Side, references: readonly string[]): boolean {
    return references.some(reference => reference.startsWith(`${this.#ids[side]}/`));
  }

  #party(whose: Whose): FoundParty {
    const key = keyOf(whose);
    const known = this.parties.find(party => keyOf(party.whose) === key);
    if (known) return known;
    const name =
      typeof whose === 'object' ? whose.named : placeholderFor('party that these people belong to');
    const wish = typeof whose === 'object' ? (slug(whose.named) ?? 'party') : 'party-not-said';
    const made = {
      id: fresh(
        wish,
        this.parties.map(({ id }) => id),
      ),
      whose,
      name,
      people: [],
    };
    this.parties.push(made);
    return made;
  }
}

function keyOf(whose: Whose): string {
  return typeof whose === 'object' ? `named ${plain(whose.named)}` : (whose ?? '');
}

/** Whether two are called alike; where one has a name and the other not, by their positions. */
function isSame(person: Omit<FoundPerson, 'id'>, other: Pick<NamedPerson, 'name' | 'title'>): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && plain(a) === plain(b);
  if (person.name !== undefined && other.name !== undefined) return same(person.name, other.name);
  return same(person.title, other.title);
}

/** An id that nothing of some has yet. */
export function fresh(wish: string, taken: readonly string[]): string {
  for (let number = 2, id = wish; ; number++) {
    if (!taken.includes(id)) return id;
    id = `${wish}-${number}`;
  }
}
