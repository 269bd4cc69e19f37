import type { Dictionary } from '../../message.ts';

/** Findings about files, records, configurations and what they accept. */
export const files: Dictionary = {
  '`{0}` is not a relative path, so nothing is read from there: on another machine it would lead elsewhere. Write the path from this file’s folder, such as `../shared/rules.yaml`.':
    '`{0}` är ingen relativ sökväg, så inget läses därifrån: på en annan dator skulle den leda någon annanstans. Skriv sökvägen från den här filens mapp, till exempel `../shared/rules.yaml`.',
  '`{0}` lies outside of the workspace, where nothing is read, so its rules do not hold. Copy that file into the workspace, or open the folder that holds both.':
    '`{0}` ligger utanför arbetsytan, där inget läses, så dess regler gäller inte. Kopiera filen till arbetsytan, eller öppna den mapp som innehåller båda.',
  'This configuration is made of more than {0} files, since what is extended extends others in turn; of what the weakest of them say, nothing holds. Put what several of them say into one.':
    'Den här konfigurationen består av fler än {0} filer, eftersom det som utökas i sin tur utökar andra; av det som de svagaste av dem säger gäller inget. Samla det som flera av dem säger i en.',
  '`{0}` leads back to this file, so it cannot be said which of them wins. Take one of the `extends` in the circle out.':
    '`{0}` leder tillbaka till den här filen, så det går inte att säga vilken av dem som gäller. Ta bort ett av `extends` i cirkeln.',
  '`{0}` is no configuration, so nothing of it holds. Name a file that holds `rules`, `extends` or other settings of a configuration.':
    '`{0}` är ingen konfiguration, så inget i den gäller. Ange en fil som innehåller `rules`, `extends` eller andra inställningar för en konfiguration.',
  '`{0}` is neither a profile nor a configuration file, so its rules do not hold. Did you mean `{1}`?':
    '`{0}` är varken en profil eller en konfigurationsfil, så dess regler gäller inte. Menade du `{1}`?',
  'There is no file `{0}`, seen from this one, so its rules do not hold. Correct the path, or write `minimal`, `recommended` or `strict`.':
    'Filen `{0}` finns inte, sett från den här filen, så dess regler gäller inte. Rätta sökvägen, eller skriv `minimal`, `recommended` eller `strict`.',
  'Last recorded on {0}': 'Senast dokumenterat {0}',
  '{0} to {1}': '{0} till {1}',
  '{0}; and {1} before': '{0}; och {1} tidigare',
  '`{0}` leads to a file only on some computers, so others cannot open it. Write the path from the folder of this file, with forward slashes, such as docs/exit-plan.md.':
    '`{0}` leder till en fil bara på vissa datorer, så andra kan inte öppna den. Skriv sökvägen från den här filens mapp, med snedstreck framåt, till exempel `docs/exit-plan.md`.',
  '`{0}` leads to the evidence only on some computers, or over a connection that anybody can read. Write the path from the folder of this file, with forward slashes, or an address that begins with https://.':
    '`{0}` leder till underlaget bara på vissa datorer, eller över en förbindelse som alla kan läsa. Skriv sökvägen från den här filens mapp, med snedstreck framåt, eller en adress som börjar med https://.',
  'There is no file `{0}`, so whoever needs it finds nothing. Write it, or correct the path, which is read from the folder of this file.':
    'Filen `{0}` finns inte, så den som behöver den hittar inget. Skriv den, eller rätta sökvägen, som utgår från den här filens mapp.',
  '`{0}` leads out of the workspace, where others may not find it. Move the file into the workspace, or correct the path.':
    '`{0}` leder ut ur arbetsytan, där andra kanske inte hittar den. Flytta filen till arbetsytan, eller rätta sökvägen.',
  'This is recorded already: same type, same subject, same day. Counted twice, the partnership looks better kept than it is. Merge the two, or correct the date of one.':
    'Detta är redan dokumenterat: samma typ, samma ämne, samma dag. Om det räknas två gånger ser partnerskapet bättre skött ut än det är. Slå ihop de två, eller rätta datumet för den ena.',
  'Nobody from {0} is named as having agreed to skip “{1}” of {2}, so it counts as not skipped. Add to `agreedBy` who agreed, or take this record out.':
    'Ingen från {0} nämns bland dem som kom överens om att ställa in ”{1}” den {2}, så det räknas som inte inställt. Lägg till i `agreedBy` vem som gick med på det, eller ta bort posten.',
  'The other record': 'Den andra posten',
  'This is recorded for {0}, a day that is still to come. Correct the date, or add the record when it has happened.':
    'Detta är dokumenterat för {0}, en dag som ännu inte har kommit. Rätta datumet, eller lägg till posten när det har hänt.',
  'Nothing is recorded yet for this agreement, which has run since {0}: whether its meetings are held and its plans are shared, nobody can tell. Add a file with `kind: Records` and `agreement: {1}`.':
    'Inget är ännu dokumenterat för det här avtalet, som har gällt sedan {0}: ingen kan säga om mötena hålls och planerna delas. Lägg till en fil med `kind: Records` och `agreement: {1}`.',
  'This is recorded for {0}, before the agreement starts on {1}. Correct the date, or move the record to the agreement that it belongs to.':
    'Detta är dokumenterat för {0}, innan avtalet börjar {1}. Rätta datumet, eller flytta posten till det avtal som den hör till.',
  'This is recorded for {0}, after the agreement has ended on {1}. Correct the date, or the end of the agreement if it was extended.':
    'Detta är dokumenterat för {0}, efter att avtalet har slutat {1}. Rätta datumet, eller avtalets slut om det har förlängts.',
  'The agreement starts': 'Avtalet börjar',
  'The agreement ends': 'Avtalet slutar',
  'This waiver held until {0} and accepts nothing any more. Put right what it accepts and remove it, or have it approved again with a later `until`.':
    'Undantaget gällde till och med {0} och godtar inget längre. Rätta till det som det godtar och ta bort det, eller få det godkänt igen med ett senare `until`.',
  'No reason is given for accepting {0}, so nothing is suppressed. Write behind it: `-- ` and why this is right.':
    'Ingen motivering ges för att godta {0}, så inget döljs. Skriv efter den: `-- ` och varför detta är rätt.',
  'No reason is given for accepting the findings, so nothing is suppressed. Write behind it: `-- ` and why this is right.':
    'Ingen motivering ges för att godta anmärkningarna, så inget döljs. Skriv efter den: `-- ` och varför detta är rätt.',
  'This waiver gives no reason, so nothing is accepted. Whoever reads it next year has to know why: write it as `reason`.':
    'Undantaget saknar motivering, så inget godtas. Den som läser det nästa år måste få veta varför: skriv det som `reason`.',
  'The last day of this waiver is left empty, so it holds for ever. Write the day, or remove `until` where that is meant.':
    'Undantagets sista dag är tom, så det gäller för alltid. Skriv dagen, eller ta bort `until` om det är meningen.',
  'Nobody is named who approved this waiver, so nobody can be asked about it. Write who accepts it: `approvedBy: party/person`.':
    'Det framgår inte vem som har godkänt undantaget, så ingen kan tillfrågas om det. Skriv vem som godtar det: `approvedBy: party/person`.',
  'This comment names no rule, so it suppresses nothing. Write the rule’s id in front of the two dashes, or remove the comment.':
    'Kommentaren anger ingen regel, så den döljer inget. Skriv regelns id före de två strecken, eller ta bort kommentaren.',
  'There is no rule `{0}`. Did you mean `{1}`?': 'Regeln `{0}` finns inte. Menade du `{1}`?',
  'There is no rule `{0}`. Correct its id, or remove the comment.':
    'Regeln `{0}` finns inte. Rätta dess id, eller ta bort kommentaren.',
  'There is no finding of {0} in this file, so this comment would only hide the next one. Remove it.':
    'Det finns ingen anmärkning från {0} i den här filen, så kommentaren skulle bara dölja nästa. Ta bort den.',
  'There is no finding of {0} on the next line, so this comment would only hide the next one. Remove it, or move it to the line above the finding.':
    'Det finns ingen anmärkning från {0} på nästa rad, så kommentaren skulle bara dölja nästa. Ta bort den, eller flytta den till raden ovanför anmärkningen.',
  'No file that this configuration governs has a finding `{0}`, so this waiver would only hide the next one. Remove it, or correct the fingerprint; `partnership check --format json` shows those of all findings.':
    'Ingen fil som den här konfigurationen styr har en anmärkning `{0}`, så undantaget skulle bara dölja nästa. Ta bort det, eller rätta fingeravtrycket; `partnership check --format json` visar alla anmärkningars.',
};
