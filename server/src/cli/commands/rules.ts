import type { AddCommand } from './command.ts';

/** `partnership rules` */
export const addRules: AddCommand = (program, host, done) => {
  program
    .command('rules')
    .summary('list all rules')
    .description('Lists all rules with their severity and what they say.')
    .option('--format <format>', 'pretty (for reading) or json (for other programs)', 'pretty')
    .option('--language <code>', 'the language, en or sv; without it that of the system')
    .addHelpText('after', '\n"partnership explain RULE" says more about one of them.')
    .action(async (_options, command) => {
      const { runRules } = await import('../rules/run.ts');
      done(await runRules(command.optsWithGlobals(), host));
    });
};
