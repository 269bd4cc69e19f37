/**
 * What a `.gitignore` says of a path, read as git reads it. Each pattern is matched in time proportional to the length of
 * the path times that of the pattern, whatever is written there: the file may come from anybody.
 */
export class GitIgnore {
  readonly #patterns: readonly Pattern[];

  /** @param text of the file, with line breaks of any kind */
  constructor(text: string) {
    this.#patterns = text.split(/\r?\n/).flatMap(line => patternOf(line) ?? []);
  }

  /**
   * Whether a place is ignored; undefined where nothing is said of it. Of several patterns the last one counts.
   *
   * @param path of a file or folder, relative to the folder of the `.gitignore`; the folders above it are asked by themselves
   */
  ignores(path: readonly string[], isFolder: boolean): boolean | undefined {
    const pattern = this.#patterns.findLast(each => (isFolder || !each.onlyFolders) && matches(each, path));
    return pattern && !pattern.isNegated;
  }
}

interface Pattern {
  readonly isNegated: boolean;
  readonly onlyFolders: boolean;
  /** Each a name with wildcards, or `**`. */
  readonly segments: readonly (Name | typeof anyFolders)[];
}

const anyFolders = '**';

/** One name of a path, sign by sign. */
type Name = readonly Sign[];

type Sign = '*' | ((sign: string) => boolean);

function patternOf(line: string): Pattern | undefined {
  const trimmed = line.replace(/(?<!\\)[ \t]+$/, '');
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const isNegated = trimmed.startsWith('!');
  const whole = isNegated ? trimmed.slice(1) : trimmed;
  const onlyFolders = whole.endsWith('/');
  const path = onlyFolders ? whole.slice(0, -1) : whole;
  // Without a slash before its end it holds for a name in any folder below.
  const isAnchored = path.includes('/');
  const names = path.replace(/^\//, '').split('/');
  if (names.every(name => name === '')) return undefined;
  const segments = names.map(name => (name === anyFolders ? anyFolders : nameOf(name)));
  return { isNegated, onlyFolders, segments: isAnchored ? segments : [anyFolders, ...segments] };
}

/** Reads the wildcards of one name. */
function nameOf(written: string): Name {
  const signs: Sign[] = [];
  const letters = [...written];
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string;
    if (letter === '[') {
      const set = setAt(letters, at);
      // One that is not closed matches nothing.
      signs.push(set?.has ?? (() => false));
      at = set?.end ?? letters.length;
    } else if (letter === '*') {
      if (signs.at(-1) !== '*') signs.push('*');
    } else if (letter === '?') {
      signs.push(() => true);
    } else {
      if (letter === '\\') at++;
      const meant = letters[at] ?? '\\';
      signs.push(sign => sign === meant);
    }
  }
  return signs;
}

/** A set of letters such as `[a-z]`; undefined where it is not closed. */
function setAt(
  letters: readonly string[],
  start: number,
): { has: (sign: string) => boolean; end: number } | undefined {
  let at = start + 1;
  const isInverted = letters[at] === '!' || letters[at] === '^';
  if (isInverted) at++;
  const ranges: [string, string][] = [];
  for (let first = true; first || letters[at] !== ']'; first = false) {
    if (letters[at] === '\\') at++;
    const from = letters[at];
    if (from === undefined) return undefined;
    if (letters[at + 1] === '-' && letters[at + 2] !== ']' && letters[at + 2] !== undefined) at += 2;
    ranges.push([from, letters[at] as string]);
    at++;
  }
  const has = (sign: string) => ranges.some(([from, to]) => from <= sign && sign <= to) !== isInverted;
  return { has, end: at };
}

/** Whether a pattern means a path. Where it fails, only what the last `**` stands for is tried longer. */
function matches({ segments }: Pattern, path: readonly string[]): boolean {
  // At the end, `**` means what is in a folder, not the folder itself.
  if (segments.length > 1 && segments.at(-1) === anyFolders) {
    const folder = segments.slice(0, -1);
    return path.some(
      (_, length) => length > 0 && wholly(folder, path.slice(0, length), isAnyFolders, isNamed),
    );
  }
  return wholly(segments, path, isAnyFolders, isNamed);
}

const isAnyFolders = (segment: Pattern['segments'][number]) => segment === anyFolders;

function isNamed(segment: Pattern['segments'][number], name: string): boolean {
  return segment !== anyFolders && wholly(segment, [...name], isAnySigns, isSign);
}

const isAnySigns = (sign: Sign) => sign === '*';

const isSign = (sign: Sign, letter: string) => sign !== '*' && sign(letter);

/** Matches a whole list against steps of which some stand for any number of entries; going back to the last one suffices. */
function wholly<S, T>(
  steps: readonly S[],
  list: readonly T[],
  isAny: (step: S) => boolean,
  fits: (step: S, entry: T) => boolean,
): boolean {
  let [step, at] = [0, 0];
  let back: { step: number; at: number } | undefined;
  while (at < list.length) {
    const current = steps[step];
    if (current !== undefined && isAny(current)) {
      back = { step: step + 1, at };
      step++;
    } else if (current !== undefined && fits(current, list[at] as T)) {
      step++;
      at++;
    } else if (back) {
      back = { ...back, at: back.at + 1 };
      ({ step, at } = back);
    } else {
      return false;
    }
  }
  return steps.slice(step).every(isAny);
}
