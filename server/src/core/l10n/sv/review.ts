import type { Dictionary } from '../message.ts';

/** What a change is about, and what promises are called where they are kept or not. */
export const review: Dictionary = {
  'Escalation, {0}': 'Eskalering, {0}',
  'Adviser {0}': 'Rådgivare {0}',
  'Early warning by {0}': 'Tidig varning från {0}',
  '“{0}”': '”{0}”',
  'The agreement': 'Avtalet',
  'The agreement “{0}”': 'Avtalet ”{0}”',
  'the file of the party “{0}” is not there': 'filen för parten ”{0}” finns inte',
  'internal review': 'intern översyn',
  'joint review': 'gemensam översyn',
  'health check': 'hälsokontroll',
  'decision about renewal': 'beslut om förlängning',

  // Who accepts it.
  'accepted for {0} by {1}': 'godtaget för {0} av {1}',
  '{0} weakens its own promise: the change is by its own people':
    '{0} försvagar sitt eget löfte: ändringen kommer från dess egna personer',
  'a waiver does not count: {0}': 'ett undantag räknas inte: {0}',
  'it gives no reason': 'det anger inget skäl',
  'its last day cannot be read': 'dess sista dag går inte att läsa',
  'it has expired': 'det har gått ut',
  'it does not say who approves it': 'det säger inte vem som godkänner det',
  '{0} is no person of this agreement': '{0} är ingen person i det här avtalet',
  '{0} is of no party that loses by the change': '{0} hör inte till någon part som förlorar på ändringen',

  // A review as a whole.
  '{0} in {1}: {2}': '{0} i {1}: {2}',
  '1 change': '1 ändring',
  '{0} changes': '{0} ändringar',
  '{0} worse for somebody': '{0} sämre för någon',
  '{0} that may matter': '{0} som kan ha betydelse',
  '{0} better': '{0} bättre',
  '{0} only in wording, people or dates': '{0} bara i ordalydelse, personer eller datum',
  '▼ worse for somebody · ? may matter · ▲ better · ~ only wording, people or dates':
    '▼ sämre för någon · ? kan ha betydelse · ▲ bättre · ~ bara ordalydelse, personer eller datum',
  'only wording, people or dates': 'bara ordalydelse, personer eller datum',
  'Worse for somebody': 'Sämre för någon',
  Better: 'Bättre',
  'May matter': 'Kan ha betydelse',
  'Only wording, people or dates': 'Bara ordalydelse, personer eller datum',
  '1 agreement': '1 avtal',
  '{0} agreements': '{0} avtal',
  'No agreement differs': 'Inget avtal skiljer sig',
  '1 agreement compared, no change in what it says': '1 avtal jämfört, ingen ändring i vad det säger',
  '{0} agreements compared, no change in what they say': '{0} avtal jämförda, ingen ändring i vad de säger',
  '1 agreement compared only in part: no change in what could be read':
    '1 avtal jämfört bara delvis: ingen ändring i det som gick att läsa',
  '{0} agreements compared only in part: no change in what could be read':
    '{0} avtal jämförda bara delvis: ingen ändring i det som gick att läsa',
  'Nobody can say what has changed: see what could not be compared':
    'Ingen kan säga vad som har ändrats: se vad som inte gick att jämföra',
  'this pull request against {0}': 'den här pull requesten mot {0}',
  'the files as they are now against {0}': 'filerna som de är nu mot {0}',
  '{0} against {1}': '{0} mot {1}',
  'the last commit': 'den senaste incheckningen',
  'the last commit but one': 'den näst senaste incheckningen',
  'the state {0} commits ago': 'läget för {0} incheckningar sedan',
  'the commit {0}': 'incheckningen {0}',
  'as these changes ask for': 'som ändringarna kräver',
  'these changes ask for {0}': 'ändringarna kräver {0}',
  'The version is still {0}': 'Versionen är fortfarande {0}',
  'The version went from {0} to {1}': 'Versionen gick från {0} till {1}',
  '{0}; these changes ask for {1}': '{0}; ändringarna kräver {1}',
  '1 promise': '1 löfte',
  '{0} promises': '{0} löften',
  '{0} now makes {1} and is given {2} (before: {3} and {4})':
    '{0} ger nu {1} och får {2} (förut: {3} och {4})',

  // What could not be compared.
  'Could not be compared': 'Gick inte att jämföra',
  'Could not be compared: {0}': 'Gick inte att jämföra: {0}',
  '{0} cannot be read now, so nobody can say what it says: have it put right before you agree (“partnership check” tells how)':
    '{0} går inte att läsa nu, så ingen kan säga vad den säger: se till att det rättas innan ni godtar något (”partnership check” säger hur)',
  '{0} could not be read before the change, so nobody can say what is new in it: read all of it as if it were new':
    '{0} gick inte att läsa före ändringen, så ingen kan säga vad som är nytt i den: läs hela texten som om den vore ny',
  '{0} could not be read before the change, and cannot be now, so nobody can say what changed in it: have it put right before you agree (“partnership check” tells how)':
    '{0} gick inte att läsa före ändringen, och går det inte nu heller, så ingen kan säga vad som ändrades: se till att det rättas innan ni godtar något (”partnership check” säger hur)',
  '{0}: this cannot be read any more, so what changed here is missing from the review. Have it put right before you agree (“partnership check” tells how)':
    '{0}: det här går inte längre att läsa, så det som ändrades här saknas i granskningen. Se till att det rättas innan ni godtar något (”partnership check” säger hur)',
  '{0}: this could not be read before the change, so nobody can say what is new here. Read this part of the new text as if all of it were new':
    '{0}: det här gick inte att läsa före ändringen, så ingen kan säga vad som är nytt här. Läs den här delen av den nya texten som om allt i den vore nytt',
  '{0}: what stands here now is nothing that an agreement can say, so what changed here is missing from the review. Have it put right before you agree (“partnership check” tells how)':
    '{0}: det som står här nu är inget som ett avtal kan säga, så det som ändrades här saknas i granskningen. Se till att det rättas innan ni godtar något (”partnership check” säger hur)',
  '{0}: what stood here before the change was nothing that an agreement can say, so nobody can say what is new here. Read this part of the new text as if all of it were new':
    '{0}: det som stod här före ändringen var inget som ett avtal kan säga, så ingen kan säga vad som är nytt här. Läs den här delen av den nya texten som om allt i den vore nytt',
  '{0}: the file that describes the party {1} is not there any more, so what changed in its name and people is missing from the review. Have it put back before you agree':
    '{0}: filen som beskriver parten {1} finns inte längre, så det som ändrades i dess namn och personer saknas i granskningen. Se till att den läggs tillbaka innan ni godtar något',
  '{0}: the file that describes the party {1} was not there before the change, so nobody can say what is new in its name and people. Read them as if all of them were new':
    '{0}: filen som beskriver parten {1} fanns inte före ändringen, så ingen kan säga vad som är nytt i dess namn och personer. Läs dem som om allt vore nytt',
  '{0} was moved to {1}, where it is out of sight: no check looks there':
    '{0} flyttades till {1}, där den är utom synhåll: ingen kontroll ser dit',
  '{0}, as it was': '{0}, som det var',
  '{0}, line {1}': '{0}, rad {1}',
  '{0}, line {1}, in “{2}”': '{0}, rad {1}, i ”{2}”',
  '{0}: and {1} more places like that': '{0}: och {1} ställen till av det slaget',

  // What the change itself excuses.
  'Switched off, accepted or excused by this very change':
    'Avstängt, godtaget eller ursäktat av just den här ändringen',
  'Somebody who is not named': 'Någon som inte namnges',
  '{0} accepts for good: {1}': '{0} godtar tills vidare: {1}',
  '{0} accepts until {1}: {2}': '{0} godtar till och med {1}: {2}',
  'a change that is not in this review': 'en ändring som inte ingår i den här granskningen',
  'something that is not named': 'något som inte namnges',
  'a finding in a file that is not in this review':
    'en anmärkning i en fil som inte ingår i den här granskningen',
  'A comment accepts in the whole file: {0}': 'En kommentar godtar i hela filen: {0}',
  'A comment accepts: {0}': 'En kommentar godtar: {0}',
  'The settings of {0} are gone: what they ask for beyond the usual is no longer checked':
    'Inställningarna i {0} är borta: det som de kräver utöver det vanliga kontrolleras inte längre',
  'Fewer rules are checked, or more mildly: the profile is now “{0}” instead of “{1}”':
    'Färre regler kontrolleras, eller mildare: profilen är nu ”{0}” i stället för ”{1}”',
  'Files that match {0} are no longer looked at': 'Filer som passar {0} granskas inte längre',
  'The principle “{0}” is no longer insisted on': 'Principen ”{0}” krävs inte längre',
  'What is overdue, missed or expired is no longer reported':
    'Det som är försenat, missat eller utgånget rapporteras inte längre',
  'No longer checked: {0}': 'Kontrolleras inte längre: {0}',
  'No longer checked in {0}: {1}': 'Kontrolleras inte längre i {0}: {1}',
  'Counts as {0} instead of {1}: {2}': 'Räknas som {0} i stället för {1}: {2}',
  'Counts as {0} instead of {1} in {2}: {3}': 'Räknas som {0} i stället för {1} i {2}: {3}',
  nothing: 'ingenting',
  information: 'upplysning',
  'a warning': 'en varning',
  'an error': 'ett fel',
  '{0}. The reason given: {1}': '{0}. Det skäl som anges: {1}',
  '{0}. No reason is given, so it does not count': '{0}. Inget skäl anges, så det räknas inte',
  '{0}. No reason is given': '{0}. Inget skäl anges',

  // As Markdown.
  'Partnership review: {0}': 'Granskning av partnerskap: {0}',
  '**Not accepted yet:** 1 change, by {0}. How to accept it stands at the end.':
    '**Ännu inte godtaget:** 1 ändring, av {0}. Hur den godtas står sist.',
  '**Not accepted yet:** {0} changes, by {1}. How to accept them stands at the end.':
    '**Ännu inte godtaget:** {0} ändringar, av {1}. Hur de godtas står sist.',
  '… and {0} more': '… och {0} till',
  'How to accept what is not accepted yet': 'Hur man godtar det som ännu inte är godtaget',
  'Somebody of {0} who accepts these changes adds to {1}, with a reason:':
    'Någon hos {0} som godtar ändringarna lägger till i {1}, med ett skäl:',
  '… and {0} more: the run’s own output has all of them.':
    '… och {0} till: körningens egen utskrift har alla.',
  '… and {0} more: the log of the run says what to add for all of them.':
    '… och {0} till: körningens logg säger vad som ska läggas till för alla.',

  // As a changelog.
  'Version {0} ({1})': 'Version {0} ({1})',
  'What changed before is not in this clone: its history is cut.':
    'Det som ändrades dessförinnan finns inte i den här klonen: dess historik är avkapad.',
  'The oldest version in this clone.': 'Den äldsta versionen i den här klonen.',
  'The first version here.': 'Den första versionen här.',
  'No change in what the agreement says.': 'Ingen ändring i vad avtalet säger.',
};
