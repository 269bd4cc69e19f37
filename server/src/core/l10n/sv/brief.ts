import type { Dictionary } from '../message.ts';

/** The first page in brief, what was not kept and why, and for whom a page is made. */
export const brief: Dictionary = {
  'In brief': 'I korthet',
  'Who promised what': 'Vem som har lovat vad',
  'What was not kept': 'Vad som inte har hållits',
  'What to decide next': 'Vad som ska beslutas härnäst',
  more: 'till',
  'First day': 'Första dag',
  'Nothing is owed: the agreement is not in force.': 'Ingenting är utlovat ännu: avtalet är inte i kraft.',
  'Nothing is recorded yet, so nobody can tell.': 'Ingenting är dokumenterat ännu, så ingen kan säga det.',
  'Everything that has come due in twelve months was kept or skipped by agreement.':
    'Allt som skulle göras de senaste tolv månaderna har hållits eller hoppats över enligt överenskommelse.',
  '1 thing is overdue.': '1 sak är försenad.',
  '{0} things are overdue.': '{0} saker är försenade.',
  'Missed in twelve months: {0}.': 'Uteblivet på tolv månader: {0}.',
  'Kept late: {0}.': 'Hållet för sent: {0}.',
  'Uncertain: {0}.': 'Osäkert: {0}.',
  'Nothing is waiting for a decision.': 'Ingenting väntar på beslut.',
  'Escalation: {0}': 'Eskalering: {0}',
  'Version {0} – {1}': 'Version {0} – {1}',
  '{0} meets': '{0} sammanträder',

  'Not kept as planned, twelve months': 'Inte hållet som planerat, tolv månader',
  'Planned for': 'Planerat till',
  'What it rests on': 'Vad det grundas på',
  'Nothing is recorded for {0}.': 'Ingenting är dokumenterat för den {0}.',
  'Nothing is recorded from {0} to {1}.': 'Ingenting är dokumenterat från den {0} till den {1}.',
  'Recorded on {0}; it would have been in time until {1}.':
    'Dokumenterat den {0}; i tid hade varit till och med den {1}.',
  'Skipped by agreement.': 'Överhoppat enligt överenskommelse.',
  'Skipped by agreement of {0}.': 'Överhoppat enligt överenskommelse mellan {0}.',
  'Reason: {0}': 'Skäl: {0}',
  'It was to be skipped, but nobody from {0} is recorded as having agreed.':
    'Det skulle hoppas över, men ingen från {0} är dokumenterad som överens om det.',
  'May be a record: {0}, line {1}, {2}.': 'Kan vara en post: {0}, rad {1}, {2}.',
  'Record: {0}, line {1}.': 'Post: {0}, rad {1}.',
  'Something that is written may be its record, but proves nothing.':
    'Något som är skrivet kan vara posten, men bevisar ingenting.',

  'The forums by level and party, with lines to where they report':
    'Forumen efter nivå och part, med linjer dit de rapporterar',
  'What has been': 'Det som har varit',
  'This month and what comes': 'Den här månaden och det som kommer',
  'What it says': 'Vad det innebär',
  'both parties': 'båda parterna',
  'all parties': 'alla parter',
  done: 'gjort',
  'done late': 'gjort för sent',
  Done: 'Gjort',

  'Internal: shows everything, and is not for other parties':
    'Internt: visar allt, och är inte till för andra parter',
  'For all parties': 'För alla parter',
  'For {0}': 'För {0}',
  'Some of it is left out for this reader; the end says how much.':
    'En del är utelämnat för den här läsaren; i slutet står hur mycket.',
};
