import type { AddCommand } from './command.ts';

const more = `
For those who read no YAML: who promised what to whom, who to call, how the
forums hang together, the year with what was held and what comes, what was kept,
and the points to settle. One file that needs nothing else: it can be mailed,
read without a network, and printed.

Examples:
  partnership report bank.partnership.yaml -o bank.html
  partnership report bank.partnership.yaml -o bank.docx      for Word
  partnership report bank.partnership.yaml -o bank.html --as-of 2026-12-31
  partnership report bank.partnership.yaml -o bank.html --language sv
  partnership report bank.partnership.yaml -o bank.docx --audience party:cirrus
  partnership report bank.partnership.yaml -o bank.html --since v1.0
  partnership report contracts -o portfolio.html

Of several agreements it makes one page that shows them side by side.

What is classified, was said in forums in which a reader does not sit, or is for
one party only is left out for others, and the page says how much that is.

Exit status: 0 when it was written; 2 when it could not be, or when something was
not read that may belong to it.`;

/** `partnership report` */
export const addReport: AddCommand = (program, host, done) => {
  program
    .command('report')
    .summary('write a page about an agreement for people')
    .description('Writes what an agreement says, and how it is kept, as a page for people.')
    .argument(
      '[paths...]',
      'the agreement, its records, or the folder that holds it; none: the current folder',
    )
    .requiredOption(
      '-o, --output <file>',
      'the file to write: its ending says the format, .html, .docx or .md',
    )
    .option(
      '--audience <reader>',
      'internal (everything), shared (what all parties may see), or party:ID',
      'internal',
    )
    .option('--since <revision>', 'also tell what changed since this revision of git')
    .option('--as-of <date>', 'as of this day, year-month-day (default: today)')
    .option(
      '--lang, --language <code>',
      'en or sv; without it the language of the agreement, else the system’s',
    )
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runReport } = await import('../report/run.ts');
      done(await runReport(paths, command.optsWithGlobals(), host));
    });
};
