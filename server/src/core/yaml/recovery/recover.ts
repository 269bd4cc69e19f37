import type { LineIndex, Range } from '../../util/text.ts';
import type { IncrementalReader } from '../incremental.ts';
import { MAX_RECOVERY_WORK, MAX_REPAIR_WORK, MAX_ROUNDS } from '../limits.ts';
import { messages } from '../messages.ts';
import type { YamlProblem } from '../tree.ts';
import { diagnose } from './diagnose.ts';
import { untilOutdent } from './diagnose-brackets.ts';
import type { Diagnosis, Failure } from './failure.ts';
import { cleaning } from './invisible.ts';
import { MendableText } from './mendable-text.ts';
import type { ReadEvents } from './mended.ts';
import { correctionsOf, type Repair } from './repairs/repair.ts';
import { repairsFor } from './repairs.ts';
import { tabsBetweenWords } from './tabs-between-words.ts';

/** What could be read of a text. */
export interface Recovered {
  /** The text that the events belong to: as long as the original, with mistakes blanked. */
  readonly text: string;
  /** Absent when nothing could be read. */
  readonly read: ReadEvents | undefined;
  readonly problems: readonly YamlProblem[];
  /** What was blanked and is therefore unknown. */
  readonly erased: readonly Range[];
  /** What was read as something else than was written; its mistake has a problem. */
  readonly mended: readonly Range[];
}

/**
 * Reads a text with js-yaml, which stops at the first mistake. Each mistake is noted; then it is mended where it
 * is plain what was meant, else replaced by spaces, and the text is read again, a limited number of times.
 *
 * @param repairs of mistakes that are known already
 * @param reader where the text is one of several that differ little
 */
export function readEvents(
  text: string,
  lines: LineIndex,
  repairs: readonly Repair[] = [],
  reader?: IncrementalReader,
): Recovered {
  return new Recovery(text, lines, reader).run(repairs);
}

class Recovery {
  readonly #lines: LineIndex;
  readonly #draft: MendableText;
  readonly #problems: YamlProblem[] = [];
  readonly #erased: Range[] = [];
  readonly #mended: Range[] = [];
  /** Lines with a mistake; what js-yaml finds there later is mostly a consequence of it. */
  readonly #blamed = new Set<number>();
  readonly #groups = new Set<string>();
  /** Lines with signs that nobody sees: they are reported as such, and their other mistakes follow from them. */
  readonly #cleaned = new Set<number>();
  /** How many characters may still be read to try repairs. */
  #repairWork = MAX_REPAIR_WORK;
  #areTabsSpaces = false;

  constructor(text: string, lines: LineIndex, reader: IncrementalReader | undefined) {
    this.#draft = new MendableText(text, lines, reader);
    this.#lines = lines;
  }

  run(repairs: readonly Repair[]): Recovered {
    const cleaned = cleaning(this.#draft.text);
    this.#draft.mend(cleaned.mends);
    for (const { start } of cleaned.mends) this.#cleaned.add(this.#lines.lineAt(start));
    for (const repair of repairs) this.#apply(repair);
    const read = this.#read();
    for (const problem of cleaned.problems(read)) this.#problems.push(problem);
    return {
      text: this.#draft.text,
      read,
      problems: this.#problems,
      erased: this.#erased,
      mended: this.#mended,
    };
  }

  #read(): ReadEvents | undefined {
    const { length } = this.#draft.text;
    const rounds = Math.max(2, Math.min(MAX_ROUNDS, Math.floor(MAX_RECOVERY_WORK / (length + 1))));
    for (let round = 0; round < rounds; round++) {
      const result = this.#draft.read();
      if ('events' in result) return result;
      if (/nesting exceeded/.test(result.reason)) return this.#tooDeep(result);
      if (/deficient indentation/.test(result.reason) && this.#readTabsAsSpaces()) continue;
      if (!this.#repair(result) && !this.#blank(result)) return undefined;
    }
    return this.#giveUp();
  }

  /**
   * YAML allows tabs between the words of a line, and js-yaml stops at those before and in brackets: no mistake of the writer.
   *
   * @returns whether there are any that were not read in this way before
   */
  #readTabsAsSpaces(): boolean {
    if (this.#areTabsSpaces) return false;
    this.#areTabsSpaces = true;
    const tabs = tabsBetweenWords(this.#draft.text);
    this.#draft.mend(tabs.map(spaces));
    return tabs.length > 0;
  }

  /** Mends a mistake, if one of the likely repairs lets reading go on behind it. */
  #repair(failure: Failure): boolean {
    const repair = this.#bestOf(repairsFor(failure), failure);
    if (repair === undefined) return false;
    this.#apply(repair);
    return true;
  }

  #apply(repair: Repair): void {
    if (!this.#cleaned.has(this.#lines.lineAt(repair.range.start)))
      this.#problems.push({
        code: 'syntax',
        range: this.#inText(repair.range),
        message: repair.message,
        corrections: correctionsOf(repair),
      });
    this.#draft.mend(repair.mends);
    this.#mended.push(...mendedLines(repair, this.#lines));
    for (const { start } of [repair.range, ...repair.mends]) this.#blamed.add(this.#lines.lineAt(start));
  }

