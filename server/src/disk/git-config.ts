import path from 'node:path';
import { readSetting } from './read.ts';

/** How many files may include one another. */
const mostIncluded = 10;

/**
 * The last value of a setting in one of git's configuration files and in those that it includes on no condition
 * (git-config, “Configuration File”). Nothing that it names is started.
 *
 * @param file absolute path
 * @param section without a subsection; @param key both in small letters
 * @param home what `~/` stands for
 * @returns undefined where it is not set
 */
export async function valueIn(
  file: string,
  section: string,
  key: string,
  home: string,
  depth = 0,
): Promise<string | undefined> {
  const text = file === '' || depth > mostIncluded ? undefined : await readSetting(file);
  let found: string | undefined;
  for (const entry of entriesIn(text ?? '')) {
    if (entry.section === section && entry.key === key) found = entry.value;
    if (entry.section === 'include' && entry.key === 'path') {
      const included = entry.value.startsWith('~/')
        ? path.join(home, entry.value.slice(2))
        : path.resolve(path.dirname(file), entry.value);
      found = (await valueIn(included, section, key, home, depth + 1)) ?? found;
    }
  }
  return found;
}

interface Entry {
  /** In small letters; with a subsection as it is written. */
  readonly section: string;
  readonly key: string;
  readonly value: string;
}

/** What stands in a text, in its order; what cannot be read is passed over. */
export function* entriesIn(text: string): Generator<Entry> {
  let section = '';
  // A value goes on in the next line where a backslash ends the line.
  for (const line of text.replace(/(?<!\\)((?:\\\\)*)\\\r?\n/g, '$1').split(/\r?\n/)) {
    const [, heading, behind] = /^\s*\[([^\]]*)\](.*)$/.exec(line) ?? [];
    if (heading !== undefined) section = heading.trim().toLowerCase();
    const [, key, value] = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(?:=(.*))?$/.exec(behind ?? line) ?? [];
    if (key !== undefined) yield { section, key: key.toLowerCase(), value: settingIn(value ?? '') };
  }
}

/** A value without quotation marks, comments, and blanks around it. */
function settingIn(written: string): string {
  let value = '';
  let kept = 0;
  let isQuoted = false;
  const letters = [...written.trimStart()];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '#' || letter === ';')) break;
    else if (letter === '\\') value += escapes[letters[++at] ?? ''] ?? letters[at] ?? '';
    else value += letter;
    // Blanks count only inside of quotation marks, and before something else.
    if (isQuoted || letter === '"' || !/\s/.test(letter)) kept = value.length;
  }
  return value.slice(0, kept);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b' };
