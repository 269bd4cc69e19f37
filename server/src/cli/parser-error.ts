import { type Say, type Text, t, visibleLines } from '../core/index.ts';

/** What the parser of arguments says, by how it begins, with what it names in apostrophes. */
const messages: readonly (readonly [RegExp, (named: string) => Text])[] = [
  [/^unknown option '(.*)'$/, option => t`Unknown option \`${option}\`.`],
  [/^unknown command '(.*)'$/, command => t`Unknown command \`${command}\`.`],
  [/^option '(.*)' argument missing$/, option => t`Option \`${option}\` argument missing.`],
  [/^missing required argument '(.*)'$/, argument => t`Missing required argument \`${argument}\`.`],
  [/^too many arguments(?: for '(.*)')?\..*$/, command => t`Too many arguments for \`${command}\`.`],
];

/** The parser's own messages in the voice and language of all others; those that it lacks stay as they are. */
export function parserError(text: string, say: Say): string {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const lines = [say(messageOf(first.replace(/^error: /, ''))), ...rest.map(line => say(hintOf(line)))];
  return visibleLines(`partnership: ${lines.join('\n')}\n`);
}

function messageOf(text: string): Text {
  for (const [pattern, message] of messages) {
    const found = pattern.exec(text);
    if (found) return message(found[1] ?? '');
  }
  const words = text.replaceAll("'", '`');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function hintOf(line: string): Text {
  const meant = /^\(Did you mean (?:one of )?(.*)\?\)$/.exec(line)?.[1];
  return meant === undefined ? line.replace(/^\((.*)\)$/, '$1') : t`Did you mean ${meant}?`;
}
