import { Command, CommanderError } from 'commander';
import { type Say, saying, t } from '../core/index.ts';
import { version } from '../version.ts';
import { addActions } from './commands/actions.ts';
import { addAdopt } from './commands/adopt.ts';
import { addCalendar } from './commands/calendar.ts';
import { addChangelog } from './commands/changelog.ts';
import { addCheck } from './commands/check.ts';
import type { AddCommand } from './commands/command.ts';
import { addDiff } from './commands/diff.ts';
import { addDue } from './commands/due.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addGitDiff } from './commands/git-diff.ts';
import { addGitSetup } from './commands/git-setup.ts';
import { addImport } from './commands/import.ts';
import { addLsp } from './commands/lsp.ts';
import { addMerge } from './commands/merge.ts';
import { addPack } from './commands/pack.ts';
import { addRecord } from './commands/record.ts';
import { addReplacePerson } from './commands/replace-person.ts';
import { addReport } from './commands/report.ts';
import { addRules } from './commands/rules.ts';
import { addStatus } from './commands/status.ts';
import { failed } from './failure.ts';
import { type HelpTexts, prepareHelp, translateHelp } from './help/help.ts';
import type { Host, Output } from './host.ts';
import { languageOf } from './language.ts';
import { parserError } from './parser-error.ts';

export const commands: readonly AddCommand[] = [
  addCheck,
  addMerge,
  addAdopt,
  addImport,
  addStatus,
  addDue,
  addActions,
  addRecord,
  addReplacePerson,
  addReport,
  addPack,
  addExport,
  addCalendar,
  addDiff,
  addChangelog,
  addExplain,
  addRules,
  addGitSetup,
  addGitDiff,
  addLsp,
];

const description =
  'Checks strategic partnership agreements written in YAML: that all seven principles are there, that what ' +
  'they promise fits together, and that it is kept.';

const more = `
Examples:
  partnership check                      check all agreements in this folder and below
  partnership check bank.partnership.yaml
  partnership diff                       what this branch changes, and for whom
  partnership explain sharing            what the principle of sharing is about
  partnership explain governance/level-missing

"partnership help check" and "partnership check --help" say more about one command.`;

/** Parses the arguments and runs the command that they name. @returns the exit status */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  let status = 0;
  const dictionary = await languageOf(host);
  const help = dictionary && (await import('./help/swedish.ts')).swedishHelp;
  const program = createProgram(host, saying(dictionary), help);
  for (const add of commands) add(program, host, given => (status = given));
  if (help) translateHelp(program, help);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : failed;
    throw error;
  }
}

function createProgram(host: Host, say: Say, help: HelpTexts | undefined): Command {
  const program = new Command('partnership')
    .description(description)
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', help?.commands.partnership?.options?.['--help'] ?? 'print this help')
    .helpCommand('help [command]', help?.commands.help?.description ?? 'print the help of a command')
    .option('--color', 'write in colours even where there is no terminal')
    .option('--no-color', 'write without colours')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: text => host.stdout.write(text),
      writeErr: text => host.stderr.write(text),
      outputError: (text, write) => write(parserError(text, say)),
      getOutHelpWidth: () => helpWidth(host.stdout),
      getErrHelpWidth: () => helpWidth(host.stderr),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError(say(t`Add --help to see what is possible.`))
    .addHelpText('after', more)
    .exitOverride();
  if (help) prepareHelp(program, help);
  return program;
}

function helpWidth({ columns }: Output): number {
  return Math.min(columns ?? 80, 100);
}
