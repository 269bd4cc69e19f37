import type { Dictionary } from '../message.ts';

/** Taking agreements over: the command, and what it leaves in reports and reviews. */
export const adopt: Dictionary = {
  '`--reason` gives no reason.': '`--reason` anger inget skäl.',
  'Write why these findings are put off: whoever reads it next year has to know.':
    'Skriv varför anmärkningarna skjuts upp: den som läser det nästa år måste få veta det.',
  '`--approved-by {0}` names no person.': '`--approved-by {0}` anger ingen person.',
  'Write a party, a slash and a person, as agreements do: {0}':
    'Skriv en part, ett snedstreck och en person, som avtalen gör: {0}',
  'Write a day after today and up to {0}: {1}': 'Skriv en dag efter i dag och till och med {0}: {1}',
  '`--until {0}`: {1}.': '`--until {0}`: {1}.',
  '`--until {0}` is no day that is still to come.': '`--until {0}` är ingen dag som återstår.',
  '`--until {0}` is more than 12 months ahead.': '`--until {0}` ligger mer än 12 månader framåt.',
  'Nothing is accepted without {0}.': 'Inget godtas utan {0}.',
  'Say why, who stands for it, and until when: {0}': 'Säg varför, vem som står för det och till när: {0}',
  '`{0}` is written in a way in which nothing can be added without losing something.':
    '`{0}` är skriven så att inget kan läggas till utan att något går förlorat.',
  'Write its keys on lines of their own, without braces around all of it.':
    'Skriv dess nycklar på egna rader, utan klamrar runt alltihop.',
  '`{0}` would be wrong afterwards, so nothing was written.': '`{0}` skulle bli fel, så inget skrevs.',
  'Nothing was found that could be accepted.': 'Inget hittades som kunde godtas.',
  '{0} in {1}': '{0} i {1}',
  '1 file': '1 fil',
  '{0} files': '{0} filer',
  '1 finding': '1 anmärkning',
  '{0} findings': '{0} anmärkningar',
  '{0}: would accept {1}, until {2}.': '{0}: skulle godta {1}, till {2}.',
  '{0}: {1} accepted until {2}. Then they return, as warnings; only what is new counts now.':
    '{0}: {1} godtagna till {2}. Då kommer de tillbaka, som varningar; nu räknas bara det som är nytt.',
  '{0}: would take out {1} that are mended; {2} are left.':
    '{0}: skulle ta ut {1} som har rättats; {2} är kvar.',
  '{0}: {1} taken out, since they are mended; {2} are left until {3}.':
    '{0}: {1} uttagna, eftersom de har rättats; {2} är kvar till {3}.',
  '{0}: changed; {1} are put off until {2}.': '{0}: ändrad; {1} är uppskjutna till {2}.',
  '{0}: would be changed; {1} would be put off until {2}.':
    '{0}: skulle ändras; {1} skulle skjutas upp till {2}.',
  '{0}: nothing to change; {1} are put off until {2}.': '{0}: inget att ändra; {1} är uppskjutna till {2}.',
  'Not found any more, and left all the same: {0}. Something cannot be read, and may hide them; put that right and run it again.':
    'Hittas inte längre, men står kvar: {0}. Något kan inte läsas och kan dölja dem; rätta det och kör igen.',
  'New since, and not accepted: {0}. With --add they are accepted, too.':
    'Nya sedan dess, och inte godtagna: {0}. Med --add godtas även de.',
  'Not accepted, since it has to be put right or depends on the date: {0}.':
    'Inte godtaget, eftersom det ska rättas eller beror på datumet: {0}.',
  '{0} accepted on adoption': '{0} godtagna vid övertagandet',
  'adopted in {0}': 'övertaget i {0}',
  '{0} accepts until {1} what was found when agreements were taken over: {2}':
    '{0} godtar till {1} det som hittades när avtal togs över: {2}',
  'No reason is given for what was adopted, so nothing of it is accepted. Whoever reads it next year has to know why: write it as `reason`.':
    'Inget skäl anges för det som togs över, så inget av det är godtaget. Den som läser det nästa år måste få veta varför: skriv det som `reason`.',
  'What was adopted was put off to {0}, so it counts again, as warnings. Put right what is left, and run `partnership adopt` again for what has to wait.':
    'Det som togs över var uppskjutet till {0}, så det räknas igen, som varningar. Rätta det som är kvar, och kör `partnership adopt` igen för det som måste vänta.',
  'What was adopted is put off by more than 12 months, so nothing of it is accepted. Write {0} or an earlier day.':
    'Det som togs över är uppskjutet mer än 12 månader, så inget av det är godtaget. Skriv {0} eller en tidigare dag.',
  // The pages of the rules.
  'The day has come to which the findings of agreements that were taken over were put off':
    'Dagen är här som anmärkningarna i övertagna avtal sköts upp till',
  'They were put off to be looked at by that day, not for good.':
    'De sköts upp för att ses över till den dagen, inte för alltid.',
  'Put right what is left; then run `partnership adopt` again, which takes out what is mended, with a new reason and a later day for what has to wait.':
    'Rätta det som är kvar; kör sedan `partnership adopt` igen, som tar ut det som har rättats, med ett nytt skäl och en senare dag för det som måste vänta.',
  'Findings of agreements that were taken over are put off by more than 12 months':
    'Anmärkningar i övertagna avtal är uppskjutna mer än 12 månader',
  'What is put off for years is never looked at; within a year whoever took the agreements over has met the other party.':
    'Det som skjuts upp i åratal ses aldrig över; inom ett år har den som tog över avtalen träffat den andra parten.',
  'Write a day at most 12 months ahead as `until`. Until then nothing is accepted.':
    'Skriv en dag högst 12 månader framåt som `until`. Innan dess är inget godtaget.',
};
