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
export function translateHelp(program: Command, { commands }: HelpTexts): void {
  for (const command of [program, ...program.commands]) {
    const help = commands[command.name()];
    if (!help) continue;
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
    if (help.more === undefined) continue;
    // The parser keeps such texts as listeners of events, and has no other way to change one.
    (command as Command & Pick<EventEmitter, 'removeAllListeners'>).removeAllListeners('afterHelp');
    command.addHelpText('after', help.more);
  }
}
