import type { Dictionary } from '../message.ts';

/** How an agreement is kept, as tables of the command line. */
export const status: Dictionary = {
  'In force until {0}. As of {1}.': 'I kraft till och med {0}. Läget den {1}.',
  'In force. As of {0}.': 'I kraft. Läget den {0}.',
  'Ended on {0}, but its status is still active. As of {1}.':
    'Löpte ut den {0}, men statusen är fortfarande aktiv. Läget den {1}.',
  'Begins on {0}: nothing is owed yet. As of {1}.':
    'Börjar den {0}: ingen är skyldig något ännu. Läget den {1}.',
  'Not in force ({0}): nothing is owed. As of {1}.':
    'Inte i kraft ({0}): ingen är skyldig något. Läget den {1}.',
  'Nothing is recorded yet, so nobody can tell what was kept.':
    'Ingenting är dokumenterat ännu, så ingen kan säga vad som har hållits.',
  'Some of it is uncertain, and counts neither as kept nor as missed; what leaves it open is listed at the end.':
    'En del är osäkert och räknas varken som hållet eller som uteblivet; vad det beror på står sist.',

  // Headings of tables.
  Overdue: 'Försenat',
  'Next 30 days': 'De närmaste 30 dagarna',
  'Meetings, last year': 'Möten, senaste året',
  'Promises, last year': 'Löften, senaste året',
  'Not as planned, last year': 'Inte som planerat, senaste året',
  'Quorum not met or not known, last year': 'Inte beslutsfört eller okänt, senaste året',
  'Parties, last year': 'Parterna, senaste året',
  'Open actions': 'Öppna åtgärder',
  'What leaves something uncertain': 'Vad som gör något osäkert',

  // Headings of columns.
  Since: 'Sedan',
  'Due date': 'Klart senast',
  What: 'Vad',
  Who: 'Vem',
  Where: 'Var',
  Why: 'Varför',
  Planned: 'Planerat',
  'What became of it': 'Vad det blev av det',
  Held: 'Hållet',
  Late: 'För sent',
  Missed: 'Uteblivet',
  Waived: 'Inställt',
  Uncertain: 'Osäkert',
  Adherence: 'Efterlevnad',
  'Who was there': 'Vilka som var med',
  Decisions: 'Beslut',
  Party: 'Part',
  'Own promises': 'Egna löften',
  'Meetings attended': 'Närvaro vid möten',
  'Answers in time': 'Svar i tid',
  Agreed: 'Överenskommet',

  // Cells.
  'Nothing.': 'Ingenting.',
  '{0} ({1} times)': '{0} ({1} gånger)',
  '{0} (overdue)': '{0} (försenat)',
  '{0} (uncertain)': '{0} (osäkert)',
  'answer to “{0}”': 'svar på ”{0}”',
  'market update': 'marknadsöversikt',
  'joint benchmark': 'gemensam jämförelse',
  'independent benchmark': 'oberoende jämförelse',
  'action: {0}': 'åtgärd: {0}',
  kept: 'hållet',
  'mostly kept': 'till största delen hållet',
  'partly kept': 'delvis hållet',
  'rarely kept': 'sällan hållet',
  uncertain: 'osäkert',
  'nothing due yet': 'inget att hålla ännu',
  '{0} of {1}': '{0} av {1}',
  '{0} ({1} of {2})': '{0} ({1} av {2})',
  '{0} ({1} of {2} held; {3} uncertain, {4} waived)': '{0} ({1} av {2} hållna; {3} osäkra, {4} inställda)',
  'uncertain: see {0}': 'osäkert: se {0}',
  'late, on {0}': 'för sent, den {0}',
  missed: 'uteblivet',
  'missed: {0} did not agree to skip it': 'uteblivet: {0} gick inte med på att ställa in det',
  'waived: {0}': 'inställt: {0}',
  'attendance not recorded': 'närvaron är inte dokumenterad',
  'cannot be told: somebody named is not known': 'går inte att säga: någon som nämns är inte känd',
  '1 member': '1 medlem',
  '{0} members': '{0} medlemmar',
  '{0}, too few of {1}': '{0}, för få från {1}',
  '{0}, {1}': '{0}, {1}',
};
