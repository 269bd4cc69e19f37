import type { Dictionary } from '../../message.ts';

/** The pages of rules about names and ids. */
export const references: Dictionary = {
  'A person, party, forum, commitment or agreement that is named does not exist':
    'En person, en part, ett forum, ett åtagande eller ett avtal som nämns finns inte',
  'A promise to, by or through somebody who is not there is a promise that nobody keeps.':
    'Ett löfte till, av eller genom någon som inte finns är ett löfte som ingen håller.',
  'Correct the name, or add what it names.': 'Rätta namnet, eller lägg till det som det anger.',
  'The same id is given to two things': 'Två saker har fått samma id',
  'Records, references and reviews find things by their ids: with two of the same they mix them up.':
    'Dokumentation, hänvisningar och granskningar hittar saker genom deras id: med två likadana förväxlar de dem.',
  'Rename one of them, and what refers to it.': 'Döp om den ena av dem, och det som hänvisar till den.',
  'A person nobody refers to, or a `Party` file of no agreement':
    'En person som ingen hänvisar till, eller en `Party`-fil som inte hör till något avtal',
  'Somebody without any part in the agreement is either forgotten there or should not be in it.':
    'Någon utan någon del i avtalet är antingen bortglömd där eller borde inte vara med.',
  'Give the person a role, a forum or a commitment, or take the entry out.':
    'Ge personen en roll, ett forum eller ett åtagande, eller ta bort posten.',
};
