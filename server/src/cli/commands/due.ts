import type { AddCommand } from './command.ts';

const more = `
What is overdue comes first, then what is due soon: meetings and their papers,
reports, plans, answers, actions, reviews, decisions about renewal. Of several
agreements all in one list.

With --person it says what is due by this person (where the agreement names
somebody, and the meetings in which the person sits; where it names nobody, it is
the relationship manager's) and what is due to the person. With --party the same
for a party.

Examples:
  partnership due                            all agreements in this folder and below
  partnership due --person "Anna Lind"       her week
  partnership due --party cirrus --days 30   what a party owes in the next 30 days
  partnership due --format json              for other programs

"partnership record" writes down what has been done.

Exit status: 0; 2 when it could not be told, something was not read, or in one of the
agreements several are called so.`;

/** `partnership due` */
export const addDue: AddCommand = (program, host, done) => {
  program
    .command('due')
    .summary('show what is overdue and what is due soon, and by whom')
    .description(
      'Shows what is overdue and what is due soon in all agreements, for everybody or for one person.',
    )
    .argument('[paths...]', 'agreements, folders or patterns; none: the current folder')
    .option('--person <person>', 'what is due by and to this person, by id or name')
    .option('--party <party>', 'what is due by and to this party, by id or name')
    .option('--days <number>', 'how far to look ahead', '14')
    .option('--format <format>', 'pretty (for reading), or json (for other programs)', 'pretty')
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runDue } = await import('../week/due.ts');
      done(await runDue(paths, command.optsWithGlobals(), host));
    });
};
