import type { Dictionary } from '../message.ts';

/** What is said of tables of boards that are imported. */
export const boards: Dictionary = {
  '  Not said: {0}': '  Sägs inte: {0}',
  '  {0}: {1}': '  {0}: {1}',
  '? {0}: {1} ({2})': '? {0}: {1} ({2})',
  '? {0}: {1}. {2} ({3})': '? {0}: {1}. {2} ({3})',
  '  ({0}) {1}': '  ({0}) {1}',
  'What to do about the lines marked with “?”:': 'Att göra åt raderna som är märkta med ”?”:',
  'Among the members {0} is marked for it.': 'Bland deltagarna är {0} utmärkt för det.',
  'See which of the two it is.': 'Se efter vem av de två det är.',
  '{0} to look at': '{0} att se över',
  'Not said of {0}: {1}.': 'Sägs inte om {0}: {1}.',
  '1 board': '1 forum',
  '{0} boards': '{0} forum',
  '1 item': '1 punkt',
  '{0} items': '{0} punkter',
  '{0} of its standing agenda': '{0} på den stående dagordningen',
  'A table of boards has a heading for the name, such as Board or Forum, and one for how often it meets or who sits there, such as Frequency, Chair or Members.':
    'En tabell över forum har en rubrik för namnet, såsom Forum eller Möte, och en för hur ofta det möts eller vilka som sitter där, såsom Frekvens, Ordförande eller Deltagare.',
  'Another column is called so, too.': 'En annan kolumn heter också så.',
  'Another column says how often already.': 'En annan kolumn säger redan hur ofta.',
  'Copy the table into a Word file, and name that.': 'Kopiera tabellen till en Word-fil, och ange den.',
  'End its name in .partnership.yaml.': 'Låt namnet sluta på .partnership.yaml.',
  'It is not known how long that is.': 'Hur länge det är framgår inte.',
  'It is not known how many of whom that is.': 'Hur många det är, och av vilka, framgår inte.',
  'It is not known how often that is.': 'Hur ofta det är framgår inte.',
  'It is not said of which party they are: {0}.': 'Vilken part de hör till sägs inte: {0}.',
  'Move it to strategic or operational where it belongs there.':
    'Flytta det till strategic eller operational om det hör dit.',
  'It is too long to say only who takes turns.': 'Det är för långt för att bara säga vilka som turas om.',
  'It speaks of taking turns, and of somebody besides.':
    'Det handlar om att turas om, och om någon därutöver.',
  'Name one person, or write rotating or { rotates: 1 year }, and the rest where it belongs.':
    'Ange en person, eller skriv rotating eller { rotates: 1 year }, och resten där det hör hemma.',
  'Name one person, or write rotating; who begins is `first`, as in { rotates: 1 year, first: nordbank }.':
    'Ange en person, eller skriv rotating; vem som börjar är `first`, som i { rotates: 1 year, first: nordbank }.',
  'No rhythm can be like that.': 'Ingen rytm kan vara sådan.',
  'Write monthly, quarterly, every 2 weeks, or how often it is.':
    'Skriv monthly, quarterly, every 2 weeks eller hur ofta det är.',
  'It may be one of several, or somebody in their place: {0}.':
    'Det kan vara en av flera, eller någon i deras ställe: {0}.',
  'Write each position by itself, and in words of the agreement who stands in.':
    'Skriv varje befattning för sig, och i avtalets text vem som är ersättare.',
  'It says something of them that the agreement does not hold: {0}.':
    'Något sägs om dem som avtalet inte innehåller: {0}.',
  'See whether it matters: who has no vote is an observer, and who is not agreed yet a placeholder.':
    'Se om det är viktigt: den som saknar rösträtt är observatör, och den som inte är bestämd ännu en platshållare.',
  'tactical for now': 'tills vidare tactical',
  'It is still to be agreed.': 'Det är ännu inte överenskommet.',
  'It is struck through.': 'Det är överstruket.',
  'It is too long to say only how often.': 'Det är för långt för att bara säga hur ofta.',
  'Write how often it is, and the rest where it belongs.':
    'Skriv hur ofta det är, och resten där det hör hemma.',
  'It may mean the second one of each month, or every other one.':
    'Det kan betyda den andra i varje månad, eller varannan.',
  'It may mean twice in that time, or every second one.':
    'Det kan betyda två gånger under den tiden, eller varannan.',
  'It names nobody.': 'Det anger ingen.',
  'It names none of the three levels.': 'Det anger ingen av de tre nivåerna.',
  'It names several, and only one person can have it.': 'Det anger flera, och bara en person kan ha rollen.',
  'It says several rhythms.': 'Det säger flera takter.',
  'Left out: {0}': 'Utelämnat: {0}',
  'Left out: {0}.': 'Utelämnat: {0}.',
  'Look at what was made of it, or write headings above it.':
    'Se efter vad det blev av den, eller skriv rubriker ovanför den.',
  'Made from {0}. What was not understood, or is not said there:':
    'Gjort av {0}. Det som inte förstods, eller inte sägs där:',
  'Move them to the people of the customer or the vendor; or write the party behind each, or name the parties by --customer and --vendor, and import it again.':
    'Flytta dem till kundens eller leverantörens personer; eller skriv parten efter var och en, eller ange parterna med --customer och --vendor, och importera igen.',
  'Name another file after --output, or move that one away.':
    'Ange en annan fil efter --output, eller flytta undan den som finns.',
  'Name one person.': 'Ange en person.',
  'Name one; of two that chair together the other can be `viceChair`, or write rotating.':
    'Ange en; av två som leder tillsammans kan den andra vara `viceChair`, eller skriv rotating.',
  'No other board of the document is called so.': 'Inget annat forum i dokumentet heter så.',
  'It is not known what {0} says of a board.': 'Vad {0} säger om ett forum är inte känt.',
  'Nothing is written. Add --write to write it to {0}.':
    'Inget är skrivet. Lägg till --write för att skriva det till {0}.',
  'Nothing says on which level it is.': 'Inget säger på vilken nivå det är.',
  'Nothing tells whether these are positions or names: {0}.':
    'Inget avgör om detta är befattningar eller namn: {0}.',
  'Only a part of it is in the agreement.': 'Bara en del av det finns i avtalet.',
  'Only the chair can take turns.': 'Bara ordförandeskapet kan växla.',
  'Run {0} to see what is still to be agreed.': 'Kör {0} för att se vad som återstår att komma överens om.',
  'Save it as .docx, .md or .csv, and name that.': 'Spara det som .docx, .md eller .csv, och ange den filen.',
  'Save the sheet with the boards as CSV, and name that.':
    'Spara bladet med forumen som CSV, och ange den filen.',
  'See whether what is left out matters, and write it where it belongs.':
    'Se efter om det som utelämnas har betydelse, och skriv det där det hör hemma.',
  'See whether {0} is what it says.': 'Se efter om {0} är vad det säger.',
  'So many times do not come at even distances.': 'Så många gånger kommer inte med jämna mellanrum.',
  'Table {0}': 'Tabell {0}',
  'The column has no heading.': 'Kolumnen har ingen rubrik.',
  'The day does not go with how often it is.': 'Dagen stämmer inte med hur ofta det är.',
  'The rhythm changes over time, and from which day is not said as a date.':
    'Takten ändras över tiden, och från vilken dag sägs inte som ett datum.',
  'The row says no name of a board.': 'Raden säger inget namn på ett forum.',
  'The table has no headings; what its columns are is told by what stands in them.':
    'Tabellen har inga rubriker; vad kolumnerna är framgår av det som står i dem.',
  'They are taken for positions; write `name` instead of `title` where one is a name.':
    'De uppfattas som befattningar; skriv `name` i stället för `title` där något är ett namn.',
  'Look at what else it says; a day goes with it as { every: quarter, on: second tuesday, from: 2026-01-13 }.':
    'Se efter vad det säger mer; en dag skrivs som { every: quarter, on: second tuesday, from: 2026-01-13 }.',
  'It takes place once, as far as one can tell.': 'Det äger rum en gång, så vitt man kan se.',
  'Leave the forum out, or write `from` and `until` and how often it meets between them.':
    'Utelämna forumet, eller skriv `from` och `until` och hur ofta det möts däremellan.',
  'Write a position or a name, or which party it is.':
    'Skriv en befattning eller ett namn, eller vilken part det är.',
  'Write a whole number and a unit, such as 2 hours, 90 minutes or 5 working days.':
    'Skriv ett helt tal och en enhet, såsom 2 hours, 90 minutes eller 5 working days.',
  'Write fortnightly, every 2 months, or how often it is.':
    'Skriv fortnightly, every 2 months, eller hur ofta det är.',
  'Write how far apart they are, such as every 5 weeks, or { atLeast: quarterly }.':
    'Skriv hur långt det är mellan dem, såsom every 5 weeks, eller { atLeast: quarterly }.',
  'Write it as phases, such as { phases: [{ until: 2026-06-30, every: week }, { every: month }] }.':
    'Skriv det som faser, såsom { phases: [{ until: 2026-06-30, every: week }, { every: month }] }.',
  'Agree on it, and write it.': 'Kom överens om det, och skriv det.',
  'Write it where it belongs, or leave it out.': 'Skriv det där det hör hemma, eller utelämna det.',
  'Write it where it belongs.': 'Skriv det där det hör hemma.',
  'Write its name into the column of names.': 'Skriv namnet i kolumnen med namn.',
  'Write monthly, quarterly, every 2 weeks, { every: month, on: first tuesday }, or { onDemand: {} }.':
    'Skriv monthly, quarterly, every 2 weeks, { every: month, on: first tuesday } eller { onDemand: {} }.',
  'Write positions or names, with the party of each.':
    'Skriv befattningar eller namn, med parten för var och en.',
  'Write strategic, tactical or operational into it where it means one.':
    'Skriv strategisk, taktisk eller operativ i den om den betyder en nivå.',
  'Write the day as `on` of the cadence, such as { every: month, on: first tuesday }.':
    'Skriv dagen som `on` i takten, såsom { every: month, on: first tuesday }.',
  'Write the id of the forum as `reportsTo`, or take it out.':
    'Skriv forumets id som `reportsTo`, eller ta bort det.',
  'Write the one that holds, or phases where one follows the other.':
    'Skriv den som gäller, eller faser där den ena följer på den andra.',
  'Write what holds instead.': 'Skriv det som gäller i stället.',
  'Write { eachParty: 1 }, { members: 3 }, or both.': 'Skriv { eachParty: 1 }, { members: 3 } eller båda.',
  'Write { every: month, on: second tuesday }, or { every: 2 weeks, on: tuesday }.':
    'Skriv { every: month, on: second tuesday } eller { every: 2 weeks, on: tuesday }.',
  'Written to {0}. {1}': 'Skrivet till {0}. {1}',
  '`{0}` cannot be read: boards are read from Word, Markdown and CSV.':
    '`{0}` kan inte läsas: forum läses ur Word, Markdown och CSV.',
  '`{0}` has no table of boards. {1}': '`{0}` har ingen tabell över forum. {1}',
  '`{0}` has no table, and no board with lines such as “Chair: CIO”.':
    '`{0}` har ingen tabell, och inget forum med rader såsom ”Ordförande: CIO”.',
  '`{0}` is not named like an agreement.': '`{0}` heter inte som ett avtal.',
  '`{0}` is there already, and is left as it is.': '`{0}` finns redan, och lämnas som den är.',
  'every cell understood': 'varje cell förstås',
  'its agenda': 'dess dagordning',
  'its purpose': 'dess syfte',
  'kept as `{0}`, {1}': 'behålls som `{0}`, {1}',
  'since the format has no key for it': 'eftersom formatet inte har någon nyckel för det',
  'since it is no day of the calendar': 'eftersom det inte är någon dag i kalendern',
  'each party chairs for {0}': 'varje part är ordförande i {0}',
  'what it decides': 'vad det beslutar',
  'what it is there for': 'vad det är till för',
  'which of those marked chairs it': 'vem av de utmärkta som är ordförande',
  'who of the customer sits in it': 'vem från kunden som sitter i det',
  'who of the vendor sits in it': 'vem från leverantören som sitter i det',
  '{0} is a heading among the rows that names no level.':
    '{0} är en rubrik bland raderna som inte anger någon nivå.',
  '{0} people and positions': '{0} personer och befattningar',
  '{0}, as {1} says': '{0}, som {1} säger',
  '{0}, by its name': '{0}, enligt namnet',
  '{0}, column {1}': '{0}, kolumn {1}',
  '{0}, which begins with {1}, is no table of boards: no headings say who meets how often.':
    '{0}, som börjar med {1}, är ingen tabell över forum: inga rubriker säger vilka som möts hur ofta.',
  '{0}: {1} {2}': '{0}: {1} {2}',
};
