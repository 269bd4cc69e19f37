import { joined, type Text, t } from '../l10n/message.ts';
import { quote } from '../minutes/unread.ts';
import { placeholderFor } from '../util/placeholder.ts';
import { type BoardPeople, markedAs } from './board-people.ts';
import type { NamedPerson } from './cells/people.ts';
import type { Holder } from './chairs.ts';
import { type Draft, leftOut, type Told } from './columns.ts';
import type { RawCell } from './raw-board.ts';
import { keysOf, type Register } from './register.ts';
import type { Side, Whose } from './sides.ts';

/** Puts people into one board: who of them is whom is known from all tables. */
export class Seating {
  readonly #people: BoardPeople;
  readonly #id: string;
  readonly #name: string;
  readonly #register: Register;
  readonly #listed: ReadonlySet<NamedPerson>;
  /** Whose those are who are listed, by what they are called; of two or more nobody can tell which. */
  readonly #parties = new Map<string, Whose[]>();
  /** The offices that a mark among the members gives, where no column does. */
  readonly #marks = new Map<NamedPerson, ('chair' | 'viceChair' | 'secretary')[]>();

  /** @param register with everybody of whom it is said whose they are */
  constructor(people: BoardPeople, id: string, name: string, register: Register) {
    this.#people = people;
    this.#id = id;
    this.#name = name;
    this.#register = register;
    this.#listed = new Set([...people.listed.values()].flat());
    for (const person of this.#listed)
      for (const key of person.whose === undefined ? [] : keysOf(person)) {
        const parties = this.#parties.get(key) ?? [];
        this.#parties.set(key, parties);
        if (parties.length < 2 && !parties.some(each => isSame(each, person.whose)))
          parties.push(person.whose);
      }
    const inColumns = [...people.holders].flatMap(([cell, read]) =>
      'value' in read && cell.heading ? [cell.heading.field] : [],
    );
    for (const office of ['chair', 'viceChair', 'secretary'] as const) {
      const { holder } = markedAs(office, people);
      if (holder?.kind === 'person' && !inColumns.includes(office))
        this.#marks.set(holder.person, [...(this.#marks.get(holder.person) ?? []), office]);
    }
  }

  /** What became of a cell that names people; undefined for one that names none. */
  tell(cell: RawCell, forum: Draft): Told | undefined {
    const listed = this.#people.listed.get(cell);
    if (listed) return this.#list(listed, forum);
    const read = this.#people.holders.get(cell);
    const office = cell.heading?.field;
    if (!read || (office !== 'chair' && office !== 'viceChair' && office !== 'secretary')) return undefined;
    if ('wrong' in read) return read;
    const holder = this.#held(read.value, office);
    if (typeof holder !== 'string' && office !== 'chair')
      return { wrong: t`Only the chair can take turns.`, remedy: t`Name one person.` };
    if (office === 'chair') forum.chair = holder;
    else if (typeof holder === 'string') forum[office] = holder;
    const as = typeof holder === 'string' ? holder : t`each party chairs for ${holder.rotates}`;
    const people = read.value.kind === 'person' ? [read.value.person] : [];
    const doubts = read.rest === undefined ? this.#doubts(people) : leftOut(cell.text, read.rest);
    const { holder: marked } = markedAs(office, this.#people);
    if (doubts.wrong !== undefined || marked?.kind !== 'person' || this.#held(marked, office) === holder)
      return { as, ...doubts };
    return {
      as,
      wrong: t`Among the members ${quote(marked.person.text)} is marked for it.`,
      remedy: t`See which of the two it is.`,
    };
  }

  /**
   * What a board needs and nobody has said: a chair, and a member of each side.
   *
   * @param isAsked whether a column says who chairs it
   * @returns what is not said, for people
   */
  finish(forum: Draft, isAsked: boolean): Text[] {
    const missing: Text[] = [];
    if (forum.chair === undefined) {
      const { holder } = markedAs('chair', this.#people);
      if (holder) forum.chair = this.#held(holder, 'chair');
      else if (!isAsked)
        missing.push(
          markedAs('chair', this.#people).isSeveral ? t`which of those marked chairs it` : t`who chairs it`,
        );
    }
    for (const office of ['viceChair', 'secretary'] as const) {
      const { holder } = markedAs(office, this.#people);
      const held = holder && forum[office] === undefined ? this.#held(holder, office) : undefined;
      if (typeof held === 'string') forum[office] = held;
    }
    for (const side of ['customer', 'vendor'] as const)
      if (!this.#register.hasOf(side, forum.members ?? [])) {
        const seat = this.#seat(side, 'member', 'member of');
        forum.members = [...(forum.members ?? []), seat];
        missing.push(
          side === 'customer' ? t`who of the customer sits in it` : t`who of the vendor sits in it`,
        );
      }
    return missing;
  }

  #list(listed: readonly NamedPerson[], forum: Draft): Told {
    if (listed.length === 0)
      return {
        wrong: t`It names nobody.`,
        remedy: t`Write positions or names, with the party of each.`,
      };
    const as = new Map<string, Text>();
    const observers = new Set(forum.observers);
    const members = new Set(forum.members);
    const seated: NamedPerson[] = [];
    for (const person of listed) {
      const isObserver = person.offices.includes('observer');
      const whose = this.#whoseOf(person);
      // Who sits in without being a member may be told in words.
      if (isObserver && (whose === undefined || person.isUnsure)) {
        observers.add(person.text);
        as.set(person.text, person.text);
        continue;
      }
      seated.push(person);
      const reference = this.#register.add({ ...person, whose });
      (isObserver ? observers : members).add(reference);
      as.set(reference, this.#withMarks(reference, person));
    }
    forum.observers = [...observers];
    forum.members = [...members];
    return { as: joined([...as.values()], ', '), ...this.#doubts(seated) };
  }

  /** Somebody among the members, with the offices that a mark there gives. */
  #withMarks(reference: string, person: NamedPerson): Text {
    const words = { chair: t`chair`, viceChair: t`vice chair`, secretary: t`secretary` };
    const marks = (this.#marks.get(person) ?? []).map(office => words[office]);
    return marks.length === 0 ? reference : t`${reference} (${joined(marks, ', ')})`;
  }

  /** What of some people is not certain. */
  #doubts(people: readonly NamedPerson[]): Told {
    const quoted = (some: readonly NamedPerson[]) =>
      joined(
        some.map(({ text }) => quote(text)),
        ', ',
      );
    const ofNobody = people.filter(person => this.#whoseOf(person) === undefined);
    const unsure = people.filter(({ isUnsure }) => isUnsure);
    const doubts: { readonly wrong: Text; readonly remedy: Text }[] = [];
    if (ofNobody.length > 0)
      doubts.push({
        wrong: t`It is not said of which party they are: ${quoted(ofNobody)}.`,
        remedy: t`Move them to the people of the customer or the vendor; or write the party behind each, or name the parties by --customer and --vendor, and import it again.`,
      });
    if (unsure.length > 0)
      doubts.push({
        wrong: t`Nothing tells whether these are positions or names: ${quoted(unsure)}.`,
        remedy: t`They are taken for positions; write \`name\` instead of \`title\` where one is a name.`,
      });
    const several = people.filter(({ reservation }) => reservation === 'several');
    const conditions = people.filter(({ reservation }) => reservation === 'condition');
    if (several.length > 0)
      doubts.push({
        wrong: t`It may be one of several, or somebody in their place: ${quoted(several)}.`,
        remedy: t`Write each position by itself, and in words of the agreement who stands in.`,
      });
    if (conditions.length > 0)
      doubts.push({
        wrong: t`It says something of them that the agreement does not hold: ${quoted(conditions)}.`,
        remedy: t`See whether it matters: who has no vote is an observer, and who is not agreed yet a placeholder.`,
      });
    return doubts.length === 0
      ? {}
      : {
          wrong: joined(doubts.map(({ wrong }) => wrong)),
          remedy: joined(doubts.map(({ remedy }) => remedy)),
        };
  }

  #held(holder: Holder, office: 'chair' | 'viceChair' | 'secretary'): string | { readonly rotates: string } {
    if (holder.kind === 'rotating')
      return holder.rotates === undefined ? 'rotating' : { rotates: holder.rotates };
    if (holder.kind === 'side')
      return this.#seat(holder.side, officeIds[office], `${officeWords[office]} of`);
    const { person } = holder;
    return this.#register.add({ ...person, whose: this.#whoseOf(person) });
  }

  /**
   * Whose somebody is: of whom it is not said, of the party that has somebody called so, in this board before others. But who is
   * listed beside somebody called so is another one.
   */
  #whoseOf(person: NamedPerson): Whose {
    if (person.whose !== undefined) return person.whose;
    const [one, ...others] = keysOf(person).flatMap(key => this.#parties.get(key) ?? []);
    if (one !== undefined)
      return !this.#listed.has(person) && others.every(each => isSame(each, one)) ? one : undefined;
    return this.#register.whose(person);
  }

  /** Somebody of a side whom nobody names. */
  #seat(side: Side, id: string, words: string): string {
    const name = this.#name
      .replace(/[<>@/[\]{}]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return this.#register.addSeat(side, `${this.#id}-${id}`, placeholderFor(`${words} ${name}`));
  }
}

const officeIds = { chair: 'chair', viceChair: 'vice-chair', secretary: 'secretary' } as const;
const officeWords = { chair: 'chair', viceChair: 'vice chair', secretary: 'secretary' } as const;

function isSame(one: Whose, other: Whose): boolean {
  return typeof one === 'object' && typeof other === 'object' ? one.named === other.named : one === other;
}
