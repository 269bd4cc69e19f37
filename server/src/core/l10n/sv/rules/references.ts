import type { Dictionary } from '../../message.ts';

/** Findings about ids and what they refer to. */
export const references: Dictionary = {
  '`{0}` is already the id of {1} in this file. Ids must differ, since records and references find things by them. Choose another one.':
    '`{0}` är redan id för {1} i den här filen. Id:n måste skilja sig åt, eftersom dokumentation och hänvisningar hittar saker med dem. Välj ett annat.',
  '`{0}` is first used here': '`{0}` används först här',
  '`{0}` is also the id of {1} in another file. Ids must differ in the workspace, since records and references find things by them. Choose another one.':
    '`{0}` är också id för {1} i en annan fil. Id:n måste skilja sig åt i arbetsytan, eftersom dokumentation och hänvisningar hittar saker med dem. Välj ett annat.',
  '`{0}` stands here too': '`{0}` står också här',
  'an agreement': 'ett avtal',
  'a party': 'en part',
  'a person': 'en person',
  'a forum': 'ett forum',
  'a commitment': 'ett åtagande',
  'a first-choice commitment': 'ett åtagande om förstahandsval',
  'a shared plan or forecast': 'en delad plan eller prognos',
  'a proactivity commitment': 'ett åtagande om proaktivitet',
  'a benchmarking activity': 'en benchmarkingaktivitet',
  'a measure': 'ett mått',
  'a principle': 'en princip',
  'an action': 'en åtgärd',
  'a file': 'en fil',
  'There is no agreement `{0}`, so this leads nowhere.':
    'Avtalet `{0}` finns inte, så detta leder ingenstans.',
  'There is no party `{0}`, so this names nobody.': 'Parten `{0}` finns inte, så detta pekar inte ut någon.',
  'There is no forum `{0}`, so this names no meeting.':
    'Forumet `{0}` finns inte, så detta pekar inte ut något möte.',
  'There is no commitment `{0}`, so this leads nowhere.':
    'Åtagandet `{0}` finns inte, så detta leder ingenstans.',
  'There is no first-choice commitment `{0}`, so this leads nowhere.':
    'Något åtagande om förstahandsval med id `{0}` finns inte, så detta leder ingenstans.',
  'There is no shared plan or forecast `{0}`, so this leads nowhere.':
    'Någon delad plan eller prognos med id `{0}` finns inte, så detta leder ingenstans.',
  'There is no proactivity commitment `{0}`, so this leads nowhere.':
    'Något åtagande om proaktivitet med id `{0}` finns inte, så detta leder ingenstans.',
  'There is no benchmarking activity `{0}`, so this leads nowhere.':
    'Benchmarkingaktiviteten `{0}` finns inte, så detta leder ingenstans.',
  'There is no file `{0}`, so this leads nowhere.': 'Filen `{0}` finns inte, så detta leder ingenstans.',
  'Did you mean {0}?': 'Menade du {0}?',
  '{0} is a placeholder, so nothing is settled here.': '{0} är en platshållare, så inget är bestämt här.',
  '{0} is not an id, so it names nobody for certain.':
    '{0} är inget id, så det är inte säkert vem som avses.',
  '{0} is not an id, so it leads nowhere.': '{0} är inget id, så det leder ingenstans.',
  'Add the person to the `people` of a party, and write the id of the party, a slash and the id of the person here.':
    'Lägg till personen i en parts `people`, och skriv partens id, ett snedstreck och personens id här.',
  'Nothing of the kind is there yet: add it, and write its id here.':
    'Det finns inget sådant ännu: lägg till det, och skriv dess id här.',
  'Write the id of the party, a slash and the id of the person; there are {0}.':
    'Skriv partens id, ett snedstreck och personens id; det finns {0}.',
  'Write the id of the party, a slash and the id of the person, such as {0}.':
    'Skriv partens id, ett snedstreck och personens id, till exempel {0}.',
  'Write the id; there are {0}.': 'Skriv ett id; det finns {0}.',
  'Write the id, such as {0}.': 'Skriv ett id, till exempel {0}.',
  'No agreement here knows `{0}`, so nobody stands for what is said. Did you mean {1}?':
    'Inget avtal här känner till `{0}`, så ingen står för det som sägs. Menade du {1}?',
  'No agreement here knows `{0}`, so nobody stands for what is said. Name somebody of a party to one of the agreements.':
    'Inget avtal här känner till `{0}`, så ingen står för det som sägs. Ange någon hos en part i ett av avtalen.',
  'Refers to `{0}`': 'Hänvisar till `{0}`',
  '{0} lists no people, but {1} places name some, such as `{2}`. Add them below `people`.':
    '{0} har inga personer, men {1} ställen namnger några, till exempel `{2}`. Lägg till dem under `people`.',
  'Nothing refers to `{0}`, but {1} places refer to `{2}`, which does not exist. If `{3}` is its new id, rename it there too; else write `{4}` here.':
    'Ingenting hänvisar till `{0}`, men {1} ställen hänvisar till `{2}`, som inte finns. Är `{3}` det nya id:t, byt namn där också; skriv annars `{4}` här.',
  'Nothing refers to `{0}`, but {1} places refer to `{2}`, which does not exist. Is `{3}` the right id?':
    'Inget hänvisar till `{0}`, men {1} ställen hänvisar till `{2}`, som inte finns. Är `{3}` rätt id?',
  '`{0}` is {1}, not {2}.': '`{0}` är {1}, inte {2}.',
  'No `Party` file describes `{0}`, so nobody knows its name and people.':
    'Ingen `Party`-fil beskriver `{0}`, så ingen vet dess namn och personer.',
  '{0} has no person `{1}`, so this names nobody.':
    '{0} har ingen person `{1}`, så detta pekar inte ut någon.',
  'Correct the id, or write the party out here with `id`, `name` and `people`.':
    'Rätta id:t, eller skriv ut parten här med `id`, `name` och `people`.',
  'Correct the name; if the agreement had it once, add it to `retired` there.':
    'Rätta namnet; om avtalet hade det förr, lägg till det i `retired` där.',
  'Correct the name, or add what it names.': 'Rätta namnet, eller lägg till det som namnet avser.',
  'Correct the name, or add the party to `parties`.': 'Rätta namnet, eller lägg till parten i `parties`.',
  'Correct the name, or add the person to the party’s `people`.':
    'Rätta namnet, eller lägg till personen i partens `people`.',
  'Correct the name, or add the forum below `governance`.':
    'Rätta namnet, eller lägg till forumet under `governance`.',
  'Correct the id, or open the folder that holds the agreement.':
    'Rätta id:t, eller öppna den mapp där avtalet finns.',
  'There is {0}.': 'Det finns {0}.',
  'There are {0}.': 'Det finns {0}.',
  'There is no rule `{0}`, so this setting changes nothing. {1}':
    'Regeln `{0}` finns inte, så inställningen ändrar ingenting. {1}',
  '`partnership rules` lists them all.': '`partnership rules` visar alla.',
  'No agreement in the workspace takes its party `{0}` from this file. Add `- party: {1}` to an agreement’s `parties`, or remove the file.':
    'Inget avtal i arbetsytan hämtar sin part `{0}` från den här filen. Lägg till `- party: {1}` i ett avtals `parties`, eller ta bort filen.',
  'No agreement in the workspace has a party `{0}`, so nobody reads who this file says fills its seats. Did you mean `{1}`?':
    'Inget avtal i arbetsytan har en part `{0}`, så ingen läser vilka som innehar dess poster enligt den här filen. Menade du `{1}`?',
  '{0} has no role, and nothing refers to `{1}`. Give {2} a part in the agreement, or take the entry out.':
    '{0} har ingen roll, och inget hänvisar till `{1}`. Ge {2} en uppgift i avtalet, eller ta bort posten.',
};
