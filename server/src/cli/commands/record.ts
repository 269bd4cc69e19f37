import { addExamples } from '../help/help.ts';
import { commonOptions, type RecordKind, recordKinds } from '../record/kinds.ts';
import type { AddCommand } from './command.ts';

const more = `
Nobody has to write YAML: each time a small file is made in the folder "records"
beside the agreement, or where "records" in partnership.config.yaml says. People,
forums and promises are named by id, or as the agreement calls them; who is not
known there is not invented. Ids are made from day and words.

Examples:
  partnership record meeting steering-committee --date 2026-01-14 --present all
  partnership record report service-report --period 2026-01
  partnership record action 2026-01-14-send-the-plan --done
  partnership record approve --by "Anna Lind"

"partnership record meeting --help" says more about one of them.

Exit status: 0 when it is recorded; 2 when it could not be, and then nothing is
written.`;

/** `partnership record` */
export const addRecord: AddCommand = (program, host, done) => {
  const record = program
    .command('record')
    .summary('write down what happened, such as a meeting')
    .description('Writes down what happened under an agreement, so that it counts as kept.')
    .helpCommand(false)
    .addHelpText('after', more);
  for (const kind of recordKinds) {
    const command = record.command(kind.name).summary(kind.summary).description(descriptionOf(kind));
    if (kind.alias) command.alias(kind.alias);
    if (kind.argument) {
      const isOptional = kind.argument.name === 'id';
      command.argument(isOptional ? '[id]' : `<${kind.argument.name}>`, kind.argument.description);
    }
    const dated = kind.name === 'waived' ? [] : [commonOptions.date];
    for (const { flags, description, ...rest } of [...dated, ...kind.options, ...commonOptions.others]) {
      if ('repeats' in rest) command.option(flags, description, collected);
      else command.option(flags, description);
    }
    addExamples(
      command,
      kind.examples.map(each => `partnership record ${each}`),
    );
    command.action(async (...given) => {
      const { runRecord } = await import('../record/run.ts');
      const subject = kind.argument ? (given[0] as string | undefined) : undefined;
      done(await runRecord(kind.name, subject, command.optsWithGlobals(), host));
    });
  }
};

function collected(each: string, others: readonly string[] = []): string[] {
  return [...others, each];
}

function descriptionOf({ summary }: RecordKind): string {
  return `Records ${summary}.`;
}
