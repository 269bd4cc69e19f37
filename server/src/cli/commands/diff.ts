import type { AddCommand } from './command.ts';

const more = `
What is compared:
  partnership diff                       what a pull request of this branch would
                                         change: from where it left the default
                                         branch (origin/HEAD, else main or master)
                                         to the working tree; on the default branch
                                         itself, what is not committed yet
  partnership diff v1.0                  a revision, with the working tree
  partnership diff v1.0 v2.0             two revisions; the same as v1.0..v2.0
  partnership diff main...HEAD           from where HEAD left main
  partnership diff HEAD~3 agreements/    only what lies below a folder or file
  partnership diff -- a.partnership.yaml the same with the usual base
  partnership diff old.yaml new.yaml     two files, or two folders

Accepting a change: a person of the party that loses by it adds an entry to
"waivers" in partnership.config.yaml; what to add is printed where it is missing.
With --config, that file counts instead, as it is on the disk.

Exit status:
  0  nothing that --fail-on asks for
  1  with --fail-on weakened: a promise is weaker and those who lose by it have
     not accepted that; with --fail-on any: any change that nobody has accepted;
     with both: a text that could not be read
  2  the comparison could not be done: no such revision, no repository, a history
     that this clone does not hold, errors in the file that --config names;
     or a file that is there was not read, so nobody knows whether it changed

Nothing is fetched: see the message for what to fetch where something is missing.`;

/** `partnership diff` */
export const addDiff: AddCommand = (program, host, done) => {
  program
    .command('diff')
    .summary('show what changed in agreements, and for whom')
    .description(
      'Compares two states of agreements by what they promise: what changed, who gains, who loses. Order, comments and formatting are no change.',
    )
    .argument('[base]', 'a revision, or a range such as main...HEAD; or a file or folder')
    .argument('[head]', 'a revision; without it the working tree; or a file or folder')
    .argument('[paths...]', 'only what lies below these')
    .option('--format <format>', 'pretty, json, markdown (for a comment) or github (annotations)', 'pretty')
    .option('--config <file>', 'use this configuration, not the nearest partnership.config.yaml')
    .option('--language <code>', 'the language of the sentences, en or sv; without it that of the agreements')
    .option('--into <branch>', 'say that this is a pull request into that branch')
    .option('--fail-on <changes>', 'what makes the exit status 1: weakened, any or none', 'none')
    .addHelpText('after', more)
    .action(async (_base, _head, _paths, _options, command) => {
      const { runDiff } = await import('../diff/run.ts');
      const { before, after } = aroundDashes(command.args, command.parent?.rawArgs ?? []);
      done(await runDiff(before, after, command.optsWithGlobals(), host));
    });
};

/** Which arguments stand behind `--`: the parser takes it away. */
export function aroundDashes(
  args: readonly string[],
  raw: readonly string[],
): { before: string[]; after: string[] } {
  const dashes = raw.indexOf('--');
  const count = dashes < 0 ? 0 : raw.length - dashes - 1;
  return { before: args.slice(0, args.length - count), after: args.slice(args.length - count) };
}
