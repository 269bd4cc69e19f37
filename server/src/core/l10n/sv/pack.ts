import type { Dictionary } from '../message.ts';

/** Meeting packs: what stands in them, and what is said when one is made. */
export const pack: Dictionary = {
  When: 'När',
  '{0}, planned for {1}': '{0}, planerat till {1}',
  'How long': 'Hur länge',
  'Agenda and papers': 'Dagordning och underlag',
  'by {0}, from {1}': 'senast {0}, från {1}',
  Minutes: 'Protokoll',
  'the chair, since no secretary is named ({0})': 'ordföranden, eftersom ingen sekreterare är angiven ({0})',
  member: 'ledamot',
  guest: 'gäst',
  'A meeting of this forum on this day is on record already.':
    'Ett möte i detta forum den dagen är redan dokumenterat.',
  Agenda: 'Dagordning',
  'Who is expected': 'Vilka som väntas',
  'What the last meeting decided': 'Vad förra mötet beslutade',
  'What this forum looks at': 'Vad detta forum går igenom',
  'Notices and proposals': 'Meddelanden och förslag',
  'Changes to the agreement that are not agreed yet': 'Ändringar i avtalet som ännu inte är överenskomna',
  As: 'Som',
  'Fill in these tables and hand the file in: they become the record of the meeting. Rows may be added and taken out; what stands outside of the tables is not read.':
    'Fyll i dessa tabeller och lämna in filen: de blir dokumentationen av mötet. Rader får läggas till och tas bort; det som står utanför tabellerna läses inte.',
  'The meeting': 'Mötet',
  'Held on': 'Hölls den',
  Attendance: 'Närvaro',
  'Mark everybody who was there with an x, and write “apologies” for who had said that they could not come. For guests add rows.':
    'Markera alla som var med med ett x, och skriv ”förhinder” för dem som hade meddelat att de inte kunde komma. Lägg till rader för gäster.',
  Present: 'Närvarande',
  'One decision in each row.': 'Ett beslut på varje rad.',
  'No.': 'Nr',
  'New actions': 'Nya åtgärder',
  'One action in each row, with one owner by name and the day by which it is done.':
    'En åtgärd på varje rad, med en ansvarig vid namn och dagen då den ska vara gjord.',
  Action: 'Åtgärd',
  'Write “done” or “cancelled” where it is so, and a new day where there is one. What stays empty stays open.':
    'Skriv ”klar” eller ”struken” där det är så, och en ny dag där det finns en. Det som lämnas tomt är fortfarande öppet.',
  Id: 'Id',
  Status: 'Status',
  'New day': 'Ny dag',
  Reference: 'Referens',
  'By this line the pack is known again; leave it as it is.':
    'På denna rad känns underlaget igen; lämna den som den är.',
  'came on {0}': 'kom den {0}',
  'came late, on {0}': 'kom för sent, den {0}',
  overdue: 'försenat',
  'to come': 'kommer',
  'came on {0}, answer overdue': 'kom den {0}, svaret är försenat',
  'came on {0}, waits for an answer': 'kom den {0}, väntar på svar',
  'answered on {0}': 'besvarat den {0}',
  'it was accepted': 'det antogs',
  'it was declined': 'det avböjdes',
  'it was deferred': 'det sköts upp',
  'There is no meeting pack in the format {0}.': 'Det finns inget mötesunderlag i formatet {0}.',
  'The forum {0} plans no day for its next meeting.': 'Forumet {0} har ingen dag planerad för nästa möte.',
  'Say for which day the pack is: {0}': 'Ange för vilken dag underlaget är: {0}',
  'Several agreements have a forum {0}: {1}.': 'Flera avtal har ett forum {0}: {1}.',
  'Name the one that is meant: {0}': 'Ange det som avses: {0}',
  'No agreement among what was named has a forum with an id.':
    'Inget avtal bland det som angavs har ett forum med id.',
  'Write the forums under “governance”, each with an id, and run it again.':
    'Skriv in forumen under ”governance”, vart och ett med ett id, och kör igen.',
  'There is no forum {0}.': 'Det finns inget forum {0}.',
  'The forums are: {0}.': 'Forumen är: {0}.',
  'Did you mean {0}? The forums are: {1}.': 'Menade du {0}? Forumen är: {1}.',
  '{0} is there already, and somebody may have filled it in.':
    '{0} finns redan, och någon kan ha fyllt i den.',
  'Write the pack to another name, or remove that file first.':
    'Skriv underlaget under ett annat namn, eller ta bort den filen först.',
};
