import type { AddCommand } from './command.ts';

const more = `
Outlook, Google Calendar, Apple Calendar and Thunderbird import it. Meetings of
forums stand on their days, in the time zone of the agreement, for as long as
they are agreed; what was skipped is left out, what was held on another day is
moved. What has no day, such as "at least yearly", is an entry for the whole day
by which it is due. Papers, minutes, reports, reviews, the decision about
renewal and the end come with a reminder. What takes place on demand does not
appear.

Import it again after a change: entries keep their identity, so that they are
updated and not doubled. With --since, what was removed since then is cancelled.

Addresses of people are personal data. Invited are only people of the party that
the calendar is for (--audience party:ID), or with --with-addresses all; without
either nobody, and the names stand in the text.

Examples:
  partnership calendar -o partnerships.ics                 all agreements in this folder and below
  partnership calendar bank.partnership.yaml -o bank.ics
  partnership calendar -o anna.ics --person nordbank/anna-lind
  partnership calendar bank.partnership.yaml -o board.ics --forum board
  partnership calendar -o ours.ics --audience party:nordbank
  partnership calendar -o bank.ics --since v2.0

Exit status: 0 when it was written; 2 when it could not be, or when something was
not read that may belong to it.`;

/** `partnership calendar` */
export const addCalendar: AddCommand = (program, host, done) => {
  program
    .command('calendar')
    .summary('write meetings and due days as a calendar')
    .description('Writes what agreements plan, and by when what is due, as a file for calendars.')
    .argument('[paths...]', 'agreements, folders or patterns; none: the current folder')
    .requiredOption('-o, --output <file>', 'the file to write; its name ends in .ics')
    .option('--forum <id>', 'only this forum, with its papers and minutes')
    .option('--person <person>', 'only what concerns this person, as party/person')
    .option('--party <id>', 'only what this party does, takes part in or is promised')
    .option(
      '--audience <reader>',
      'internal (everything), shared (what all parties may see), or party:ID',
      'internal',
    )
    .option('--with-addresses', 'invite people of all parties that have an address')
    .option('--since <revision>', 'cancel what was removed since this revision of git')
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .option(
      '--lang, --language <code>',
      'en or sv; without it the language of the agreements, else the system’s',
    )
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runCalendar } = await import('../calendar/run.ts');
      done(await runCalendar(paths, command.optsWithGlobals(), host));
    });
};
