import type { EventEmitter } from 'node:events';
import { type Command, Help } from 'commander';

/** What the help of a command says, in one language. */
export interface CommandHelp {
  /** In the list of commands; of the program itself there is none. */
  readonly summary?: string;
  readonly description: string;
  /** By the name of the argument. */
  readonly arguments?: Readonly<Record<string, string>>;
  /** By the long name of the option, such as `--format`. */
  readonly options?: Readonly<Record<string, string>>;
  /** What stands behind the options: examples, the meaning of the exit status. */
  readonly more?: string;
}

/** The help in one language: English is what the commands themselves say. */
export interface HelpTexts {
  /** `Usage:`, `Options:` …, by the English ones. */
  readonly titles: Readonly<Record<string, string>>;
  /** What a default is called: `default`. */
  readonly byDefault: string;
  /** By the name of the command; the program itself is `partnership`. */
  readonly commands: Readonly<Record<string, CommandHelp>>;
}

/** Before any command is added: what their help has in common. */
export function prepareHelp(program: Command, { titles, byDefault }: HelpTexts): void {
  const english = new Help();
  program.configureHelp({
    showGlobalOptions: true,
    styleTitle: title => titles[title] ?? title,
    optionDescription: option =>
      english.optionDescription(option).replace(/\(default: ("?[\w.-]+"?)\)$/, `(${byDefault}: $1)`),
  });
}

/** Puts the help of the program and of all its commands into another language. What has no text in it stays English. */
export function translateHelp(program: Command, texts: HelpTexts): void {
  translateCommand(program, program.name(), texts);
  for (const { command, name } of commandsBelow(program)) translateCommand(command, name, texts);
}

/** All commands of a program, those below others by both names: `record meeting`. */
export function commandsBelow(program: Command): { readonly command: Command; readonly name: string }[] {
  return program.commands.flatMap(command => [
    { command, name: command.name() },
    ...command.commands.map(each => ({ command: each, name: `${command.name()} ${each.name()}` })),
  ]);
}

function translateCommand(command: Command, name: string, { titles, commands }: HelpTexts): void {
  const help = commands[name];
  if (!help) return;
  command.description(help.description);
  if (help.summary !== undefined) command.summary(help.summary);
  for (const option of command.options) {
    const text = help.options?.[option.long ?? ''];
    if (text !== undefined) option.description = text;
  }
  for (const argument of command.registeredArguments) {
    const text = help.arguments?.[argument.name()];
    if (text !== undefined) argument.description = text;
  }
  const more = help.more ?? examplesOf(command, titles);
  if (more === undefined) return;
  // The parser keeps such texts as listeners of events, and has no other way to change one.
  (command as Command & Pick<EventEmitter, 'removeAllListeners'>).removeAllListeners('afterHelp');
  command.addHelpText('after', more);
}

/** Where nothing but examples stands behind the options, only their title is in a language. */
const examples = new WeakMap<Command, readonly string[]>();

function examplesOf(command: Command, titles: HelpTexts['titles']): string | undefined {
  const all = examples.get(command);
  return all && examplesText(titles['Examples:'] ?? 'Examples:', all);
}

/** Says how a command is used, behind its options. @param all one line each, from the name of the program on */
export function addExamples(command: Command, all: readonly string[]): void {
  examples.set(command, all);
  command.addHelpText('after', examplesText('Examples:', all));
}

function examplesText(title: string, all: readonly string[]): string {
  return ['', title, ...all.map(each => `  ${each}`)].join('\n');
}
