import type { Dictionary } from '../../message.ts';

/** Pages of the rules about reports. */
export const reporting: Dictionary = {
  'A report has no sender, owner, recipient or cadence':
    'En rapport saknar avsändare, ägare, mottagare eller takt',
  'A report that nobody owns comes when somebody asks for it, and one without a cadence is never late.':
    'En rapport som ingen äger kommer när någon frågar efter den, och en utan takt är aldrig sen.',
  'Fill in what the message lists. The recipient goes without saying where there are just two parties.':
    'Fyll i det som meddelandet räknar upp. Mottagaren är självklar där det bara finns två parter.',
  'The agreement is active, and nothing says what is reported':
    'Avtalet gäller, och ingenting säger vad som rapporteras',
  'The meeting and reporting structure is what governance rests on: without reports, or papers and minutes of a forum, each party goes by what it remembers.':
    'Styrningen vilar på strukturen för möten och rapporter: utan rapporter, eller underlag och protokoll i ett forum, går varje part efter vad den minns.',
  'Add `reporting` with what is reported, by whom, how often and by when; or `papers` and `minutes` to a forum.':
    'Lägg till `reporting` med vad som rapporteras, av vem, hur ofta och till när; eller `papers` och `minutes` i ett forum.',
  'A report is due only after the forum that looks at it has met':
    'En rapport ska komma först när forumet som tar upp den redan har mötts',
  'The forum talks about the period without its figures, and a month later they are history.':
    'Forumet talar om perioden utan dess siffror, och en månad senare är de historia.',
  'Shorten `due`, or let the forum meet later in the period.':
    'Korta `due`, eller låt forumet mötas senare i perioden.',
  'A report was not sent by the day on which it was due':
    'En rapport skickades inte till den dag då den skulle komma',
  'Without it, the other party learns how things go from the consequences.':
    'Utan den märker den andra parten hur det går först på följderna.',
  'Send it, and record it with `type: report` and its `period`; or record it if it was sent already. What both agreed to skip is `type: waived`.':
    'Skicka den, och dokumentera det med `type: report` och dess `period`; eller dokumentera det om den redan har skickats. Det som båda kom överens om att hoppa över är `type: waived`.',
  'The forum has members who may not see the report that it looks at':
    'Forumet har medlemmar som inte får se rapporten som det tar upp',
  'Once it has been shown to somebody who should not have seen it, the next report says less.':
    'När den en gång har visats för någon som inte skulle ha sett den säger nästa rapport mindre.',
  'A report is recorded for a period that it does not have':
    'En rapport är dokumenterad för en period som den inte har',
  'Nobody can tell for which of its periods it was sent, so it counts for none, and the ones that it touches are uncertain.':
    'Ingen kan säga för vilken av dess perioder den skickades, så den räknas inte för någon, och de som den berör är osäkra.',
  'Name one of the periods of the report, such as 2026-01 or 2026-Q1, or a date inside of it. Periods that are not those of the calendar are named by a date.':
    'Ange en av rapportens perioder, till exempel 2026-01 eller 2026-Q1, eller ett datum i den. Perioder som inte är kalenderns anges med ett datum.',
};
