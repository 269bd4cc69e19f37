import type { AddCommand } from './command.ts';

const more = `
Forums, ladders, ownership, deputies, what is agreed for key people and open
actions of one person pass to another of the same party, in all files of the
project. Without --write nothing is written: the change is printed as a patch,
and every place is listed that changes or stays, with the reason.

What is on record stays: who was present and who approved does not change. Open
actions pass by a new record each. Nobody is invented: who is not among the
people yet is added with --name.

Examples:
  partnership replace-person anna-lind mika-salo
  partnership replace-person "Anna Lind" sara-berg --name "Sara Berg" --title CIO
  partnership replace-person anna-lind mika-salo --write
  partnership replace-person anna-lind mika-salo bank.partnership.yaml

Exit status: 0; 2 when it could not be done, and then nothing is changed.`;

/** `partnership replace-person` */
export const addReplacePerson: AddCommand = (program, host, done) => {
  program
    .command('replace-person')
    .summary('have one person take over from another, in all files')
    .description(
      'Passes what one person does to another of the same party, in all files, and shows it first.',
    )
    .argument('<old>', 'who hands over, by id or name')
    .argument('<new>', 'who takes over, by id or name; with --name a new id')
    .argument('[paths...]', 'the agreements that it is about; none: all of the project')
    .option('--name <name>', 'what somebody is called who is not among the people yet')
    .option('--title <title>', 'the position of somebody new')
    .option('--remove', 'remove who hands over from the list of people, where nothing names them any more')
    .option('--dry-run', 'write nothing; print what would be written, as a patch (the default)')
    .option('--write', 'write it')
    .addHelpText('after', more)
    .action(async (old, successor, paths, _options, command) => {
      const { runReplacePerson } = await import('../replace-person/run.ts');
      done(await runReplacePerson({ old, successor, paths }, command.optsWithGlobals(), host));
    });
};
