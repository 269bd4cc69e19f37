import { type Event, parseEvents, YAMLException } from 'js-yaml';
import type { LineIndex, Range } from '../text.ts';
import { blanked, erased } from './blank.ts';
import { diagnose } from './diagnose.ts';
import { untilOutdent } from './diagnose-brackets.ts';
import type { Diagnosis, Failure } from './failure.ts';
import { MAX_DEPTH, MAX_RECOVERY_WORK, MAX_ROUNDS } from './limits.ts';
import { messages } from './messages.ts';
import { situationAt } from './scan.ts';
import type { YamlProblem } from './tree.ts';

/** What could be read of a text. */
export interface Recovered {
  /** The text that the events belong to: as long as the original, with mistakes blanked. */
  readonly text: string;
  /** Absent when nothing could be read. */
  readonly events: readonly Event[] | undefined;
  readonly problems: readonly YamlProblem[];
  /** What was blanked and is therefore unknown. */
  readonly erased: readonly Range[];
}

/**
 * Reads a text with js-yaml, which stops at the first mistake. Each mistake is noted and replaced by spaces,
 * so that all offsets stay true, and the text is read again, a limited number of times.
 */
export function readEvents(text: string, lines: LineIndex): Recovered {
  return new Recovery(text, lines).run();
}

class Recovery {
  readonly #lines: LineIndex;
  readonly #problems: YamlProblem[] = [];
  readonly #erased: Range[] = [];
  /** Lines with a mistake; what js-yaml finds there later is mostly a consequence of it. */
  readonly #blamed = new Set<number>();
  readonly #groups = new Set<string>();
  #text: string;

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
  }

  run(): Recovered {
    const rounds = Math.max(2, Math.min(MAX_ROUNDS, Math.floor(MAX_RECOVERY_WORK / (this.#text.length + 1))));
    for (let round = 0; round < rounds; round++) {
      const result = tryEvents(this.#text);
      if (!(result instanceof YAMLException)) return this.#result(result);
      if (/nesting exceeded/.test(result.reason)) return this.#tooDeep(result);
      if (!this.#mend(this.#failure(result))) return this.#result(undefined);
    }
    return this.#giveUp();
  }

  #failure({ reason, mark }: YAMLException): Failure {
    const place = Math.min(mark?.position ?? 0, this.#text.length);
    return { text: this.#text, lines: this.#lines, reason, place, situation: situationAt(this.#text, place) };
  }

  /** Notes a mistake and blanks it; false when nothing is left to blank. */
  #mend(failure: Failure): boolean {
    const diagnosis = diagnose(failure);
    const line = this.#lines.lineAt(diagnosis.range.start);
    const known =
      this.#blamed.has(line) || (diagnosis.group !== undefined && this.#groups.has(diagnosis.group));
    const range = this.#inText(diagnosis.range);
    if (!known) this.#problems.push({ code: 'syntax', range, message: diagnosis.message });
    this.#remember(diagnosis, line);
    const before = this.#text;
    this.#text = blanked(this.#text, diagnosis.replace ?? []);
    this.#erase(known && diagnosis.replace === undefined ? this.#wider(failure, diagnosis) : diagnosis.erase);
    return this.#text !== before || this.#eraseLineAt(failure.place);
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
      const before = this.#text;
      this.#erase([this.#lines.line(line)]);
      if (this.#text !== before) return true;
    }
    return false;
  }

  #erase(ranges: readonly Range[]): void {
    this.#text = erased(this.#text, ranges);
    for (const range of ranges) this.#erased.push(range);
  }

  #tooDeep({ mark }: YAMLException): Recovered {
    const start = mark?.position ?? 0;
    const range = this.#inText({ start, end: start + 1 });
    this.#problems.push({ code: 'syntax', range, message: messages.tooDeep() });
    return this.#result(undefined);
  }

  /** Too many mistakes: everything from the next one on is blanked, and what stands before it is kept. */
  #giveUp(): Recovered {
    const result = tryEvents(this.#text);
    if (!(result instanceof YAMLException)) return this.#result(result);
    const diagnosis = diagnose(this.#failure(result));
    const range = this.#inText(diagnosis.range);
    const start = Math.min(range.start, ...diagnosis.erase.map(erase => erase.start));
    this.#problems.push({ code: 'syntax', range, message: messages.gaveUp() });
    this.#erase([{ start, end: this.#text.length }]);
    const last = tryEvents(this.#text);
    return this.#result(last instanceof YAMLException ? undefined : last);
  }

  /** At the end of the text there may be nothing to mark but the place itself. */
  #inText({ start, end }: Range): Range {
    const { length } = this.#text;
    return { start: Math.min(start, length), end: Math.min(end, length) };
  }

  #result(events: readonly Event[] | undefined): Recovered {
    return { text: this.#text, events, problems: this.#problems, erased: this.#erased };
  }
}

function tryEvents(text: string): readonly Event[] | YAMLException {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    return error instanceof YAMLException ? error : new YAMLException(String(error));
  }
}
