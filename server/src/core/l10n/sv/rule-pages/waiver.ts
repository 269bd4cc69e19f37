import type { Dictionary } from '../../message.ts';

/** The pages of rules about comments and waivers. */
export const waiver: Dictionary = {
  'A comment or waiver that accepts findings gives no reason':
    'En kommentar eller ett undantag som godtar anmärkningar anger inget skäl',
  'Whoever reads it next year has to know why this was accepted; without a reason nothing is accepted.':
    'Den som läser det nästa år måste få veta varför det godtogs; utan ett skäl är inget godtaget.',
  'Write the reason: behind two dashes in a comment, `# partnership-ignore-next-line rule-id -- reason`, or as `reason` in a waiver.':
    'Skriv skälet: efter två bindestreck i en kommentar, `# partnership-ignore-next-line rule-id -- reason`, eller som `reason` i ett undantag.',
  'A waiver in the configuration has expired': 'Ett undantag i konfigurationen har gått ut',
  'It was accepted until that day and no longer: what it accepted counts again.':
    'Det var godtaget till den dagen och inte längre: det som det godtar räknas igen.',
  'Put right what it accepts and remove the waiver; or have it approved again, with a new reason and a later `until`.':
    'Rätta det som undantaget godtar och ta bort det; eller låt godkänna det på nytt, med ett nytt skäl och ett senare `until`.',
  'A waiver in the configuration leaves its last day empty':
    'Ett undantag i konfigurationen lämnar sin sista dag tom',
  'Somebody meant it to end, and left open when: until a day stands there, it accepts what it names for ever.':
    'Någon menade att det skulle upphöra, och lämnade öppet när: tills en dag står där godtar det för alltid det som det anger.',
  'Write the last day as `until: 2027-03-31`; or remove `until` where the waiver is to hold for ever.':
    'Skriv den sista dagen som `until: 2027-03-31`; eller ta bort `until` där undantaget ska gälla för alltid.',
  'A waiver in the configuration names nobody who approved it':
    'Ett undantag i konfigurationen anger ingen som har godkänt det',
  'What is accepted is a decision between the parties: with no name to it, it can neither be asked about nor taken back.':
    'Vad som godtas är ett beslut mellan parterna: utan ett namn går det varken att fråga om eller att ta tillbaka.',
  'Write who accepts it as `approvedBy: party/person`, somebody who may decide that.':
    'Skriv vem som godtar det som `approvedBy: party/person`, någon som får besluta om det.',
  'A comment or waiver accepts a finding that is not there':
    'En kommentar eller ett undantag godtar en anmärkning som inte finns',
  'What was accepted has been put right, or stands elsewhere now: left there, it would hide the next mistake.':
    'Det som godtogs är rättat, eller står någon annanstans nu: kvar där skulle det dölja nästa misstag.',
  'Remove it; or correct the rule’s id in a comment and move it to the line above the finding, or the fingerprint in a waiver.':
    'Ta bort det; eller rätta regelns id i en kommentar och flytta den till raden ovanför anmärkningen, eller fingeravtrycket i ett undantag.',
};
