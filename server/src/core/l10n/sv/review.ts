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

  // For whom a change is what.
  'weakened for {0}': 'försvagat för {0}',
  'strengthened for {0}': 'stärkt för {0}',
  'may matter to {0}': 'kan ha betydelse för {0}',
  'reworded for {0}': 'omformulerat för {0}',
  both: 'båda parterna',
  all: 'alla parter',
  'touches nobody': 'berör ingen',
  added: 'tillagt',
  removed: 'borttaget',
  renamed: 'bytte namn',
  moved: 'flyttat',
  'renamed from {0} to {1}': 'bytte namn från {0} till {1}',
  'moved from {0} to {1}': 'flyttat från {0} till {1}',

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
  '{0} ({1}) in {2}': '{0} ({1}) i {2}',
  '1 change': '1 ändring',
  '{0} changes': '{0} ändringar',
  '{0} weakening': '{0} försvagande',
  '{0} strengthening': '{0} stärkande',
  '{0} undetermined': '{0} oavgjorda',
  '{0} reworded': '{0} omformulerade',
  '1 agreement': '1 avtal',
  '{0} agreements': '{0} avtal',
  '1 agreement compared, no change in what it says': '1 avtal jämfört, ingen ändring i vad det säger',
  '{0} agreements compared, no change in what they say': '{0} avtal jämförda, ingen ändring i vad de säger',
  '1 agreement compared, no change in what could be read':
    '1 avtal jämfört, ingen ändring i det som gick att läsa',
  '{0} agreements compared, no change in what could be read':
    '{0} avtal jämförda, ingen ändring i det som gick att läsa',
  'version {0}, not raised': 'version {0}, inte höjd',
  'version {0} → {1}': 'version {0} → {1}',
  '{0}: these changes ask for a {1} step, {2}': '{0}: ändringarna kräver {2} (steget ”{1}”)',
  '1 promise': '1 löfte',
  '{0} promises': '{0} löften',
  '{0} makes {1} and is given {2}': '{0} ger {1} och får {2}',
  '{0} (before: {1} and {2})': '{0} (förut: {1} och {2})',

  // As Markdown.
  'Partnership review: {0}': 'Granskning av partnerskap: {0}',
  'Comparing {0} with {1}.': 'Jämför {0} med {1}.',
  '{0} cannot be read as an agreement in one of the two states.':
    '{0} går inte att läsa som ett avtal i det ena av de två lägena.',
  'Not compared whole: 1 place could not be read.': 'Inte helt jämfört: 1 ställe gick inte att läsa.',
  'Not compared whole: {0} places could not be read.': 'Inte helt jämfört: {0} ställen gick inte att läsa.',
  '| | What | Before | After | For whom |': '| | Vad | Före | Efter | För vem |',
  '… and {0} more: the run’s own output has all of them.':
    '… och {0} till: körningens egen utskrift har alla.',
  '**Not accepted yet.** Somebody of {0} who accepts these changes adds to {1}, with a reason:':
    '**Ännu inte godtaget.** Någon hos {0} som godtar ändringarna lägger till i {1}, med ett skäl:',
  '… and {0} more: the log of the run says what to add for all of them.':
    '… och {0} till: körningens logg säger vad som ska läggas till för alla.',
};
