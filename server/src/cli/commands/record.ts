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
  partnership record action 2026-01-14-service-board-send-the-plan --done
  partnership record approve --by "Anna Lind"
  partnership record --from pack.docx

A meeting pack that was filled in becomes the record of its meeting. What cannot be
read in it is listed with its place, and then nothing is recorded.

"partnership record meeting --help" says more about one of them.

Exit status: 0 when it is recorded; 1 when not all of a pack could be read; 2 when
it could not be recorded, and then nothing is written.`;

const options = {
  output: ['-o, --output <place>', 'the folder or file to write to, instead of the usual one'],
  dryRun: ['--dry-run', 'write nothing; print what would be written'],
} as const;

/** `partnership record` */
export const addRecord: AddCommand = (program, host, done) => {
  const record = program
    .command('record')
    .summary('write down what happened, such as a meeting')
    .description('Writes down what happened under an agreement, so that it counts as kept.')
    .helpCommand(false)
    .argument(
      '[paths...]',
      'with --from: the agreement, or the folder that holds it; none: the current folder',
    )
    .option('--from <file>', 'a meeting pack that was filled in, .docx or .md')
    .option('--leave-out', 'record the rest where not all of the pack could be read')
    .option(...options.output)
    .option(...options.dryRun)
    .addHelpText('after', more)
    .action(async (paths: string[], _options, command) => {
      const raw = command.optsWithGlobals();
      const { runRecordFrom, unknownKind } = await import('../record/from.ts');
      if (raw.from === undefined) throw unknownKind(paths[0]);
      done(await runRecordFrom(paths, raw, host));
    });
  for (const kind of recordKinds) {
    const command = record.command(kind.name).summary(kind.summary).description(descriptionOf(kind));
    if (kind.alias) command.alias(kind.alias);
    if (kind.argument) {
      const isOptional = kind.argument.name === 'id';
      command.argument(isOptional ? '[id]' : `<${kind.argument.name}>`, kind.argument.description);
    }
    const dated = kind.name === 'waived' ? [] : [commonOptions.date];
    const common = [...(kind.isInPlace ? [] : commonOptions.ofNew), ...commonOptions.ofAll];
    for (const { flags, description, ...rest } of [...dated, ...kind.options, ...common]) {
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
