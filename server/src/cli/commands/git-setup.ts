import type { AddCommand } from './command.ts';

const more = `
It writes two things, and says so: lines in .gitattributes, which belong to the
repository, and diff.partnership.command in its configuration on this machine.
A driver runs only where git is told to by that configuration, so everybody who
wants it runs this once. With --global it holds for all repositories.

Where partnership is not on the PATH, the one that set this up runs; where that
is not there either, git diff shows the lines as before. A .gitattributes that
is a link is left alone.

git diff then shows agreements by what they promise; "git diff --no-ext-diff"
shows the lines.`;

/** `partnership git-setup` */
export const addGitSetup: AddCommand = (program, host, done) => {
  program
    .command('git-setup')
    .summary('let "git diff" show agreements by what they promise')
    .description('Tells git to show changes of agreements by what they promise.')
    .option('--global', 'for all repositories of this user')
    .option('--remove', 'take out again what this command wrote')
    .addHelpText('after', more)
    .action(async options => {
      const { runGitSetup } = await import('../git-setup/run.ts');
      done(await runGitSetup(options, host));
    });
};
