import type { FileKind } from '../schema/kind.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import { validate } from '../schema/validate.ts';
import { canBeRead } from '../yaml/events.ts';
import { MAX_LAYOUT_WORK } from '../yaml/limits.ts';
import { parseYaml } from '../yaml/parse.ts';
import { type Mend, MendedText } from '../yaml/recovery/mended.ts';
import { toValue } from '../yaml/to-value.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import type { Stretch } from './stretch.ts';

/** Counts what is wrong with some sections when they are read with mends, within a limit of work. */
export class Judge {
  readonly #text: string;
  readonly #start: number;
  readonly #cuts: readonly Mend[];
  readonly #kind: FileKind;
  /** How many characters are read each time. */
  readonly #length: number;
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

  problemsWith(mends: readonly Mend[]): number {
    if (this.#work <= 0) return Number.POSITIVE_INFINITY;
    this.#work -= this.#length;
    const kept = mends.filter(
      mend => !this.#cuts.some(cut => cut.start <= mend.start && mend.end <= cut.end),
    );
    const inside = [...this.#cuts, ...kept]
      .sort((a, b) => a.start - b.start)
      .map(mend => ({ ...mend, start: mend.start - this.#start, end: mend.end - this.#start }))
      .filter(({ start, end }) => start >= 0 && end <= this.#text.length);
    const { text } = new MendedText(this.#text, inside);
    if (mends.length > 0 && !canBeRead(text)) return Number.POSITIVE_INFINITY;
    const yaml = parseYaml(text);
    const { value, source } = toValue(yaml);
    const problems = validate(this.#kind, value, source, yaml);
    return yaml.problems.length + problems.filter(problem => !isElsewhere(problem)).length;
  }
}

/** Lines that end a document, and those of a merge: what stands there is not what is read. */
const MARKS = /^(?:---|\.\.\.|<{7}|={7}|>{7})/m;

/** The other sections of the file are not in the piece that is judged. */
const isElsewhere = ({ code, path }: SchemaProblem) => code === 'required' && !/[.[]/.test(path);
