import type { AddCommand } from './command.ts';

/** `partnership git-diff`, which git runs; people use `diff`, so help does not list it. */
export const addGitDiff: AddCommand = (program, host, done) => {
  program
    .command('git-diff', { hidden: true })
    .description('What git runs for each changed agreement, after "partnership git-setup".')
    .argument('[args...]', 'the seven arguments of an external diff')
    .action(async (args: string[], _options, command) => {
      const { runGitDiff } = await import('../git-setup/driver.ts');
      done(await runGitDiff(args, command.optsWithGlobals().color, host));
    });
};
