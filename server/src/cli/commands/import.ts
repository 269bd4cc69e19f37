import type { AddCommand } from './command.ts';

const more = `
"partnership import governance" reads the boards of an inherited agreement from a
Word file, Markdown or CSV, and writes the skeleton of an agreement from them.

Examples:
  partnership import governance schedule.docx
  partnership import governance boards.csv --customer "Nordbank Abp" --vendor Cirrus --write`;

const moreOfGovernance = `
The document may have its boards in a table, in rows or in columns, or each with a
table or lines of its own below a heading; in English or Swedish. Other tables are
passed over, and named. Row by row it is shown what each cell is taken for, what is
not understood and why, and what no cell says.

Nothing is guessed: what is not certain becomes a placeholder, such as <how often it
meets>, and stands as a comment at the top of the file. Positions become seats, which
need no names. The other principles are left to you: "partnership check" names them.

Examples:
  partnership import governance schedule.docx
  partnership import governance schedule.docx --write
  partnership import governance boards.csv --customer "Nordbank Abp" --vendor Cirrus \\
    --write -o nordbank-cirrus.partnership.yaml

Exit status: 0 when all that stands there is understood; 1 when some of it is not; 2
when there are no boards in it, or nothing could be written.`;

/** `partnership import` */
export const addImport: AddCommand = (program, host, done) => {
  const command = program
    .command('import')
    .summary('begin an agreement from what is there already')
    .description('Begins an agreement from a document that is there already.')
    .helpCommand(false)
    .addHelpText('after', more);
  command
    .command('governance')
    .summary('the boards of an inherited agreement, from a table')
    .description('Reads a table of boards, and writes the skeleton of an agreement from it.')
    .argument('<file>', 'the document, .docx, .md or .csv')
    .option('--customer <name>', 'what the customer is called')
    .option('--vendor <name>', 'what the vendor is called')
    .option('--write', 'write the agreement; without it only what is understood is shown')
    .option(
      '-o, --output <file>',
      'the file to write, instead of one in the current folder named by the parties',
    )
    .addHelpText('after', moreOfGovernance)
    .action(async (file, _options, given) => {
      const { runImportGovernance } = await import('../import/governance.ts');
      done(await runImportGovernance(file, given.optsWithGlobals(), host));
    });
};
