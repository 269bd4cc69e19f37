import type { Dictionary } from '../message.ts';

/** One person takes over from another. */
export const replacePerson: Dictionary = {
  // What changes.
  '{0}: {1}': '{0}: {1}',
  '{0}: roles': '{0}: roller',
  '{0}: deputy': '{0}: ersättare',
  '{0}: key person': '{0}: nyckelperson',
  '{0}: a new entry among the people': '{0}: en ny post bland personerna',
  '{0}: no longer among the people': '{0}: inte längre bland personerna',
  '{0} (taken out, since the successor is there already)':
    '{0} (tas ut, eftersom efterträdaren redan står där)',
  '{0} (taken out, since nobody stands in for themselves)': '{0} (tas ut, eftersom ingen ersätter sig själv)',
  'open action: {0}': 'öppen åtgärd: {0}',
  '{0} (by a new record)': '{0} (genom en ny post)',

  '{0}: `{1}`': '{0}: `{1}`',

  // What stays, and why.
  'what is on record stays as it was': 'det som är dokumenterat förblir som det var',
  'who approved it stays as it was': 'vem som godkände det förblir som det var',
  'the file is none of those that were named, or others use it too':
    'filen hör inte till dem som angavs, eller används även av andra',
  'other agreements use the file too': 'även andra avtal använder filen',
  'the successor is there already, and a comment would be lost; take it out by hand':
    'efterträdaren står redan där, och en kommentar skulle gå förlorad; ta ut det för hand',
  'nobody stands in for themselves, and a comment would be lost; take it out by hand':
    'ingen ersätter sig själv, och en kommentar skulle gå förlorad; ta ut det för hand',
  'a comment would be lost; take it out by hand': 'en kommentar skulle gå förlorad; ta ut det för hand',
  'what would be recorded would not count, since where records go lies outside, or is left out by git or the configuration; change that first':
    'det som skulle dokumenteras skulle inte räknas, eftersom platsen för dokumentationen ligger utanför, eller utelämnas av git eller konfigurationen; ändra det först',
  'it has no id by which a record could name it; give it one':
    'den har inget id som en post kan ange; ge den ett',
  '{0} {1}': '{0} {1}',
  'the words “{0}”': 'orden ”{0}”',
  'only its readers know what a text means': 'bara dess läsare vet vad en text betyder',

  // What is worth knowing.
  '{0} is a key person, and {1} approves who takes over: have that approved.':
    '{0} är nyckelperson, och {1} godkänner vem som tar över: låt godkänna det.',
  '{0} is a key person with a handover of {1}.': '{0} är nyckelperson med en överlämning på {1}.',
  '{0} gave advice as a trusted adviser: see whether the successor knows the same subjects.':
    '{0} gav råd som betrodd rådgivare: se efter om efterträdaren kan samma ämnen.',
  '{0} was let into what is for named people only: whoever shares it should know of the change.':
    '{0} fick ta del av det som bara är för namngivna personer: den som delar det bör få veta om bytet.',
  'A check finds afterwards: {0}': 'En kontroll hittar efteråt: {0}',

  // Why it cannot be done.
  'Then try again.': 'Försök sedan igen.',
  'The files of the workspace are still being read.': 'Arbetsytans filer läses fortfarande in.',
  'Try again in a moment.': 'Försök igen om en stund.',
  'Nobody is called `{0}` here.': 'Ingen heter `{0}` här.',
  'Write the id with the party in front, such as nordbank/anna-lind.':
    'Skriv id:t med parten framför, som nordbank/anna-lind.',
  'Nobody can take over from themselves.': 'Ingen kan ta över efter sig själv.',
  'Name somebody else of the same party.': 'Ange någon annan från samma part.',
  '`{0}` cannot be the id of a person.': '`{0}` kan inte vara ett id för en person.',
  'Ids are lower-case words with hyphens between, such as sara-berg.':
    'Id:n är ord med små bokstäver och bindestreck mellan, som sara-berg.',
  'Nobody of `{0}` has the id `{1}`.': 'Ingen hos `{0}` har id `{1}`.',
  'Name somebody of the same party, or say what the new person is called.':
    'Ange någon från samma part, eller säg vad den nya personen heter.',
  '`{0}` is {1} already.': '`{0}` är redan {1}.',
  'Choose another id, or leave out the name to have {0} take over.':
    'Välj ett annat id, eller utelämna namnet för att låta {0} ta över.',
  'What is written in {0} cannot be changed with certainty, so nothing is changed.':
    'Det som står i {0} kan inte ändras med säkerhet, så inget ändras.',
  'An alias may repeat it elsewhere. Write that out, or change this file by hand first.':
    'Ett alias kan upprepa det på annat ställe. Skriv ut det, eller ändra filen för hand först.',

  // In editors.
  '{0} takes over from {1}': '{0} tar över efter {1}',
  'Look through what changes, then apply it; there is nothing to tick here':
    'Se igenom det som ändras, och tillämpa det sedan; här finns inget att kryssa för',
  'Replace {0}…': 'Ersätt {0}…',
  'Approve this version…': 'Godkänn den här versionen…',
  'Prepare…': 'Förbered…',

  // On the command line.
  'Both --write and --dry-run are given.': 'Både --write och --dry-run är angivna.',
  'Write one of the two.': 'Skriv en av de två.',
  '`{0}` may be somebody of several parties.': '`{0}` kan vara någon hos flera parter.',
  'Write which one is meant: {0}': 'Skriv vem som menas: {0}',
  '`{0}` is of another party than `{1}`.': '`{0}` hör till en annan part än `{1}`.',
  'What a person does passes within a party; name somebody of `{0}`.':
    'Det som en person gör lämnas över inom en part; ange någon hos `{0}`.',
  'Name somebody of `{0}`, or add somebody new: a new id, and {1}.':
    'Ange någon hos `{0}`, eller lägg till någon ny: ett nytt id, och {1}.',
  'Name a place in the project as `records` in the configuration.':
    'Ange en plats i projektet som `records` i konfigurationen.',
  '{0} ({1})': '{0} ({1})',
  '{0} Nothing is written.': '{0} Inget är skrivet.',
  '{0} Written already: {1}': '{0} Redan skrivet: {1}',
  'Put that right, then run the same command again: it does what is left.':
    'Rätta till det och kör sedan samma kommando igen: det gör det som återstår.',
  '{0} has handed over to {1}.': '{0} har lämnat över till {1}.',
  '{0} would hand over to {1}.': '{0} skulle lämna över till {1}.',
  'Changed:': 'Ändrat:',
  'Would change:': 'Skulle ändras:',
  'Recorded in:': 'Dokumenterat i:',
  'Would be recorded in:': 'Skulle dokumenteras i:',
  'Stays as it is:': 'Blir kvar som det är:',
  'Worth knowing:': 'Värt att veta:',
  '{0} {1}: {2}': '{0} {1}: {2}',
  '{0}, lines {1}: {2}': '{0}, rad {1}: {2}',
  'Nothing names {0} any more; --remove takes them from the list of people.':
    'Inget anger {0} längre; --remove tar bort personen ur listan över personer.',
  '{0} stays among the people, since what stays names them.':
    '{0} blir kvar bland personerna, eftersom det som blir kvar anger personen.',
  'Nothing is written yet; add --write to write it.':
    'Inget är skrivet ännu; lägg till --write för att skriva det.',
};
