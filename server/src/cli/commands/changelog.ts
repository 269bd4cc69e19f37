import type { AddCommand } from './command.ts';
import { aroundDashes } from './diff.ts';

const more = `
Each version of an agreement is compared with the one before it, as
"partnership diff" does it, along the first parents of the commits.

Examples:
  partnership changelog v1.0..HEAD                since a tag
  partnership changelog v1.0..v2.0 agreements/    of what lies below a folder
  partnership changelog > CHANGELOG.md            of the whole history`;

/** `partnership changelog` */
export const addChangelog: AddCommand = (program, host, done) => {
  program
    .command('changelog')
    .summary('write what changed in agreements from version to version')
    .description('Writes what changed in agreements from version to version, as Markdown.')
    .argument('[range]', 'two revisions, as A..B; none: the whole history')
    .argument('[paths...]', 'only agreements below these')
    .option('--language <code>', 'the language of the sentences, en or sv; without it that of the agreement')
    .addHelpText('after', more)
    .action(async (_range, _paths, _options, command) => {
      const { runChangelog } = await import('../changelog/run.ts');
      const { before, after } = aroundDashes(command.args, command.parent?.rawArgs ?? []);
      done(await runChangelog(before, after, host, command.opts().language));
    });
};
