import type { Dictionary } from '../message.ts';

/** What keeps a text from being read. */
export const yaml: Dictionary = {
  'This file is not saved as UTF-8, so letters outside English cannot be read. Save it again with the encoding UTF-8.':
    'Filen är inte sparad som UTF-8, så bokstäver utanför engelskan går inte att läsa. Spara den igen med kodningen UTF-8.',
  'This file is too long to be read (more than {0} characters). Split it into several files.':
    'Filen är för lång för att läsas (mer än {0} tecken). Dela upp den i flera filer.',
  'This is nested too deeply (more than {0} levels). Write it with fewer levels.':
    'Detta är nästlat för djupt (mer än {0} nivåer). Skriv det med färre nivåer.',
  'This file holds more than {0} keys and values, each `*alias` counted as all that it stands for. Split the file or use fewer aliases.':
    'Filen innehåller mer än {0} nycklar och värden, där varje `*alias` räknas som allt det står för. Dela upp filen eller använd färre alias.',
  'There are {0} more problems of this kind in the file. Solve the ones above first.':
    'Det finns {0} problem till av det här slaget i filen. Lös de ovanstående först.',
  'There are too many mistakes to read on from here. Solve the ones above first; the rest is checked then.':
    'Det finns för många fel för att läsa vidare härifrån. Lös de ovanstående först; resten granskas sedan.',
  'A second document begins here, and a file holds only one: everything from here on is ignored. Move it to a file of its own, or delete this line.':
    'Här börjar ett andra dokument, och en fil innehåller bara ett: allt härifrån ignoreras. Flytta det till en egen fil, eller ta bort raden.',
  'A merge was not finished here: two versions of the text follow, and only the first one is read. Keep what is right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.':
    'En sammanslagning blev inte färdig här: två versioner av texten följer, och bara den första läses. Behåll det som är rätt, och ta bort raderna som börjar med `<<<<<<<`, `=======` och `>>>>>>>`.',
  '{0} ends a YAML document, and more of this one follows. Delete this line; a line between two sections can be a comment that starts with `#`.':
    '{0} avslutar ett YAML-dokument, och mer av det här följer. Ta bort raden; en rad mellan två avsnitt kan vara en kommentar som börjar med `#`.',
  '{0} has no value: write a colon and a space behind the key, then the value. If it continues the text above, indent it further than that key.':
    '{0} har inget värde: skriv ett kolon och ett mellanslag efter nyckeln, sedan värdet. Om det fortsätter texten ovanför, dra in det längre än den nyckeln.',
  '{0} lacks its colon, so what stands below does not belong to it. Write {1}.':
    '{0} saknar sitt kolon, så det som står under hör inte till den. Skriv {1}.',
  '{0} lacks a space: write a space behind the colon, so that key and value can be told apart.':
    '{0} saknar ett mellanslag: skriv ett mellanslag efter kolonet, så att nyckel och värde går att skilja åt.',
  '{0} has a colon of its own, which looks like another key. Put the whole value in quotes, or start the second key on a line of its own.':
    '{0} har ett eget kolon, som ser ut som en nyckel till. Sätt hela värdet inom citattecken, eller börja den andra nyckeln på en egen rad.',
  'This line is not aligned with the lines above. Give it as many spaces at its beginning as the other entries of the same level have.':
    'Raden ligger inte i linje med raderna ovanför. Ge den lika många mellanslag i början som de andra posterna på samma nivå.',
  '{0} stands among the entries of a list, and each of them begins with a dash and a space: write `- ` before it, or move it to where it belongs.':
    '{0} står bland posterna i en lista, och var och en börjar med ett streck och ett mellanslag: skriv `- ` före, eller flytta den dit den hör.',
  '{0} lacks a space: write a space behind the dash.':
    '{0} saknar ett mellanslag: skriv ett mellanslag efter strecket.',
  'A comma ends a text inside braces, so {0} stands there like a key without a value. If it belongs to the text before the comma, put that whole text in quotes; if it is a key, write a colon and a space behind it, then the value.':
    'Ett kommatecken avslutar en text inom klammerparenteser, så {0} står där som en nyckel utan värde. Hör det till texten före kommatecknet, sätt hela den texten inom citattecken; är det en nyckel, skriv ett kolon och ett mellanslag efter den, och sedan värdet.',
  '{0} has a bracket in it, and inside braces that begins a list or group of its own. Put the whole text in quotes.':
    '{0} innehåller en parentes, och inom klammerparenteser inleder den en egen lista eller grupp. Sätt hela texten inom citattecken.',
  '{0} numbers an entry of a list, and YAML takes that for words: each entry begins with a dash and a space, and they count by their order. Write `- ` instead.':
    '{0} numrerar en post i en lista, och YAML läser det som ord: varje post börjar med ett bindestreck och ett mellanslag, och ordningen räknar dem. Skriv `- ` i stället.',
  '{0} stands where `:` is meant: YAML tells a key from its value by a colon and a space. Write {1}.':
    '{0} står där `:` menas: YAML skiljer en nyckel från dess värde genom ett kolon och ett mellanslag. Skriv {1}.',
  'Round brackets stand where `{ }` is meant: in YAML they are letters of a text like all others. Write `{` and `}` around these entries.':
    'Runda parenteser står där `{ }` menas: i YAML är de bokstäver i en text som alla andra. Skriv `{` och `}` runt posterna.',
  'Round brackets stand where `[ ]` is meant: in YAML they are letters of a text like all others, and the comma ends it. Write `[` and `]` around the list; if it is one text, put it in quotes.':
    'Runda parenteser står där `[ ]` menas: i YAML är de bokstäver i en text som alla andra, och kommatecknet avslutar den. Skriv `[` och `]` runt listan; om det är en enda text, sätt den inom citattecken.',
  'This comma stands behind the end of its entry. Entries on lines of their own need no comma between them: delete it.':
    'Detta kommatecken står efter slutet på sin post. Poster på egna rader behöver inget kommatecken mellan sig: ta bort det.',
  'Three backquotes mark a piece of text in a chat or on a web page, and are no part of it. Delete the line.':
    'Tre grava accenter märker ut ett stycke text i en chatt eller på en webbsida och hör inte till den. Ta bort raden.',
  '{0} stands where {1} is meant: it comes from another keyboard, and YAML takes it for a letter. Write {2}.':
    '{0} står där {1} menas: det kommer från ett annat tangentbord, och YAML läser det som en bokstav. Skriv {2}.',
  '{0} does not begin an entry of a list here: YAML knows only the short dash `-` of the keyboard. Write `- ` instead.':
    '{0} inleder ingen post i en lista här: YAML känner bara till tangentbordets korta streck `-`. Skriv `- ` i stället.',
  'This list entry has no place here. A list stands below its key: indent it like the other entries of that list.':
    'Listposten hör inte hemma här. En lista står under sin nyckel: dra in den som de andra posterna i listan.',
  'A list cannot begin behind its key. Write each `- ` entry on a line of its own below it.':
    'En lista kan inte börja efter sin nyckel. Skriv varje `- `-post på en egen rad under den.',
  'There is a tab at the beginning of this line, and YAML allows only spaces there. Replace the tab by spaces.':
    'Raden börjar med en tabb, och YAML tillåter bara mellanslag där. Ersätt tabben med mellanslag.',
  'There is a tab at the beginning of this line, and YAML allows only spaces there. Replace the tabs of this line and of {0} more by spaces.':
    'Raden börjar med en tabb, och YAML tillåter bara mellanslag där. Ersätt tabbarna på den här raden och på {0} till med mellanslag.',
  'This line and the next one have changed places: the next one has to stand first. Swap the two.':
    'Den här raden och nästa har bytt plats: nästa ska stå först. Låt de två byta plats.',
  'This quote is never closed, and what stands behind it needs no quotes. Delete this {0}.':
    'Citattecknet stängs aldrig, och det som står efter behöver inga citattecken. Ta bort det här {0}.',
  'This quote is never closed. Write another {0} where the text ends.':
    'Citattecknet stängs aldrig. Skriv ett {0} till där texten slutar.',
  '{0} stands behind the closing quote. Put the whole value in quotes, and double a quote that belongs to the text.':
    '{0} står efter det avslutande citattecknet. Sätt hela värdet inom citattecken, och dubbla ett citattecken som hör till texten.',
  'In double quotes `\\` begins a special character, and {0} is none. Write `\\\\` for a plain `\\`, or use single quotes.':
    'Inom dubbla citattecken börjar `\\` ett specialtecken, och {0} är inget. Skriv `\\\\` för ett vanligt `\\`, eller använd enkla citattecken.',
  'This `{0}` is never closed. Write `{1}` where its last entry ends.':
    '`{0}` stängs aldrig. Skriv `{1}` där den sista posten slutar.',
  'This `{0}` closes nothing. Delete it, or put the text in quotes.':
    '`{0}` stänger ingenting. Ta bort det, eller sätt texten inom citattecken.',
  '{0} stands behind the closing bracket. Delete it, or put the whole value in quotes.':
    '{0} står efter den avslutande parentesen. Ta bort det, eller sätt hela värdet inom citattecken.',
  '{0} needs more spaces before it: everything up to the closing bracket is indented further than the key that the bracket belongs to.':
    '{0} behöver fler mellanslag före: allt fram till den avslutande parentesen dras in längre än nyckeln som parentesen hör till.',
  'A comma is missing before {0}: separate the entries in brackets with commas.':
    'Ett kommatecken saknas före {0}: skilj posterna inom parentes åt med kommatecken.',
  'This comma has no entry before it. Delete it, or write the entry.':
    'Kommatecknet har ingen post före sig. Ta bort det, eller skriv posten.',
  'A value cannot begin with `{0}`, which has a meaning of its own in YAML. Put {1} in quotes.':
    'Ett värde kan inte börja med `{0}`, som har en egen betydelse i YAML. Sätt {1} inom citattecken.',
  'This line begins with `{0}`, which has a meaning of its own in YAML. Delete the sign.':
    'Raden börjar med `{0}`, som har en egen betydelse i YAML. Ta bort tecknet.',
  '{0} cannot be read: behind `|` or `>` the text begins on the next line. If the sign belongs to the value, put the value in quotes.':
    '{0} går inte att läsa: efter `|` eller `>` börjar texten på nästa rad. Om tecknet hör till värdet, sätt värdet inom citattecken.',
  '{0} cannot be read: `&name`, `*name` and `!tag` have a meaning of their own in YAML. If this is ordinary text, put it in quotes.':
    '{0} går inte att läsa: `&name`, `*name` och `!tag` har en egen betydelse i YAML. Om detta är vanlig text, sätt den inom citattecken.',
  'There is an invisible character here that does not belong in a text. Delete it and type the text again.':
    'Här finns ett osynligt tecken som inte hör hemma i en text. Ta bort det och skriv texten igen.',
  'There is an invisible character here that does not belong in a text, and {0} more in the file. Delete them and type the text again.':
    'Här finns ett osynligt tecken som inte hör hemma i en text, och {0} till i filen. Ta bort dem och skriv texten igen.',
  'There is a no-break space here, which only looks like a space: YAML takes it for a letter. Replace it by a common space.':
    'Här finns ett hårt mellanslag, som bara ser ut som ett mellanslag: YAML tar det för en bokstav. Ersätt det med ett vanligt mellanslag.',
  'There is a no-break space here, which only looks like a space: YAML takes it for a letter. Replace this one and {0} more in the file by common spaces.':
    'Här finns ett hårt mellanslag, som bara ser ut som ett mellanslag: YAML tar det för en bokstav. Ersätt detta och {0} till i filen med vanliga mellanslag.',
  'A line that begins with `%` is an instruction to the YAML reader, and this one cannot be followed. Delete it, or put the text in quotes.':
    'En rad som börjar med `%` är en anvisning till YAML-läsaren, och den här går inte att följa. Ta bort den, eller sätt texten inom citattecken.',
  'The text cannot be read here. Compare this line with the ones around it: look for a missing colon, quote or bracket.':
    'Texten går inte att läsa här. Jämför raden med dem runt omkring: leta efter ett saknat kolon, citattecken eller en parentes.',
  '{0} cannot be read. Compare it with the lines around it: look for a missing colon, quote or bracket; ordinary text can always be put in quotes.':
    '{0} går inte att läsa. Jämför med raderna runt omkring: leta efter ett saknat kolon, citattecken eller en parentes; vanlig text kan alltid sättas inom citattecken.',
  '{0} is written twice here, and only the first one counts. Delete one of them, or merge the two.':
    '{0} står två gånger här, och bara den första räknas. Ta bort en av dem, eller slå ihop dem.',
  '{0} is written twice here, and only the first one counts. If a new entry of the list begins here, write `- ` before it; else delete one of the two.':
    '{0} står två gånger här, och bara den första räknas. Om en ny post i listan börjar här, skriv `- ` före; ta annars bort en av dem.',
  '{0} is first written here.': '{0} står först här.',
  'YAML 1.2 has no merge key: `<<` is not followed, and this entry is ignored. Write the entries out, or use `*alias` for a whole value.':
    'YAML 1.2 har ingen sammanslagningsnyckel: `<<` följs inte, och posten ignoreras. Skriv ut posterna, eller använd `*alias` för ett helt värde.',
  'There is no key here, so nobody can tell what the value says. Write the key, or delete the line.':
    'Det finns ingen nyckel här, så ingen kan säga vad värdet betyder. Skriv nyckeln, eller ta bort raden.',
  'A key has to be plain text; a list or a group of entries cannot be a key. If this is text, put it in quotes.':
    'En nyckel måste vara vanlig text; en lista eller en grupp av poster kan inte vara en nyckel. Om detta är text, sätt den inom citattecken.',
  '{0} is not known here, and nobody can tell what it makes of the value. Delete it, or put the value in quotes if `!` belongs to it.':
    '{0} är inte känt här, och ingen kan säga vad det gör med värdet. Ta bort det, eller sätt värdet inom citattecken om `!` hör till det.',
  'The value does not fit {0}, so it is read as it stands. Delete {1} or correct the value.':
    'Värdet passar inte {0}, så det läses som det står. Ta bort {1} eller rätta värdet.',
  '`*` repeats a value that was marked before, and nothing above is marked {0}. Correct the name, or put the text in quotes.':
    '`*` upprepar ett värde som har märkts tidigare, och inget ovanför är märkt {0}. Rätta namnet, eller sätt texten inom citattecken.',
  '{0} stands inside the value that it repeats, so it would never end. Write the value out here.':
    '{0} står inuti värdet som det upprepar, så det skulle aldrig ta slut. Skriv ut värdet här.',
};
