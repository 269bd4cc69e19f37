import { placeholderFor } from '../util/placeholder.ts';
import { slug } from '../util/slug.ts';
import type { NamedPerson } from './cells/people.ts';
import { Ids } from './ids.ts';
import type { Side, Whose } from './sides.ts';
import { plain } from './words.ts';

/** A party with the people whom the tables name. */
export interface FoundParty {
  readonly id: string;
  readonly whose: Whose;
  readonly name: string;
  readonly people: readonly FoundPerson[];
}

export interface FoundPerson {
  readonly id: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly seats?: number | undefined;
}

type Described = Pick<NamedPerson, 'name' | 'title' | 'seats'>;

/** Everybody whom some tables name: who is called alike is one person of the same party. */
export class Register {
  readonly #parties = new Map<string, Members>();
  readonly #ids = new Ids();
  /** The parties that have somebody called so. */
  readonly #having = new Map<string, Set<Members>>();

  /** @param names of the parties, where they are known */
  constructor(ids: Readonly<Record<Side, string>>, names: Readonly<Partial<Record<Side, string>>>) {
    for (const side of ['customer', 'vendor'] as const)
      this.#parties.set(
        side,
        new Members(this.#ids.take(ids[side]), side, names[side] ?? placeholderFor(`name of the ${side}`)),
      );
  }

  parties(): FoundParty[] {
    return [...this.#parties.values()].map(({ id, whose, name, people }) => ({
      id,
      whose,
      name,
      people: [...people.values()],
    }));
  }

  /** The reference to somebody; who is not there yet is added. */
  add({ whose, ...described }: Described & Pick<NamedPerson, 'whose'>): string {
    const party = this.#party(whose);
    for (const key of keysOf(described)) {
      const having = this.#having.get(key) ?? new Set();
      // Of two or more nobody can tell which.
      if (having.size < 2) this.#having.set(key, having.add(party));
    }
    return party.add(described);
  }

  /** The reference to a seat that is made for somebody whom the tables do not name. */
  addSeat(side: Side, wish: string, title: string): string {
    return this.#party(side).addAs(wish, { title });
  }

  /** Whose somebody is of whom only name or position is said: of the one party that has somebody called so. */
  whose(described: Described): Whose {
    const having = new Set(keysOf(described).flatMap(key => [...(this.#having.get(key) ?? [])]));
    const [only, other] = [...having].filter(party => party.find(described) !== undefined);
    return other === undefined ? only?.whose : undefined;
  }

  /** Whether a side has somebody among some references. */
  hasOf(side: Side, references: readonly string[]): boolean {
    return references.some(reference => reference.startsWith(`${this.#party(side).id}/`));
  }

  #party(whose: Whose): Members {
    const key = typeof whose === 'object' ? `named ${plain(whose.named)}` : (whose ?? '');
    const known = this.#parties.get(key);
    if (known) return known;
    const made =
      typeof whose === 'object'
        ? new Members(this.#ids.take(slug(whose.named) ?? 'party'), whose, whose.named)
        : new Members(
            this.#ids.take('party-not-said'),
            whose,
            placeholderFor('party that these people belong to'),
          );
    this.#parties.set(key, made);
    return made;
  }
}

/** What somebody is called, as it is compared: who has one of them in common may be one person. */
export function keysOf({ name, title }: Described): string[] {
  return [
    ...(name === undefined ? [] : [`name ${plain(name)}`]),
    ...(title === undefined ? [] : [`title ${titleKey(title)}`]),
  ];
}

/** A title as it is compared: “the CIO” is the CIO, and “avtalsförvaltaren” an “avtalsförvaltare”. */
function titleKey(title: string): string {
  return plain(title)
    .replace(/^(?:the|vår|our) /, '')
    .replace(/(are)n$/, '$1')
    .replace(/(chef|direktör|ledare|strateg|arkitekt|jurist|konsult)(?:e?n)$/, '$1')
    .replace(/(ansvarig)e$/, '$1');
}

/** The people of one party, by what they are called. */
class Members {
  readonly id: string;
  readonly whose: Whose;
  readonly name: string;
  readonly people = new Map<string, FoundPerson>();
  readonly #ids = new Ids();
  readonly #byName = new Map<string, string>();
  readonly #byTitle = new Map<string, string>();

  constructor(id: string, whose: Whose, name: string) {
    this.id = id;
    this.whose = whose;
    this.name = name;
  }

  /** Who is called so: by name; where one has a name and the other not, by position. */
  find({ name, title }: Described): FoundPerson | undefined {
    const named = name === undefined ? undefined : this.people.get(this.#byName.get(plain(name)) ?? '');
    if (named) return named;
    const titled =
      title === undefined ? undefined : this.people.get(this.#byTitle.get(titleKey(title)) ?? '');
    return titled && (name === undefined || titled.name === undefined) ? titled : undefined;
  }

  add(described: Described): string {
    const known = this.find(described);
    if (known)
      return this.#put({
        ...known,
        name: known.name ?? described.name,
        title: known.title ?? described.title,
      });
    return this.addAs(slug(described.title ?? '') ?? 'member', described);
  }

  addAs(wish: string, { name, title, seats }: Described): string {
    const id = this.#ids.take(slug(name ?? '') ?? wish);
    return this.#put({ id, name, title, seats: name === undefined ? seats : undefined });
  }

  #put(person: FoundPerson): string {
    const { id, name, title } = person;
    this.people.set(id, person);
    if (name !== undefined) this.#byName.set(plain(name), id);
    if (title !== undefined && !this.#byTitle.has(titleKey(title))) this.#byTitle.set(titleKey(title), id);
    return `${this.id}/${id}`;
  }
}
