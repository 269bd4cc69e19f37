import { formatNames } from '../formats/format.ts';
import type { AddCommand } from './command.ts';

const more = `
Folders are searched for *.partnership.yaml and *.partnership.yml; node_modules,
hidden folders and links are passed over. Files of the same project (down from
the folder that holds .git, or else partnership.config.yaml) are read too, since
agreements refer to parties and records; only what was asked for is reported.

Examples:
  partnership check                             this folder and all below it
  partnership check agreements bank.yaml        a folder, and a file of any name
  partnership check "**/*.partnership.yaml"     a pattern, in quotation marks
  partnership check --as-of 2026-12-31          as it will look on that day
  partnership check --format json > found.json  for other programs
  partnership check --format sarif=reports/found.sarif --format github
                                                several at once, one to a file
  partnership check --fail-on warning           for a stricter build
  partnership check --changed-since origin/main  only what this branch brings
  partnership check --fix                       put right what is certain
  partnership check --fix-dry-run > fix.patch   the same as a patch
  partnership check --print-config bank.yaml    what holds for it, and why
  partnership check --shard 1/4 > part-1.jsonl  a quarter of it, for "merge"
  partnership check - < draft.yaml              a text from another program
  partnership check --stdin-filename bank.partnership.yaml < draft.yaml
                                                the same, as if in that file

What --fix puts right is what "Fix everything that is certain" does in an
editor: slips that can be meant in one way only. It never adds a promise. What
it did, it says on standard error, and the report is about what is left. A text
from standard input goes to standard output, put right; then the report goes to
standard error.

Exit status:
  0  no finding at or above the severity of --fail-on; what is overdue or
     expired counts as a warning at most, so no build fails overnight by itself
  1  at least one such finding
  2  the check could not be done: a wrong option, a path or pattern that leads
     to nothing, an error in the configuration; something that is there was not
     read, which is said on standard error; or a file could not be written

Colours appear on terminals; the environment variables NO_COLOR and FORCE_COLOR,
and the options --no-color and --color, decide otherwise.`;

/** `partnership check` */
export const addCheck: AddCommand = (program, host, done) => {
  program
    .command('check')
    .summary('check agreements and show what was found')
    .description('Checks agreements, and shows what is missing, contradictory or overdue.')
    .argument('[paths...]', 'files, folders or patterns; - for standard input; none: the current folder')
    .option(
      '--format <format>',
      `${formatNames.slice(0, -1).join(', ')} or ${formatNames.at(-1)}; FORMAT=FILE writes it to a file; may be given several times (default: pretty)`,
      (each: string, others: readonly string[] = []) => [...others, each],
    )
    .option(
      '--as-of <date>',
      'judge overdue and expired things as of this day, year-month-day (default: today)',
    )
    .option('--config <file>', 'use this configuration, not the nearest partnership.config.yaml')
    .option('--fail-on <severity>', 'what makes the exit status 1: error, warning, info or none', 'error')
    .option(
      '--fail-on-dates',
      'let errors that depend on the date fail the check, too; else they are warnings',
    )
    .option('--allow-none', 'let a folder or pattern without agreements be no mistake, as for a hook')
    .option('--show-accepted', 'also list what comments and waivers accept, with the reasons')
    .option(
      '--print-config <file>',
      'check nothing; print the configuration in force for this file, as YAML or JSON',
    )
    .option('--stdin-filename <file>', 'read a text from standard input as if it stood in this file')
    .option('--fix', 'put right what is certain, in the files themselves; then check')
    .option('--fix-dry-run', 'print what --fix would change as a patch, and write nothing')
    .option('--shard <part>', 'check one of several parts, such as 1/4, and write it for "partnership merge"')
    .option(
      '--stream',
      'read files as lines of JSON from standard input, and write lines for "partnership merge"',
    )
    .option('--workers <number>', 'check in so many threads; 1: in one (default: as many as are of use)')
    .option('--changed-since <revision>', 'report only what a git revision did not have yet')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      if (command.opts().stream) {
        const { runStream } = await import('../check/stream/run.ts');
        done(await runStream(paths, command.optsWithGlobals(), host));
        return;
      }
      const { runCheck } = await import('../check/run.ts');
      done(await runCheck(paths, command.optsWithGlobals(), host));
    });
};
