import type { AddCommand } from './command.ts';

/** `partnership rules` */
export const addRules: AddCommand = (program, host, done) => {
  program
    .command('rules')
    .summary('list all rules')
    .description('Lists all rules with their severity and what they say.')
    .option('--format <format>', 'pretty (for reading) or json (for other programs)', 'pretty')
    .addHelpText('after', '\n"partnership explain RULE" says more about one of them.')
    .action(async (_options, command) => {
      const { runRules } = await import('../rules/run.ts');
      done(runRules(command.optsWithGlobals(), host));
    });
};
