import type { AddCommand } from './command.ts';

const more = `
For each agreement: what is overdue and who owes it, what is due in the next 30
days, how meetings and promises were kept in the last year, what each party did,
the actions that are open, how the agreement may go on, and how ready the parties
are to part. It is worked out from the agreement and its
Records files; without any, nothing counts as missed.

Examples:
  partnership status                                 all agreements in this folder and below
  partnership status bank.partnership.yaml           one of them
  partnership status --as-of 2026-12-31              as it will look on that day
  partnership status --format markdown > status.md   for a wiki or the next meeting
  partnership status --format json                   for other programs

Exit status: 0, whatever there is to tell; 2 when it could not be told. To let a
build fail on what is overdue, use "partnership check".`;

/** `partnership status` */
export const addStatus: AddCommand = (program, host, done) => {
  program
    .command('status')
    .summary('show what was kept, what is overdue, and what comes next')
    .description(
      'Shows how agreements are kept: what was held, late and missed, what is overdue, and what comes next.',
    )
    .argument('[paths...]', 'agreements, their records, folders or patterns; none: the current folder')
    .option('--format <format>', 'pretty (for reading), markdown, or json (for other programs)', 'pretty')
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runStatus } = await import('../status/run.ts');
      done(await runStatus(paths, command.optsWithGlobals(), host));
    });
};
