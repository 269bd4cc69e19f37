import type { Evidence } from '../evidence/evidence.ts';
import type { PersonModel } from '../model/parties.ts';
import { inRow, wordsOf } from '../util/lists.ts';
import type { ContactView, PartyContacts } from './agreement-view.ts';
import type { Reader } from './reader.ts';

/** Whom to call: executive sponsors and relationship managers first. */
const order = ['relationship-manager', 'executive-sponsor'];

export function contactsOf({ model }: Evidence, reader: Reader): PartyContacts[] {
  return model.parties.map(({ id, name, role, people }) => ({
    id,
    name: reader.text(name),
    role: reader.text(role === undefined ? '' : wordsOf(role)),
    people: [...people].sort((a, b) => rankOf(b) - rankOf(a)).map(contactOf),
  }));

  function contactOf(each: PersonModel): ContactView {
    const { person, reference, name } = each;
    const home = model.party(reference.slice(0, reference.indexOf('/')))?.home ?? model.file;
    return {
      id: reference,
      name: reader.text(name),
      position: reader.text(inRow([person.title ?? '', ...(person.roles ?? []).map(wordsOf)])),
      deputy: person.deputy === undefined ? undefined : reader.person(person.deputy),
      isKey: rankOf(each) >= 0,
      place: reader.place(person, home),
    };
  }
}

function rankOf({ person }: PersonModel): number {
  return Math.max(-1, ...(person.roles ?? []).map(role => order.indexOf(role)));
}
