import type { AddCommand } from './command.ts';

const more = `
What everybody needs to know before a meeting: agenda, who is expected, when papers
are due and from whom, what the last meeting decided, what the forum looks at and
what of it is late, the scorecard, and what is about to change in the agreement.
Below it are empty tables for attendance, decisions and actions. A secretary fills
them in, in Word or Markdown, and "partnership record --from" makes the record of
the meeting from them.

FORUM is the id or name of a forum. Without --date the pack is for its nearest
meeting that is not over. What members of the forum may not see is left out, and
the pack says how much that is.

Examples:
  partnership pack service-board -o pack.docx
  partnership pack service-board bank.partnership.yaml --date 2026-12-17 -o pack.md
  partnership pack steering-committee -o pack.html --findings
  partnership record --from pack.docx

Exit status: 0 when it was written; 2 when it could not be, or when something was
not read that may belong to it.`;

/** `partnership pack` */
export const addPack: AddCommand = (program, host, done) => {
  program
    .command('pack')
    .summary('prepare a meeting of a forum')
    .description('Writes what a forum needs for a meeting, with tables that become its record.')
    .argument('<forum>', 'the forum, by its id or name')
    .argument(
      '[paths...]',
      'the agreement, its records, or the folder that holds it; none: the current folder',
    )
    .requiredOption(
      '-o, --output <file>',
      'the file to write: its ending says the format, .docx, .md or .html',
    )
    .option('--date <date>', 'the day of the meeting, year-month-day')
    .option('--findings', 'also show the points to settle')
    .option(
      '--audience <reader>',
      'internal (everything), shared (what all parties may see), or party:ID; without it all who sit in the forum',
    )
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .option(
      '--lang, --language <code>',
      'en or sv; without it the language of the agreement, else the system’s',
    )
    .addHelpText('after', more)
    .action(async (forum, paths, _options, command) => {
      const { runPack } = await import('../pack/run.ts');
      done(await runPack(forum, paths, command.optsWithGlobals(), host));
    });
};
