import type { CommandHelp } from './help.ts';

/** The help of `partnership calendar` in Swedish. */
export const calendar: CommandHelp = {
  summary: 'skriv möten och förfallodagar som en kalender',
  description: 'Skriver vad avtal planerar, och när vad ska vara gjort, som en fil för kalendrar.',
  arguments: { paths: 'avtal, mappar eller mönster; inget: den aktuella mappen' },
  options: {
    '--output': 'filen att skriva; dess namn slutar på .ics',
    '--forum': 'bara det här forumet, med underlag och protokoll',
    '--person': 'bara det som gäller den här personen, som part/person',
    '--party': 'bara det som den här parten gör, deltar i eller har fått löfte om',
    '--audience': 'internal (allt), shared (vad alla parter får se) eller party:ID',
    '--with-addresses': 'bjud in personer hos alla parter som har en adress',
    '--since': 'ställ in det som har tagits bort sedan den här revisionen i git',
    '--as-of': 'läget den här dagen, år-månad-dag (förval: i dag)',
    '--language': 'en eller sv; utan det avtalens språk, annars systemets',
  },
  more: `
Outlook, Google Kalender, Apple Kalender och Thunderbird läser in den. Forumens
möten står på sina dagar, i avtalets tidszon, så länge de är avtalade; det som
har hoppats över utelämnas, och det som hölls en annan dag är flyttat. Det som
inte har någon dag, som "minst en gång om året", är en heldag då det senast ska
ske. Underlag, protokoll, rapporter, utvärderingar, beslutet om förlängning och
slutet kommer med en påminnelse. Det som sker på begäran finns inte med.

Läs in den igen efter en ändring: posterna behåller sin identitet, så att de
uppdateras och inte dubbleras. Med --since ställs det in som har tagits bort
sedan dess.

Personers adresser är personuppgifter. Inbjudna är bara personer hos den part som
kalendern är för (--audience party:ID), eller med --with-addresses alla; annars
ingen, och namnen står i texten.

Exempel:
  partnership calendar -o partnerships.ics                 alla avtal i den här mappen och nedanför
  partnership calendar bank.partnership.yaml -o bank.ics
  partnership calendar -o anna.ics --person nordbank/anna-lind
  partnership calendar bank.partnership.yaml -o board.ics --forum board
  partnership calendar -o ours.ics --audience party:nordbank
  partnership calendar -o bank.ics --since v2.0

Slutstatus: 0 när den är skriven; 2 när det inte gick, eller när något inte lästes
som kan höra till den.`,
};
