/** A workflow command as GitHub's runner understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * Reads a log the way the runner does (actions/runner, ActionCommand.cs): line by line, blanks before a command do not
 * matter, and the older form `##[name …]` counts anywhere in a line that is no command of the newer one.
 */
export function readCommands(log: string): Command[] {
  return log.split(/\r\n|\r|\n/).flatMap(line => newerForm(line) ?? olderForm(line) ?? []);
}

function newerForm(line: string): Command | undefined {
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const header = text.slice(2, end);
  const [name = ''] = header.split(' ', 1);
  const properties = header
    .slice(name.length)
    .trim()
    .split(',')
    .filter(part => part.indexOf('=') > 0 && part.indexOf('=') < part.length - 1)
    .map(part => [
      part.slice(0, part.indexOf('=')),
      unescaped(part.slice(part.indexOf('=') + 1), propertyEscapes),
    ]);
  return {
    name,
    properties: Object.fromEntries(properties),
    message: unescaped(text.slice(end + 2), dataEscapes),
  };
}

function olderForm(line: string): Command | undefined {
  const [, name = '', message = ''] = /##\[([\w-]+)[^\]]*\](.*)/.exec(line) ?? [];
  return name ? { name, properties: {}, message } : undefined;
}

/** In the order in which the runner replaces them: `%25` last. */
const dataEscapes = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const propertyEscapes = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };

function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((read, [from, to]) => read.replaceAll(from, to), text);
}
