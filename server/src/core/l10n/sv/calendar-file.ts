import type { Dictionary } from '../message.ts';

/** What stands in calendars, and what is said about writing them. */
export const calendarFile: Dictionary = {
  // Entries.
  'Meet by this day: {0}': 'Mötas senast den här dagen: {0}',
  'Papers are due: {0}': 'Underlaget ska vara ute: {0}',
  'Minutes are due: {0}': 'Protokollet ska vara klart: {0}',
  'For the meeting of {0}.': 'För mötet den {0}.',
  'Due: {0}{1}': 'Ska göras: {0}{1}',
  ' ({0})': ' ({0})',
  'Report is due: {0}{1}': 'Rapporten ska lämnas: {0}{1}',
  'For {0} to {1}.': 'För {0} till {1}.',
  'Decide about renewal': 'Besluta om förlängning',
  'Decide about the extension: {0}': 'Besluta om optionen: {0}',
  'The agreement goes on by itself': 'Avtalet fortsätter av sig självt',
  'It goes on by itself after its end, until a party gives notice.':
    'Det fortsätter av sig självt efter sitt slut, tills en part säger upp det.',
  'both parties': 'båda parterna',

  // Lines of their texts.
  Secretary: 'Sekreterare',
  Observers: 'Adjungerade',
  'Agenda:': 'Dagordning:',
  '- {0}': '- {0}',
  'Papers go out {0} before.': 'Underlaget går ut {0} före.',
  'Minutes are there {0} after.': 'Protokollet är klart {0} efter.',
  For: 'För',
  'Who has to agree': 'Vem som måste godkänna',
  'Planned for {0}, and held on this day.': 'Planerat till den {0}, och hållet den här dagen.',
  'Not on {0}: holidays do not count as working days.':
    'Inte den {0}: helgdagar räknas inte som arbetsdagar.',

  // Around it.
  '{0} – {1}': '{0} – {1}',
  'Some lines of {0} cannot be read; what stands there is not in the calendar.':
    'Några rader i {0} går inte att läsa; vad som står där finns inte i kalendern.',
  '{0} is neither active nor proposed, so it plans nothing.':
    '{0} är varken aktivt eller föreslaget, så det planerar ingenting.',
  'There is nothing to put into a calendar.': 'Det finns inget att lägga in i en kalender.',

  // Writing it.
  'A calendar is a file whose name ends in .ics.': 'En kalender är en fil vars namn slutar på .ics.',
  'Name it so: {0}': 'Kalla den så: {0}',
  '{0}: nothing in these agreements is called {1}.': '{0}: inget i de här avtalen heter {1}.',
  'Write one of: {0}.': 'Skriv en av: {0}.',
  'Write one of: {0}, …': 'Skriv en av: {0}, …',
};
