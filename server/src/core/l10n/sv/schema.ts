import type { Dictionary } from '../message.ts';

/** What does not follow the format. */
export const schema: Dictionary = {
  'This file has the name of the configuration, but holds something else, so nobody reads what it says. Give it a name of its own, such as `agreement.partnership.yaml`.':
    'Den här filen heter som konfigurationen men innehåller något annat, så ingen läser vad den säger. Ge den ett eget namn, till exempel `agreement.partnership.yaml`.',
  'A configuration is told by its name, so that it has no `apiVersion` and no `kind`. Take them out.':
    'En konfiguration känns igen på sitt namn, så den har varken `apiVersion` eller `kind`. Ta bort dem.',
  'A configuration is told by its name, so that it has no `{0}`. Take it out.':
    'En konfiguration känns igen på sitt namn, så den har inget `{0}`. Ta bort det.',
  'This configuration has no keys. It is written as `key: value`, such as `extends: recommended`.':
    'Konfigurationen har inga nycklar. Den skrivs som `nyckel: värde`, till exempel `extends: recommended`.',
  'This file is empty. An agreement starts with `apiVersion: partnership/v1` and `kind: Agreement`; the command "Partnership: New Agreement" writes the rest.':
    'Filen är tom. Ett avtal börjar med `apiVersion: partnership/v1` och `kind: Agreement`; kommandot ”Partnership: Nytt avtal” skriver resten.',
  'This file has no keys. An agreement is written as `key: value`, starting with `apiVersion: partnership/v1` and `kind: Agreement`.':
    'Filen har inga nycklar. Ett avtal skrivs som `nyckel: värde` och börjar med `apiVersion: partnership/v1` och `kind: Agreement`.',
  'Write `kind: Agreement`, `kind: Party` or `kind: Records`.':
    'Skriv `kind: Agreement`, `kind: Party` eller `kind: Records`.',
  '`kind` is missing, so it is not clear what this file holds. {0}':
    '`kind` saknas, så det är oklart vad filen innehåller. {0}',
  '`kind: {0}` is not known here. Did you mean `{1}`?': '`kind: {0}` är inte känt här. Menade du `{1}`?',
  '`kind: {0}` is not known here. {1}': '`kind: {0}` är inte känt här. {1}',
  'Did you mean `{0}`?': 'Menade du `{0}`?',
  '`{0}` is already there; remove this one or put its content there.':
    '`{0}` finns redan; ta bort den här eller flytta innehållet dit.',
  '{0} A key of your own starts with `x-`.': '{0} En egen nyckel börjar med `x-`.',
  'Each key here is to be: {0}': 'Varje nyckel här ska vara: ”{0}”',
  'It can hold {0}.': 'Här kan stå {0}.',
  '`{0}` is not a key of {1}, so nobody would read what it says.':
    '`{0}` är ingen nyckel i {1}, så ingen skulle läsa vad den säger.',
  '`{0}` is missing ({1}), and {2} cannot do without it: add {3}.':
    '`{0}` saknas (”{1}”) och behövs i {2}: lägg till {3}.',
  '`{0}` is missing, and {1} cannot do without it: add {2}.': '`{0}` saknas och behövs i {1}: lägg till {2}.',
  'must be one text, and the colon in it makes a key of what stands before. Put the whole text in quotes; in brackets a comma ends a text too.':
    'måste vara en enda text, och kolonet i den gör det som står före till en nyckel. Sätt hela texten inom citattecken; inom hakparenteser avslutar även ett kommatecken en text.',
  'A comma ends a text inside braces: if it belongs to the text before the comma, put that whole text in quotes.':
    'Ett kommatecken avslutar en text inom klammerparenteser: hör det till texten före kommatecknet, sätt hela den texten inom citattecken.',
  'must be one text, not {0}.': 'måste vara en enda text, inte {0}.',
  'is read as a number, but must be text. Put it in quotes: `"{0}"`.':
    'läses som ett tal, men måste vara text. Sätt det inom citattecken: `"{0}"`.',
  'is read as a yes-or-no value, but must be text. Put it in quotes: `"{0}"`.':
    'läses som ett ja-eller-nej-värde, men måste vara text. Sätt det inom citattecken: `"{0}"`.',
  'must be a list: put each entry on a line of its own that starts with `- `.':
    'måste vara en lista: sätt varje post på en egen rad som börjar med `- `.',
  'must be a list: put each entry on a line of its own that starts with `- `. Or let it hold {0}.':
    'måste vara en lista: sätt varje post på en egen rad som börjar med `- `. Eller låt den innehålla {0}.',
  'must be a whole number, written in digits without quotes.':
    'måste vara ett heltal, skrivet med siffror utan citattecken.',
  'must be a number, written in digits without quotes.':
    'måste vara ett tal, skrivet med siffror utan citattecken.',
  'must be `true` or `false`, without quotes.': 'måste vara `true` eller `false`, utan citattecken.',
  'must hold keys of its own: {0}.': 'måste ha egna nycklar: {0}.',
  'must hold keys of its own, the first of them `{0}`.': 'måste ha egna nycklar, den första `{0}`.',
  'must hold keys of its own.': 'måste ha egna nycklar.',
  'Did you mean `{0}`? Possible: {1}.': 'Menade du `{0}`? Möjliga: {1}.',
  'Write {0}.': 'Skriv {0}.',
  '{0} must be one word, not {1}. {2}': '{0} måste vara ett enda ord, inte {1}. {2}',
  '{0} is not known here. {1}': '{0} är inte känt här. {1}',
  '`{0}` is missing, so it is not clear what this entry says. Add `{1}` with {2}.':
    '`{0}` saknas, så det är oklart vad posten säger. Lägg till `{1}` med {2}.',
  'The `{0}` of {1} is one word, not {2}. {3}': '`{0}` i {1} är ett enda ord, inte {2}. {3}',
  '`{0}` is no `{1}` of {2}. {3}': '`{0}` är inget giltigt `{1}` i {2}. {3}',
  '`{0}` does not belong here: {1} Remove it.': '`{0}` hör inte hemma här: ”{1}” Ta bort den.',
  'another key of this entry already says it.': 'en annan nyckel i posten säger det redan.',
  '{0} must be at least {1}.': '{0} måste vara minst {1}.',
  '{0} must be at most {1}.': '{0} får vara högst {1}.',
  '{0} must hold at least one entry.': '{0} måste innehålla minst en post.',
  '{0} must hold at least {1} entries.': '{0} måste innehålla minst {1} poster.',
  '{0} may hold at most {1} entries.': '{0} får innehålla högst {1} poster.',
  '{0} names the same entry twice. Remove one of the two.':
    '{0} anger samma post två gånger. Ta bort en av dem.',
  '`{0}` cannot be a key of {1}.': '`{0}` kan inte vara en nyckel i {1}.',
  'It is not written as the format asks.': 'Det är inte skrivet som formatet kräver.',
  'cannot be used like this. {0} Did you mean {1}?': 'kan inte användas så. {0} Menade du {1}?',
  'cannot be used like this. {0}': 'kan inte användas så. {0}',
  'is not understood: {0}. Did you mean {1}?': 'går inte att förstå: {0}. Menade du {1}?',
  'is a placeholder, so nothing is settled here: {0}.': 'är en platshållare, så inget är bestämt här: {0}.',
  'is a placeholder, so nothing is settled here. {0}': 'är en platshållare, så inget är bestämt här. {0}',
  'is not understood: {0}.': 'går inte att förstå: {0}.',

  // What a schema describes, in the middle of a sentence.
  'This list entry': 'Listposten',
  'a list': 'en lista',
  'a group of keys': 'en grupp nycklar',
  'a principle of your own': 'en egen princip',
  'the record of a benchmark': 'posten om en jämförelse',
  'the configuration': 'konfigurationen',
  'a cadence': 'en takt',
  'a binding': 'en bindning',
  'a level of governance': 'en styrningsnivå',
  'the health check': 'hälsokontrollen',
  'the record of a health check': 'posten om en hälsokontroll',
  'the record of a meeting': 'posten om ett möte',
  'the record of a notice': 'posten om ett varsel',
  'an override': 'en avvikelse',
  'the record of a proposal': 'posten om ett förslag',
  'a record': 'en post',
  'a file of records': 'en fil med dokumentation',
  'the record of a review': 'posten om en översyn',
  'the settings of this rule': 'regelns inställningar',
  'the rules': 'reglerna',
  'a party that is taken from its own file': 'en part som hämtas från en egen fil',
  'the record of something shared': 'posten om något delat',
  'the record of something waived': 'posten om något inställt',
  'the `{0}` section': 'avsnittet `{0}`',
  'this entry': 'den här posten',
  'an {0}': '{0}',
  'a {0}': '{0}',
};
