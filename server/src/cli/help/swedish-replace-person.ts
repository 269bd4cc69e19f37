import type { CommandHelp } from './help.ts';

/** The help of `partnership replace-person` in Swedish. */
export const replacePerson: CommandHelp = {
  summary: 'låt en person ta över efter en annan',
  description:
    'Lämnar över det som en person gör till en annan från samma part, i alla filer, och visar det först.',
  arguments: {
    old: 'vem som lämnar över, som id eller namn',
    new: 'vem som tar över, som id eller namn; med --name ett nytt id',
    paths: 'avtalen som det gäller; inga: hela projektet',
  },
  options: {
    '--name': 'vad någon heter som inte finns bland personerna ännu',
    '--title': 'befattningen för någon ny',
    '--remove': 'ta bort den som lämnar över ur listan över personer, där inget anger personen längre',
    '--dry-run': 'skriv inget till disken; skriv ut det som skulle skrivas, som en patch (det vanliga)',
    '--write': 'skriv det till disken',
  },
  more: `
Forum, eskaleringstrappor, ansvar, ersättare, det som är avtalat för
nyckelpersoner och öppna åtgärder går från en person till en annan från samma
part, i projektets alla filer. Utan --write skrivs inget: ändringen skrivs ut
som en patch, och varje ställe räknas upp som ändras eller blir kvar, med skälet.

Det som är dokumenterat blir kvar: vem som var med och vem som godkände ändras
inte. Öppna åtgärder lämnas över genom en ny post var. Ingen hittas på: den som
inte finns bland personerna ännu läggs till med --name.

Exempel:
  partnership replace-person anna-lind mika-salo
  partnership replace-person "Anna Lind" sara-berg --name "Sara Berg" --title CIO
  partnership replace-person anna-lind mika-salo --write
  partnership replace-person anna-lind mika-salo bank.partnership.yaml

Slutstatus: 0; 2 när det inte gick, och då ändras inget.`,
};
