import type { AddCommand } from './command.ts';

const more = `
Writes a file for each of: agreements, extensions, approvals, covers, parties,
people, forums, members, duties, occurrences, records, actions, warnings,
escalations, measures and findings; and data-dictionary.csv, which says what each
column means. They open in a spreadsheet, and load into any engine.
Addresses of people are in none of them.

Examples:
  partnership export -o tables                    all agreements in this folder and below
  partnership export contracts -o tables --as-of 2026-12-31
  duckdb -c "select agreement, state, count(*) from 'tables/occurrences.csv' group by all"

Exit status: 0 when they were written; 2 when they could not be, or when
something was not read that may belong to them.`;

/** `partnership export` */
export const addExport: AddCommand = (program, host, done) => {
  program
    .command('export')
    .summary('write flat tables for spreadsheets and databases')
    .description('Writes agreements, what they promise, and what was kept, as flat tables.')
    .argument('[paths...]', 'agreements, folders or patterns; none: the current folder')
    .requiredOption('-o, --output <folder>', 'the folder to write to; it is made where there is none')
    .option('--format <format>', 'csv', 'csv')
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runExport } = await import('../export/run.ts');
      done(await runExport(paths, command.optsWithGlobals(), host));
    });
};
