import type { Dictionary } from '../message.ts';

/** Writing down what happened. */
export const recording: Dictionary = {
  apologies: 'förhinder',
  'Write the path of a folder, or of a file whose name ends in .partnership.yaml, relative to this configuration and with /.':
    'Skriv sökvägen till en mapp, eller till en fil vars namn slutar på .partnership.yaml, i förhållande till denna konfiguration och med /.',
  'The file with the records cannot be read as it is, so nothing is added to it.':
    'Filen med dokumentationen kan inte läsas som den är, så inget läggs till i den.',
  'Put right what `partnership check` finds in it, and record it again.':
    'Rätta det som `partnership check` hittar i den, och dokumentera det igen.',
  'The file that the records are to go into does not hold records of `{0}`.':
    'Filen som det ska skrivas i innehåller inte dokumentation av `{0}`.',
  'Name another file, or a folder, as `records` in the configuration.':
    'Ange en annan fil, eller en mapp, som `records` i konfigurationen.',
  'Nothing can be added to the list of records as it is written.':
    'Inget kan läggas till i listan över dokumentation som den är skriven.',
  'Write `records:` with one record in lines of its own, each behind a dash, and record it again.':
    'Skriv `records:` med varje post på egna rader efter ett bindestreck, och dokumentera det igen.',
  'Write it as 2026-03-12, or today, yesterday, or a day of the week that has been.':
    'Skriv den som 2026-03-12, eller i dag, i går eller en veckodag som har varit.',
  '`{0}` can be read in two ways.': '`{0}` kan läsas på två sätt.',
  'Write it as 2026-03-12, or as a length of time from then on, such as 2 weeks.':
    'Skriv den som 2026-03-12, eller som en tid därefter, såsom 2 veckor.',
  '`{0}` is no day that can be understood: {1}.': '`{0}` är ingen dag som kan förstås: {1}.',
  'No minutes have an action `{0}`.': 'Inget protokoll har en åtgärd `{0}`.',
  'There is no escalation `{0}` on record. For a new one leave out the id and write --about.':
    'Det finns ingen eskalering `{0}` i dokumentationen. För en ny: utelämna id:t och skriv --about.',
  'There is no warning `{0}` on record. For a new one leave out the id and write --about.':
    'Det finns ingen varning `{0}` i dokumentationen. För en ny: utelämna id:t och skriv --about.',
  '`{0}` may be {1}.': '`{0}` kan vara {1}.',
  '`{0}` is nobody of this agreement.': '`{0}` är ingen i detta avtal.',
  'Write which one is meant.': 'Skriv vilken som menas.',
  'Did you mean {0}? Somebody new is added to the people of a party first.':
    'Menade du {0}? Den som är ny läggs först till bland en parts personer.',
  'Write the id or the name as the agreement has it; somebody new is added to the people of a party first.':
    'Skriv id:t eller namnet som avtalet har det; den som är ny läggs först till bland en parts personer.',
  '`{0}` ({1})': '`{0}` ({1})',
  'There is no party `{0}` in this agreement.': 'Det finns ingen part `{0}` i detta avtal.',
  'There is no forum `{0}` in this agreement.': 'Det finns inget forum `{0}` i detta avtal.',
  'There is no sharing commitment `{0}` in this agreement.':
    'Det finns inget delningsåtagande `{0}` i detta avtal.',
  'There is no first-choice commitment `{0}` in this agreement.':
    'Det finns inget åtagande om förstahandsval `{0}` i detta avtal.',
  'There is no proactivity commitment `{0}` in this agreement.':
    'Det finns inget åtagande om proaktivitet `{0}` i detta avtal.',
  'There is no commitment `{0}` of open dialogue, or of a principle of your own, in this agreement.':
    'Det finns inget åtagande `{0}` inom öppen dialog, eller en egen princip, i detta avtal.',
  'There is no benchmarking activity `{0}` in this agreement.':
    'Det finns ingen benchmarkingaktivitet `{0}` i detta avtal.',
  'There is no report `{0}` in this agreement.': 'Det finns ingen rapport `{0}` i detta avtal.',
  'There is no measure `{0}` in the scorecard of this agreement.':
    'Det finns inget mått `{0}` i detta avtals styrkort.',
  'There is no ladder `{0}` in this agreement.': 'Det finns ingen eskaleringstrappa `{0}` i detta avtal.',
  'There is no early warning `{0}` in this agreement.': 'Det finns ingen tidig varning `{0}` i detta avtal.',
  'The agreement has none.': 'Avtalet har inga.',
  'It has {0} others, such as {1}.': 'Det har {0} andra, såsom {1}.',
  'There is no agreement here that something could be recorded for.':
    'Här finns inget avtal som något kan dokumenteras för.',
  'Start the command in the folder of an agreement, or name one: {0}':
    'Kör kommandot i ett avtals mapp, eller ange ett: {0}',
  'It may be meant for {0}.': 'Det kan vara menat för {0}.',
  'Add --agreement with the id or the file of the one that is meant.':
    'Lägg till --agreement med id:t eller filen för det som menas.',
  'In none of the {0} agreements here does it make sense. In `{1}`: {2}':
    'I inget av de {0} avtalen här går det att förstå. I `{1}`: {2}',
  'Add --agreement with the id or the file of the one that is meant, to hear more: {0}.':
    'Lägg till --agreement med id:t eller filen för det som menas, för att få veta mer: {0}.',
  'There is no agreement `{0}` here.': 'Det finns inget avtal `{0}` här.',
  'Start the command in the folder of an agreement.': 'Kör kommandot i ett avtals mapp.',
  'The agreement has no id that can be read, so nothing can be recorded for it.':
    'Avtalet har inget id som kan läsas, så inget kan dokumenteras för det.',
  'Give it one: {0}': 'Ge det ett: {0}',
  'Several agreements have the id `{0}`, so nobody could tell whose record it is.':
    'Flera avtal har id:t `{0}`, så ingen kunde säga vems dokumentation det är.',
  'Give each of them an id of its own.': 'Ge vart och ett av dem ett eget id.',
  'The report `{0}` is open for {1} periods.': 'Rapporten `{0}` är öppen för {1} perioder.',
  'Add --period with the one that it covers: {0}.': 'Lägg till --period med den som den täcker: {0}.',
  'The period is {0}, the only one that is open; --period says another one.':
    'Perioden är {0}, den enda som är öppen; --period anger en annan.',
  'A proposal says what was proposed.': 'Ett förslag säger vad som föreslogs.',
  '`{0}` is among those who were there and among those who could not come.':
    '`{0}` är både bland dem som var där och bland dem som inte kunde komma.',
  'Leave them out of --present or of --apologies.': 'Ta bort dem ur --present eller ur --apologies.',
  'Nobody is written down as present, so nobody can tell whether the forum had its quorum.':
    'Ingen är dokumenterad som närvarande, så ingen kan säga om forumet var beslutfört.',
  'The forum `{0}` has no members in the agreement, so nobody can tell who “all” are.':
    'Forumet `{0}` har inga ledamöter i avtalet, så ingen kan säga vilka ”alla” är.',
  'Write their names after --present, with commas between.':
    'Skriv deras namn efter --present, med komma mellan.',
  '`--action "{0}"` does not say what is to be done.': '`--action "{0}"` säger inte vad som ska göras.',
  'Write what; who; by when: --action "Send the plan; Anna Lind; 2026-02-01".':
    'Skriv vad; vem; till när: --action "Skicka planen; Anna Lind; 2026-02-01".',
  'who does it': 'vem som gör det',
  'by when': 'till när',
  'The action “{0}” does not say {1}.': 'Åtgärden ”{0}” säger inte {1}.',
  'What is recorded goes into a new file, which this editor cannot make as part of a change, so nothing is changed.':
    'Det som dokumenteras hamnar i en ny fil, som den här redigeraren inte kan skapa som en del av en ändring, så inget ändras.',
  'Name a file of records that is there as `records` in the configuration, or do it on the command line.':
    'Ange en befintlig fil med dokumentation som `records` i konfigurationen, eller gör det på kommandoraden.',
  '`{0}`, where the configuration has records go, lies outside of the project.':
    '`{0}`, dit konfigurationen låter dokumentationen gå, ligger utanför projektet.',
  'Name a place in the project as `records` in the configuration, or for once after --output.':
    'Ange en plats i projektet som `records` i konfigurationen, eller för en gång efter --output.',
  '`{0}` is there, but no part of the project, so it is left as it is.':
    '`{0}` finns, men hör inte till projektet, så den lämnas som den är.',
  'Name another place after --output.': 'Ange en annan plats efter --output.',
  '`{0}` would be no part of the project, so what is recorded there would not count.':
    '`{0}` skulle inte höra till projektet, så det som dokumenteras där skulle inte räknas.',
  'Git or the configuration leaves it out; name another place after --output.':
    'Git eller konfigurationen utelämnar den; ange en annan plats efter --output.',
  'It would be wrong, so nothing is recorded.': 'Det skulle bli fel, så inget är dokumenterat.',
  '`{0}` is not named like a file of records.': '`{0}` heter inte som en fil med dokumentation.',
  'End its name in .partnership.yaml, or name a folder.':
    'Låt namnet sluta på .partnership.yaml, eller ange en mapp.',
  'There is no review of the kind `{0}`.': 'Det finns ingen genomgång av slaget `{0}`.',
  'Write joint, internal, exit or governance.': 'Skriv joint, internal, exit eller governance.',
  'An internal review is the review of one party.': 'En intern genomgång är en parts genomgång.',
  'Add {0}.': 'Lägg till {0}.',
  'Nothing says who approves it.': 'Inget säger vem som godkänner det.',
  'Add --by with a person of the agreement, or --party.':
    'Lägg till --by med en person i avtalet, eller --party.',
  'The agreement has no version that could be approved.': 'Avtalet har ingen version som kunde godkännas.',
  'Nothing says which party warned.': 'Inget säger vilken part som varnade.',
  'A warning says what may happen.': 'En varning säger vad som kan hända.',
  'An escalation says what it is about.': 'En eskalering säger vad den gäller.',
  'A measure comes to some value.': 'Ett mått har ett värde.',
  'An action is either done, or cancelled, or open.': 'En åtgärd är antingen gjord, slopad eller öppen.',
  'Write one of --done, --cancelled and --open.': 'Skriv ett av --done, --cancelled och --open.',
  'Nothing says what has become of the action “{0}”.': 'Inget säger vad det har blivit av åtgärden ”{0}”.',
  'Add --done, --cancelled, --due or --owner.': 'Lägg till --done, --cancelled, --due eller --owner.',
  'The action “{0}” was closed on record before.': 'Åtgärden ”{0}” var redan avslutad i dokumentationen.',
  'Would be recorded in {0}': 'Skulle dokumenteras i {0}',
  'Recorded in {0}': 'Dokumenterat i {0}',
  'Its id is {0}': 'Dess id är {0}',
  'Action {0}: {1}': 'Åtgärd {0}: {1}',
  'Note: {0}': 'Obs: {0}',
  'The date is today, {0}; --date says another one.': 'Datumet är i dag, {0}; --date anger ett annat.',
  'The date is {0}, the only one that is open; --date says another one.':
    'Datumet är {0}, det enda som är öppet; --date anger ett annat.',
  '{0} meetings of “{1}” are open, so the date has to be said.':
    '{0} möten i ”{1}” är öppna, så datumet måste anges.',
  'Nothing tells on which day “{0}” met.': 'Inget säger vilken dag ”{0}” möttes.',
  'Add --date with the day on which it met; planned were {0}.':
    'Lägg till --date med dagen då det möttes; planerade var {0}.',
  'Add --date with the day on which it met, such as --date 2026-01-14 or --date yesterday.':
    'Lägg till --date med dagen då det möttes, såsom --date 2026-01-14 eller --date "i går".',
  '{0} is still to come, and what has not happened cannot be recorded.':
    '{0} har inte kommit än, och det som inte har hänt kan inte dokumenteras.',
  'Record it when it has happened.': 'Dokumentera det när det har hänt.',
  'Nothing says which planned day is skipped.': 'Inget säger vilken planerad dag som hoppas över.',
  'Without those who agreed it does not count as skipped.':
    'Utan dem som var överens räknas det inte som överhoppat.',
  'Add --agreed-by with one person of each party concerned.':
    'Lägg till --agreed-by med en person från varje berörd part.',
  'Nothing says why it was skipped.': 'Inget säger varför det hoppades över.',
  'There is nothing called `{0}` in this agreement that could be skipped.':
    'Det finns inget som heter `{0}` i detta avtal som kunde hoppas över.',
  'The commitment `{0}` has no event `{1}`.': 'Åtagandet `{0}` har ingen händelse `{1}`.',
  '{0} of `{1}` wait for an answer: those of {2}.': '{0} av `{1}` väntar på svar: de från {2}.',
  'Add --asked with the day on which it was made, or name what was proposed.':
    'Lägg till --asked med dagen då det gjordes, eller ange vad som föreslogs.',
  'Nothing called `{0}` waits for an answer.': 'Inget som heter `{0}` väntar på svar.',
  'The answer cannot be added to the record as it is written.':
    'Svaret kan inte läggas till i posten som den är skriven.',
  'Write `answered: {0}` into it by hand.': 'Skriv `answered: {0}` i den för hand.',
  'Correct that record, or say another day with --date.':
    'Rätta den posten, eller ange en annan dag med --date.',
};
