import { schemas } from '../schema/generated/schema.ts';
import type { FileKind } from '../schema/kind.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { validate } from '../schema/validate.ts';
import { isMapping, walk } from '../schema/walk.ts';
import { canBeRead } from '../yaml/events.ts';
import { MAX_LAYOUT_WORK } from '../yaml/limits.ts';
import { parseYaml } from '../yaml/parse.ts';
import { type Mend, MendedText } from '../yaml/recovery/mended.ts';
import { toValue } from '../yaml/to-value.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import type { Stretch } from './stretch.ts';

/** How well some sections read. */
export interface Verdict {
  readonly problems: number;
  /** How many keys lack in them that are expected of what is there: of two ways to read a text, the fuller one is meant. */
  readonly gaps: () => number;
}

const unreadable: Verdict = { problems: Number.POSITIVE_INFINITY, gaps: () => Number.POSITIVE_INFINITY };

/** Counts what is wrong with some sections when they are read with mends, within a limit of work. */
export class Judge {
  readonly #text: string;
  readonly #start: number;
  readonly #cuts: readonly Mend[];
  readonly #kind: FileKind;
  /** How many characters are read each time. */
  readonly #length: number;
  readonly #known = new Map<readonly Mend[], Verdict>();
  #work = MAX_LAYOUT_WORK;

  /** @param cuts what is left out of them */
  constructor({ text, lines }: YamlDocument, { from, to }: Stretch, cuts: readonly Mend[], kind: FileKind) {
    this.#start = lines.line(from).start;
    this.#text = text.slice(this.#start, to < lines.count ? lines.line(to).start : text.length);
    this.#cuts = cuts;
    this.#kind = kind;
    this.#length = cuts.reduce((length, { start, end }) => length - (end - start), this.#text.length);
  }

  /** Whether so much can be read several times over, and reading shows what stands there. */
  get isPossible(): boolean {
    return this.#length <= MAX_LAYOUT_WORK / 6 && !MARKS.test(this.#text);
  }

  /** How well the sections read with mends; each set of mends is read once. */
  with(mends: readonly Mend[]): Verdict {
    const known = this.#known.get(mends) ?? this.#read(mends);
    this.#known.set(mends, known);
    return known;
  }

  #read(mends: readonly Mend[]): Verdict {
    if (this.#work <= 0) return unreadable;
    this.#work -= this.#length;
    // What is put in right behind a cut stands in the next line, which is read.
    const kept = mends.filter(
      mend => !this.#cuts.some(cut => cut.start <= mend.start && mend.start < cut.end),
    );
    const inside = [...this.#cuts, ...kept]
      .sort((a, b) => a.start - b.start)
      .map(mend => ({ ...mend, start: mend.start - this.#start, end: mend.end - this.#start }))
      .filter(({ start, end }) => start >= 0 && end <= this.#text.length);
    const { text } = new MendedText(this.#text, inside);
    if (mends.length > 0 && !canBeRead(text)) return unreadable;
    const yaml = parseYaml(text);
    const { value, source } = toValue(yaml);
    const problems = validate(this.#kind, value, source, yaml);
    const count = yaml.problems.length + problems.filter(problem => !isElsewhere(problem)).length;
    return { problems: count, gaps: () => gapsIn(value, schemas[this.#kind]) };
  }
}

/** How many keys lack that rules expect of what is there. */
function gapsIn(root: unknown, schema: SchemaNode): number {
  let count = 0;
  const isWanted = () => false;
  walk(
    root,
    schema,
    ({ value, schema: { 'x-required-by-rule': expected = [] } }) => {
      if (isMapping(value)) for (const key of expected) if (!(key in value)) count++;
    },
    isWanted,
  );
  return count;
}

/** Lines that end a document, and those of a merge: what stands there is not what is read. */
const MARKS = /^(?:---|\.\.\.|<{7}|={7}|>{7})/m;

/** The other sections of the file are not in the piece that is judged. */
const isElsewhere = ({ code, path }: SchemaProblem) => code === 'required' && !/[.[]/.test(path);
