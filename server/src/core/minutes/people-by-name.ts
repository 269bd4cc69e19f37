import { type Say, type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { type PersonModel, partyOf } from '../model/parties.ts';
import { grouped } from '../util/grouped.ts';
import { and, or } from '../util/lists.ts';
import { suggestions } from '../util/suggest.ts';
import { vacancyOf } from '../view/reader.ts';
import { compared } from './cell-text.ts';
import { inSpokenOrder, isShortFor } from './short-names.ts';
import { quote, type UnknownPerson } from './unread.ts';

/** Somebody who is named, or why nobody can tell who it is. */
export type FoundPerson =
  | {
      readonly person: PersonModel;
      /** What the name was taken for, to be said, where it is not the name itself. */
      readonly taken?: Text;
    }
  | { readonly wrong: Text; readonly remedy: Text; readonly unknown?: UnknownPerson };

/** Who people are by the names that minutes call them, whole or with an initial; never by a likeness. */
export class PeopleByName {
  readonly #model: AgreementModel;
  readonly #people: ReadonlyMap<string, readonly PersonModel[]>;
  readonly #parties: ReadonlyMap<string, string>;

  /** @param languages each puts texts into one language: a seat that nobody fills is called otherwise in each */
  constructor(model: AgreementModel, languages: readonly Say[]) {
    this.#model = model;
    const names: { readonly name: string; readonly person: PersonModel }[] = [];
    for (const person of model.parties.flatMap(party => party.people)) {
      const vacancy = vacancyOf(person);
      const seat = vacancy ? languages.map(say => say(t`${person.name} (${vacancy})`)) : [];
      for (const name of new Set([person.name, person.reference, ...seat].map(compared)))
        names.push({ name, person });
    }
    this.#people = new Map(
      [...grouped(names, ({ name }) => name)].map(([name, some]) => [name, some.map(({ person }) => person)]),
    );
    this.#parties = new Map(
      model.parties.flatMap(({ id, name }) => [
        [compared(id), id],
        [compared(name), id],
      ]),
    );
  }

  /** The id of a party by its name or id; undefined for what is none. */
  party(text: string): string | undefined {
    return this.#parties.get(compared(text));
  }

  /**
   * Whether somebody may be called so.
   *
   * @param reference `party/person`, who need not be of the agreement any more
   */
  isCalled(reference: string, name: string): boolean {
    const written = compared(name);
    const own = [reference, reference.slice(reference.indexOf('/') + 1)].map(compared);
    return (
      own.includes(written) ||
      (this.#people.get(written) ?? []).some(person => person.reference === reference)
    );
  }

  /** @param party what stands beside the name as the party, which tells people of one name apart */
  find(name: string, party = ''): FoundPerson {
    const of = this.party(party);
    const called = this.#called(name);
    const all = called.length > 0 ? called : this.#calledInShort(name);
    const ofParty = of === undefined ? all : all.filter(({ reference }) => partyOf(reference) === of);
    const [person, other] = ofParty;
    if (person && !other)
      return called.length > 0
        ? { person }
        : { person, taken: t`${quote(name)} is taken for ${person.name}.` };
    if (person)
      return {
        wrong: t`${quote(name)} may be ${or(ofParty.map(({ reference }) => reference))}.`,
        remedy: t`Write the id instead of the name, such as ${person.reference}.`,
      };
    const [elsewhere] = all;
    if (elsewhere && of !== undefined)
      return {
        wrong: t`${quote(name)} is of ${this.#model.nameOf(partyOf(elsewhere.reference))}, not of ${this.#model.nameOf(of)}.`,
        remedy: t`Correct the name or the party.`,
      };
    return this.#unknown(name, of);
  }

  #called(name: string): readonly PersonModel[] {
    const turned = inSpokenOrder(name);
    return (
      this.#people.get(compared(name)) ??
      (turned === undefined ? undefined : this.#people.get(compared(turned))) ??
      []
    );
  }

  #calledInShort(name: string): readonly PersonModel[] {
    const all = this.#model.parties.flatMap(({ people }) => people);
    return all.filter(person => isShortFor(inSpokenOrder(name) ?? name, person.name));
  }

  #unknown(name: string, party: string | undefined): FoundPerson {
    const itself = this.party(name);
    if (itself !== undefined)
      return {
        wrong: t`${quote(name)} is a party, not a person.`,
        remedy: t`Write the name of one of its people.`,
      };
    const parts = name.split(/\s*(?:[,;/&+]| and | och )\s*/i).filter(part => part !== '');
    const named = parts.flatMap(part => this.#people.get(compared(part))?.[0] ?? []);
    if (parts.length > 1 && named.length === parts.length)
      return {
        wrong: t`${quote(name)} are several people: ${and(named.map(each => each.name))}.`,
        remedy: t`Name one person only.`,
      };
    const unknown = { name, party };
    const names = this.#model.parties.flatMap(({ people }) => people.map(each => each.name));
    // A first name alone may be somebody else’s, and yet is most probably meant.
    const called = names.filter(each => compared(each).startsWith(`${compared(name)} `));
    const [near] = called.length === 1 ? called : suggestions(name, names);
    const place =
      party === undefined ? t`of the party to which the person belongs` : t`of ${this.#model.nameOf(party)}`;
    return {
      wrong: t`${quote(name)} is nobody whom the agreement knows.`,
      remedy:
        near === undefined
          ? t`Correct the name, or add the person to the people ${place}, with an id and this name.`
          : t`Did you mean ${near}? Else add the person to the people ${place}, with an id and this name.`,
      unknown,
    };
  }
}
