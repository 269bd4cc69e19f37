import type { AddCommand } from './command.ts';

const more = `
For agreements that were taken over as they are: what is found in their text
today is accepted together, with a reason, by somebody, until a day. Only what
is new counts from then on. On that day all of it returns, as warnings.

It goes into one block "adopted" of the configuration in force; where there is
none, into a new one in the folder that was named. Files that the configuration
extends are never written. What depends on the date is not accepted, nor what
cannot be read or leads nowhere: that is to be put right.

Run it again, and what has been mended meanwhile is taken out of the block. The
block grows only with --add.

Examples:
  partnership adopt agreements --reason "Inherited with the merger" \\
    --approved-by nordbank/anna-lind --until 2027-05-31
  partnership adopt agreements                  take out what has been mended
  partnership adopt agreements --add            accept what is new, too
  partnership adopt agreements --dry-run        print the change as a patch

Exit status: 0; 2 when it could not be done.`;

/** `partnership adopt` */
export const addAdopt: AddCommand = (program, host, done) => {
  program
    .command('adopt')
    .summary('take over agreements as they are, so that only what is new counts')
    .description(
      'Accepts what is found in agreements today, with a reason and until a day, so that only what is new counts.',
    )
    .argument('<paths...>', 'files, folders or patterns')
    .option('--reason <text>', 'why it is put off')
    .option('--approved-by <person>', 'who stands for that, as party/person')
    .option('--until <date>', 'the day on which all of it returns, year-month-day; at most 12 months ahead')
    .option('--add', 'also accept what is new since')
    .option('--dry-run', 'write nothing; print what would be written, as a patch')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runAdopt } = await import('../adopt/run.ts');
      done(await runAdopt(paths, command.optsWithGlobals(), host));
    });
};
