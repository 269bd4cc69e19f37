import type { Evidence } from '../evidence/evidence.ts';
import { t } from '../l10n/message.ts';
import type { PersonModel } from '../model/parties.ts';
import { inRow, wordsOf } from '../util/lists.ts';
import type { ContactView, PartyContacts } from './agreement-view.ts';
import { type Reader, vacancyOf } from './reader.ts';

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
    const vacancy = vacancyOf(each);
    const home = model.party(reference.slice(0, reference.indexOf('/')))?.home ?? model.file;
    return {
      id: reference,
      name: reader.text(name),
      position: reader.text(
        inRow([
          vacancy || person.title === undefined ? '' : person.title,
          ...each.roles.map(wordsOf),
          person.keyPerson ? t`key person` : '',
        ]),
      ),
      vacancy: vacancy && reader.text(vacancy),
      deputy: person.deputy === undefined ? undefined : reader.person(person.deputy),
      isKey: rankOf(each) >= 0,
      place: reader.place(person, home),
    };
  }
}

function rankOf({ roles }: PersonModel): number {
  return Math.max(-1, ...roles.map(role => order.indexOf(role)));
}
