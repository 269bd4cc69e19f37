import { t } from '../../core/index.ts';
import { CliError } from '../failure.ts';
import type { AddCommand } from './command.ts';

const more = `
The server shows findings and explanations while somebody writes. Editors start
it with "partnership lsp --stdio" for files named *.partnership.yaml.`;

/** `partnership lsp` */
export const addLsp: AddCommand = (program, _host, done) => {
  program
    .command('lsp')
    .summary('start the language server, for editors')
    .description('Starts the language server. Editors do this; by hand it is of no use.')
    .option('--stdio', 'talk with the editor over standard input and output')
    .addHelpText('after', more)
    // Editors add options of their own, such as --clientProcessId.
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async ({ stdio }: { stdio?: boolean }) => {
      if (!stdio) {
        throw new CliError(
          t`The language server is started by editors, over standard input and output.`,
          t`Have your editor run: ${'partnership lsp --stdio'}`,
        );
      }
      const { startNodeServer } = await import('../../node-server.ts');
      startNodeServer();
      done(0);
    });
};
