import type { AddCommand } from './command.ts';

const more = `
The actions that meetings agreed on and that are not done: who is to do what, and
by when. Of several agreements all in one list.

Examples:
  partnership actions                          all agreements in this folder and below
  partnership actions --person "Anna Lind"     hers
  partnership actions --party cirrus --overdue
  partnership actions --format csv > actions.csv
  partnership record action ID --done          when one of them is done

Exit status: 0; 2 when it could not be told, something was not read, or in one of the
agreements several are called so.`;

/** `partnership actions` */
export const addActions: AddCommand = (program, host, done) => {
  program
    .command('actions')
    .summary('list the open actions of all agreements')
    .description('Lists the open actions of all agreements, by the day by which they are to be done.')
    .argument('[paths...]', 'agreements, folders or patterns; none: the current folder')
    .option('--person <person>', 'only those of this person, by id or name')
    .option('--party <party>', 'only those of the people of this party, by id or name')
    .option('--overdue', 'only those that are overdue')
    .option('--format <format>', 'pretty (for reading), markdown, csv or json (for other programs)', 'pretty')
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runActions } = await import('../week/actions.ts');
      done(await runActions(paths, command.optsWithGlobals(), host));
    });
};
