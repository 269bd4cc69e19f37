import type { Dictionary } from '../message.ts';

/** What is said of a pack that was filled in and is read back. */
export const minutes: Dictionary = {
  'It has no action, only {0}.': 'Den har ingen åtgärd, bara {0}.',
  'Write what is to be done, or take the row out.': 'Skriv vad som ska göras, eller ta bort raden.',
  '{0}: nobody is named who does it.': '{0}: ingen är angiven som ansvarig.',
  '{0}: no day is named by which it is done.': '{0}: ingen dag är angiven då det ska vara gjort.',
  '{0} does not say what became of the action.': '{0} säger inte vad det blev av åtgärden.',
  'Write done or cancelled, or leave it empty while it is open.':
    'Skriv klar eller struken, eller lämna tomt så länge den är öppen.',
  'The action has no id, so nothing can be recorded of it.':
    'Åtgärden har inget id, så inget kan dokumenteras om den.',
  'No action {0} of this agreement is open.': 'Ingen åtgärd {0} i detta avtal är öppen.',
  'Give it an id in the record of its meeting, and write that here.':
    'Ge den ett id i dokumentationen av mötet där den beslutades, och skriv det här.',
  '{0}: the words {1} are not recorded, since the action is on record as {2}. To agree on something else, write it as a new action.':
    '{0}: orden {1} dokumenteras inte, eftersom åtgärden är dokumenterad som {2}. Skriv det som en ny åtgärd om ni har kommit överens om något annat.',
  '{0}: the new day {1} is not recorded, since {2} says that the action is over.':
    '{0}: den nya dagen {1} dokumenteras inte, eftersom {2} säger att åtgärden är avslutad.',
  'Correct the id; what is new goes into the table of new actions.':
    'Rätta id:t; det som är nytt hör till tabellen över nya åtgärder.',
  '{0} is not the day on record.': '{0} är inte den dokumenterade dagen.',
  'Put back the day that was there, and write the new one into the last column.':
    'Sätt tillbaka dagen som stod där, och skriv den nya i sista kolumnen.',
  '{0} stands beside no name.': '{0} står inte bredvid något namn.',
  'Write who is meant, or take the row out.': 'Skriv vem som avses, eller ta bort raden.',
  '{0} is no person of the agreement, and is not in the record; say it as a note.':
    '{0} är ingen person i avtalet och kommer inte med i dokumentationen; skriv det som en anteckning.',
  '{0}: {1} has no mark, and does not count as present.':
    '{0}: {1} är inte markerad och räknas inte som närvarande.',
  '{0}: {1} is not in the record; say it as a note.':
    '{0}: {1} kommer inte med i dokumentationen; skriv det som en anteckning.',
  '{0} stands in two rows that say different things.': '{0} står på två rader som säger olika saker.',
  'Leave the one that is right.': 'Låt den som stämmer stå kvar.',
  '{0} does not say whether somebody was there.': '{0} säger inte om någon var med.',
  'Write x, leave it empty, or write apologies; whatever else there is to say is a note.':
    'Skriv x, lämna tomt, eller skriv förhinder; allt annat som behöver sägas är en anteckning.',
  'It says {0}, and that the person was there.': 'Där står {0}, och att personen var med.',
  'Take out the one that is wrong.': 'Ta bort det som är fel.',
  '{0} stands where the number of a decision belongs.': '{0} står där beslutets nummer hör hemma.',
  'Move it into the column of decisions.': 'Flytta det till kolumnen för beslut.',
  '{0}, row {1}': '{0}, rad {1}',
  'Below “{0}”': 'Under ”{0}”',
  '{0} stands outside of the tables.': '{0} står utanför tabellerna.',
  'Move it into one of them, or take it out.': 'Flytta in det i en av dem, eller ta bort det.',
  'The table that begins with {0} is none of the pack’s.':
    'Tabellen som börjar med {0} är ingen av underlagets.',
  'Give it the headings that it had in the pack, or move what stands in it into the pack’s own tables.':
    'Ge den rubrikerna som den hade i underlaget, eller flytta det som står i den till underlagets egna tabeller.',
  'The table “{0}” is not there, or its headings are not those of the pack.':
    'Tabellen ”{0}” saknas, eller så är dess rubriker inte underlagets.',
  'Put it back as a new pack has it; it may be empty.':
    'Sätt tillbaka den som ett nytt underlag har den; den får vara tom.',
  '{0} stands in a column without a heading.': '{0} står i en kolumn utan rubrik.',
  'Move it into one of the columns; in Markdown a bar inside a text is written \\|.':
    'Flytta det till en av kolumnerna; i Markdown skrivs ett lodrätt streck i en text \\|.',
  '{0}: {1} under “{2}” is not in the record; say it as a note.':
    '{0}: {1} under ”{2}” kommer inte med i dokumentationen; skriv det som en anteckning.',
  'Some of {0} is struck through.': 'Något av {0} är överstruket.',
  'Take it out where it does not hold, else let it stand as it was.':
    'Ta bort det om det inte gäller, låt det annars stå som det var.',
  '{0} stands in a cell that goes over several columns.':
    '{0} står i en cell som sträcker sig över flera kolumner.',
  'Part the cell again, and write each thing into its column.':
    'Dela cellen igen, och skriv varje sak i sin kolumn.',
  'The file holds the packs of two meetings: {0} on {1}, and {2} on {3}.':
    'Filen innehåller underlagen för två möten: {0} den {1} och {2} den {3}.',
  'Put each into a file of its own, and read one after the other.':
    'Lägg vart och ett i en egen fil, och läs dem efter varandra.',
  'The line that says what the pack was made from cannot be read: it begins with “partnership-pack:”.':
    'Raden som säger vad underlaget gjordes av kan inte läsas: den börjar med ”partnership-pack:”.',
  'Copy it from the pack as it was made.': 'Kopiera den från underlaget som det gjordes.',
  'The file is no meeting pack: the line that begins with “partnership-pack:” is not there.':
    'Filen är inget mötesunderlag: raden som börjar med ”partnership-pack:” saknas.',
  'Make one with `partnership pack`, fill in its tables and read that; or copy the line from the pack as it was made.':
    'Gör ett med `partnership pack`, fyll i dess tabeller och läs det; eller kopiera raden från underlaget som det gjordes.',
  'Two agreements have the id {0}, so nobody can tell of which one the pack is.':
    'Två avtal har id:t {0}, så ingen kan veta vilket av dem underlaget gäller.',
  'Give one of them another id, or name the folder of the one that is meant.':
    'Ge det ena ett annat id, eller ange mappen med det som avses.',
  'The pack is of the agreement {0}, which is not among the files that were read.':
    'Underlaget gäller avtalet {0}, som inte finns bland filerna som lästes.',
  'Name the file or folder with the agreement.': 'Ange filen eller mappen med avtalet.',
  'Those that were read are: {0}. Name the file or folder with the agreement of the pack.':
    'De som lästes är: {0}. Ange filen eller mappen med underlagets avtal.',
  '{0} may be {1}.': '{0} kan vara {1}.',
  'Write the id instead of the name, such as {0}.': 'Skriv id:t i stället för namnet, till exempel {0}.',
  '{0} is of {1}, not of {2}.': '{0} hör till {1}, inte till {2}.',
  'Correct the name or the party.': 'Rätta namnet eller parten.',
  '{0} is a party, not a person.': '{0} är en part, ingen person.',
  'Write the name of one of its people.': 'Skriv namnet på en av dess personer.',
  '{0} are several people: {1}.': '{0} är flera personer: {1}.',
  'Name one person only.': 'Ange bara en person.',
  'of the party to which the person belongs': 'hos parten som personen hör till',
  'of {0}': 'hos {0}',
  '{0} is nobody whom the agreement knows.': '{0} är ingen som avtalet känner till.',
  'Correct the name, or add the person to the people {0}, with an id and this name.':
    'Rätta namnet, eller lägg till personen bland människorna {0}, med ett id och detta namn.',
  'Did you mean {0}? Else add the person to the people {1}, with an id and this name.':
    'Menade du {0}? Lägg annars till personen bland människorna {1}, med ett id och detta namn.',
  'The pack is of the forum {0}, which the agreement does not have.':
    'Underlaget gäller forumet {0}, som avtalet inte har.',
  'Its forums are: {0}. Make a pack for one of them, or add the forum’s former id to “formerly”.':
    'Dess forum är: {0}. Gör ett underlag för ett av dem, eller skriv forumets tidigare id under ”formerly”.',
  'The pack is not filled in: nobody is marked as present, and nothing was decided or agreed on.':
    'Underlaget är inte ifyllt: ingen är markerad som närvarande, och inget är beslutat eller överenskommet.',
  'Fill in its tables after the meeting, and read it again.':
    'Fyll i dess tabeller efter mötet, och läs det igen.',
  'Nobody is marked as present.': 'Ingen är markerad som närvarande.',
  'The pack was made from version {0} of the agreement, which is {1} now: look at who and what has changed since.':
    'Underlaget gjordes av version {0} av avtalet, som nu är {1}: se efter vem och vad som har ändrats sedan dess.',
  'A meeting of this forum on {0} is on record already.':
    'Ett möte i detta forum den {0} är redan dokumenterat.',
  'Correct that record, or the day in the pack.': 'Rätta den dokumentationen, eller dagen i underlaget.',
  'It does not say on which day the meeting was held.': 'Där står inte vilken dag mötet hölls.',
  'Write the day as year-month-day, such as {0}.': 'Skriv dagen som år-månad-dag, till exempel {0}.',
  '{0} is still to come: a meeting counts when it was held.':
    '{0} är ännu inte här: ett möte räknas när det har hållits.',
  'Read the pack after the meeting, or correct the day.': 'Läs underlaget efter mötet, eller rätta dagen.',
  '{0} can be read as {1}.': '{0} kan läsas som {1}.',
  '{0} is no day.': '{0} är ingen dag.',
  '{0} is no day: {1}.': '{0} är ingen dag: {1}.',
  '{0} is a {1}': '{0} är en {1}',
  '{0} is taken for {1}.': '{0} uppfattas som {1}.',
  '{0}: {1}': '{0}: {1}',
  'Write the day as year-month-day, such as 2026-12-17.':
    'Skriv dagen som år-månad-dag, till exempel 2026-12-17.',
  'The file is one of an old Word, or is protected by a password.':
    'Filen är från ett gammalt Word, eller skyddad med lösenord.',
  'Save it as .docx, without a password, and read that.': 'Spara den som .docx, utan lösenord, och läs den.',
  'The file is no Word file.': 'Filen är ingen Word-fil.',
  'Open it in the program that wrote it, save it as .docx, and read that.':
    'Öppna den i programmet som skrev den, spara den som .docx, och läs den.',
  'The file has tracked changes, which are read as if all of them were accepted.':
    'Filen har spårade ändringar, som läses som om alla vore godkända.',
  'Comments in the margin are not read.': 'Kommentarer i marginalen läses inte.',
  'The Word file is damaged.': 'Word-filen är skadad.',
  'Open it in Word or LibreOffice, save it again, and read that.':
    'Öppna den i Word eller LibreOffice, spara den igen, och läs den.',
  'The file is larger than any document that is read here.':
    'Filen är större än något dokument som läses här.',
  'Take out of it whatever is not to be read, and read it again.':
    'Ta bort det som inte ska läsas, och läs den igen.',
  'Nothing is recorded, since not all of `{0}` could be read. Put it right there and read it again, or add --leave-out to record the rest.':
    'Inget är dokumenterat, eftersom inte allt i `{0}` kunde läsas. Rätta det där och läs igen, eller lägg till --leave-out för att dokumentera resten.',
  'Nothing is recorded. Put `{0}` right and read it again.':
    'Inget är dokumenterat. Rätta `{0}` och läs det igen.',
  'Not read: {0}: {1}': 'Inte läst: {0}: {1}',
  'It is not said what is to be recorded.': 'Det är inte sagt vad som ska dokumenteras.',
  'Write one of: {0}; or name a filled-in meeting pack: {1}':
    'Skriv något av: {0}; eller ange ett ifyllt mötesunderlag: {1}',
  'Nothing called {0} can be recorded.': 'Inget som heter {0} kan dokumenteras.',
  'The agreement cannot be read.': 'Avtalet kan inte läsas.',
  'Run {0} to see why.': 'Kör {0} för att se varför.',
  '`{0}` cannot be read back: meeting packs are filled in in Word or in Markdown.':
    '`{0}` kan inte läsas tillbaka: mötesunderlag fylls i i Word eller i Markdown.',
  'Name a file that ends in .docx or .md.': 'Ange en fil som slutar på .docx eller .md.',
  'Open it in Word or LibreOffice, save it as .docx, and read that.':
    'Öppna den i Word eller LibreOffice, spara den som .docx, och läs den.',
  'Make the pack as .docx or .md, fill that in, and read it.':
    'Gör underlaget som .docx eller .md, fyll i det, och läs det.',
  'Nothing that could be read says that the meeting took place.':
    'Inget som kunde läsas visar att mötet ägde rum.',
  'Put right what is listed, and read the pack again.':
    'Rätta det som står i listan och läs underlaget igen.',
  '{0} is a second day, and one record is of one meeting.':
    '{0} är en andra dag, och en post gäller ett möte.',
  'Leave one day here; record the other meeting from a pack of its own.':
    'Låt en dag stå kvar här; dokumentera det andra mötet från ett eget underlag.',
};
