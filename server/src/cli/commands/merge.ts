import type { AddCommand } from './command.ts';

const more = `
A large portfolio can be checked in parts, on several machines or by an engine
that carries it: each part with "partnership check --shard I/N", or as a stream
with "partnership check --stream". This command makes of all parts what one
process would have found, in any format, byte for byte.

Examples:
  partnership check --shard 1/4 --as-of 2026-12-31 > part-1.jsonl
  partnership merge part-*.jsonl
  partnership merge part-*.jsonl --format sarif=found.sarif --format github

Exit status: as that of "partnership check"; 2 also where a part is missing or
there twice, or where the parts come from several checks.`;

/** `partnership merge` */
export const addMerge: AddCommand = (program, host, done) => {
  program
    .command('merge')
    .summary('put the parts of a check together')
    .description('Puts together what the parts of a check have found.')
    .argument('<paths...>', 'the results of all parts')
    .option(
      '--format <format>',
      'as of check; may be given several times (default: pretty)',
      (each: string, others: readonly string[] = []) => [...others, each],
    )
    .option('--fail-on <severity>', 'what makes the exit status 1: error, warning, info or none', 'error')
    .option(
      '--fail-on-dates',
      'let errors that depend on the date fail the check, too; else they are warnings',
    )
    .option('--show-accepted', 'also list what comments and waivers accept, with the reasons')
    .addHelpText('after', more)
    .action(async (paths, _options, command) => {
      const { runMerge } = await import('../merge/run.ts');
      done(await runMerge(paths, command.optsWithGlobals(), host));
    });
};
