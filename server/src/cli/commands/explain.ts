import type { AddCommand } from './command.ts';

const more = `
Examples:
  partnership explain governance/level-missing   a rule, as a finding names it
  partnership explain first choice               a principle, in any spelling
  partnership explain openDialogue --format markdown

"partnership rules" lists all rules.`;

/** `partnership explain` */
export const addExplain: AddCommand = (program, host, done) => {
  program
    .command('explain')
    .summary('explain a rule or one of the seven principles')
    .description('Explains a rule, or one of the seven principles: what it means, why, and what to do.')
    .argument('<rule or principle...>', 'the id of a rule, or the key or name of a principle')
    .option('--format <format>', 'pretty (for reading) or markdown', 'pretty')
    .option('--language <code>', 'the language, en or sv; without it that of the system')
    .addHelpText('after', more)
    .action(async (words, _options, command) => {
      const { runExplain } = await import('../explain/run.ts');
      done(await runExplain(words.join(' '), command.optsWithGlobals(), host));
    });
};