  #bestOf(repairs: readonly Repair[], failure: Failure): Repair | undefined {
    let best: Repair | undefined;
    let furthest = failure.place;
    for (const repair of repairs) {
      if (this.#blamed.has(this.#lines.lineAt(repair.range.start))) continue;
      if (this.#repairWork <= 0) break;
      const { place, cost } = this.#draft.reach(repair.mends);
      this.#repairWork -= cost;
      if (place === Number.POSITIVE_INFINITY) return repair;
      if (place <= furthest || this.#lines.lineAt(place) <= repair.last + 1) continue;
      best = repair;
      furthest = place;
    }
    return best;
  }

  /** Notes a mistake and blanks it; false when nothing is left to blank. */
  #blank(failure: Failure): boolean {
    const diagnosis = diagnose(failure);
    const line = this.#lines.lineAt(diagnosis.range.start);
    const known =
      this.#blamed.has(line) ||
      this.#cleaned.has(line) ||
      (diagnosis.group !== undefined && this.#groups.has(diagnosis.group));
    const range = this.#inText(diagnosis.range);
    const { message, corrections } = diagnosis;
    if (!known)
      this.#problems.push({ code: 'syntax', range, message, ...(corrections ? { corrections } : {}) });
    this.#remember(diagnosis, line);
    const before = this.#draft.text;
    this.#draft.mend((diagnosis.replace ?? []).map(spaces));
    this.#erase(known && diagnosis.replace === undefined ? this.#wider(failure, diagnosis) : diagnosis.erase);
    return this.#draft.text !== before || this.#eraseLineAt(failure.place);
  }

  #remember(diagnosis: Diagnosis, line: number): void {
    this.#blamed.add(line);
    if (diagnosis.group !== undefined) this.#groups.add(diagnosis.group);
    for (const { start } of diagnosis.replace ?? []) this.#blamed.add(this.#lines.lineAt(start));
  }

  /** The second mistake on a line: what is left of it, with everything in its brackets, is not worth a third try. */
  #wider(failure: Failure, { erase }: Diagnosis): Range[] {
    const [bracket] = failure.situation.brackets;
    if (bracket === undefined) return [...erase];
    return [...erase, { start: bracket, end: untilOutdent(failure, bracket) }];
  }

  /** Makes sure that every round blanks something: the line, or the nearest one before it that is not empty. */
  #eraseLineAt(place: number): boolean {
    for (let line = this.#lines.lineAt(place); line >= 0; line--) {
      const before = this.#draft.text;
      this.#erase([this.#lines.line(line)]);
      if (this.#draft.text !== before) return true;
    }
    return false;
  }

  #erase(ranges: readonly Range[]): void {
    this.#draft.erase(ranges);
    for (const range of ranges) this.#erased.push(range);
  }

  #tooDeep({ place }: Failure): undefined {
    const range = this.#inText({ start: place, end: place + 1 });
    this.#problems.push({ code: 'syntax', range, message: messages.tooDeep() });
  }

  /** Too many mistakes: everything from the next one on is blanked, and what stands before it is kept. */
  #giveUp(): ReadEvents | undefined {
    const result = this.#draft.read();
    if ('events' in result) return result;
    const diagnosis = diagnose(result);
    const range = this.#inText(diagnosis.range);
    const start = diagnosis.erase.reduce((first, erase) => Math.min(first, erase.start), range.start);
    this.#problems.push({ code: 'syntax', range, message: messages.gaveUp() });
    this.#erase([{ start, end: this.#draft.text.length }]);
    const last = this.#draft.read();
    return 'events' in last ? last : undefined;
  }

  /** At the end of the text there may be nothing to mark but the place itself. */
  #inText({ start, end }: Range): Range {
    const { length } = this.#draft.text;
    return { start: Math.min(start, length), end: Math.min(end, length) };
  }
}

/** The line of a mistake; and those that are read in another order than they stand in. */
function mendedLines({ range, mends }: Repair, lines: LineIndex): Range[] {
  const reordered = mends.filter(({ text }) => /[\r\n]/.test(text));
  return [{ start: range.start, end: range.start }, ...reordered].map(({ start, end }) => ({
    start: lines.line(lines.lineAt(start)).start,
    end: lines.line(lines.lineAt(end)).end,
  }));
}

const spaces = ({ start, end }: Range) => ({ start, end, text: ' '.repeat(end - start) });
