import { endOfLine, isBlank, isBreak, isSeparator, startsComment } from '../../../yaml/characters.ts';
import { behindBlanks, hasContent, outlineAt } from '../../../yaml/line-outline.ts';

/** A place in a text that moves on; what block and flow style read alike. */
export class Reader {
  readonly text: string;
  readonly end: number;
  at: number;
  readonly comments: number[] = [];
  #line = { start: -1, end: -1 };

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  get character(): string {
    return this.at < this.end ? this.text.charAt(this.at) : '';
  }

  get atBreak(): boolean {
    return this.at >= this.end || isBreak(this.text.charCodeAt(this.at));
  }

  skipBlanks(): void {
    while (this.at < this.end && isBlank(this.text.charCodeAt(this.at))) this.at++;
  }

  /** Skips blanks and a comment; true when nothing else is left on the line. */
  skipToContent(): boolean {
    this.skipBlanks();
    if (startsComment(this.text, this.at)) {
      this.comments.push(this.at);
      this.at = this.lineEnd(this.at);
    }
    return this.atBreak;
  }

  /** Moves behind the line break. */
  nextLine(): void {
    this.at = this.lineEnd(this.at);
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at++;
    this.at = Math.min(this.at + 1, this.end);
  }

  /** The end of the line that `at` is on. Asked again and again of the same line, so it is kept. */
  lineEnd(at: number): number {
    if (at < this.#line.start || at > this.#line.end) {
      this.#line = { start: at, end: Math.min(endOfLine(this.text, at), this.end) };
    }
    return this.#line.end;
  }

  /** Where the comment of the rest of a line starts, or the end of the line. */
  beforeComment(from: number, end: number): number {
    const rest = this.text.slice(from, end);
    for (let at = rest.indexOf('#'); at !== -1; at = rest.indexOf('#', at + 1)) {
      if (startsComment(this.text, from + at)) return from + at;
    }
    return end;
  }

  /** The column of the next line from `at` that is not blank, and where its text starts; undefined at the end. */
  nextContent(at: number): { column: number; start: number } | undefined {
    let lineStart = at;
    let first = behindBlanks(this.text, at);
    while (first < this.end && isBreak(this.text.charCodeAt(first))) {
      lineStart = first + 1;
      first = behindBlanks(this.text, lineStart);
    }
    return first < this.end ? { column: first - lineStart, start: first } : undefined;
  }

  lineStartAfter(at: number): number {
    const next = this.text.indexOf('\n', at) + 1;
    return next === 0 ? this.end : Math.min(next, this.end);
  }

  /** The start of the next line with text that is not indented more than `column`, or the end. */
  nextOutdent(column: number): number {
    for (let start = this.lineStartAfter(this.at); start < this.end; start = this.lineStartAfter(start)) {
      const outline = outlineAt(this.text, start);
      const { first } = outline;
      if (first >= this.end) break;
      if (!hasContent(outline) || outline.column > column) continue;
      if (!']}'.includes(this.text.charAt(first))) return start;
    }
    return this.end;
  }

  /** Skips `&anchor` and `!tag` before a value. */
  skipProperties(): void {
    while (this.character === '&' || this.character === '!') {
      while (!isSeparator(this.text, this.at) && this.at < this.end) this.at++;
      this.skipBlanks();
    }
  }

  /**
   * The end of the quoted text that starts here, or undefined when it is not closed: further lines belong to it
   * only while they are indented more than what holds it.
   *
   * @param column of the key or dash that holds it
   */
  closingQuote(column: number): number | undefined {
    const quote = this.text[this.at];
    for (let i = this.at + 1; i < this.end; i++) {
      const character = this.text[i];
      if (character === '\\' && quote === '"') i++;
      else if (character === quote) {
        if (quote === '"' || this.text[i + 1] !== "'") return i + 1;
        i++;
      } else if (character === '\n' && (this.nextContent(i + 1)?.column ?? -1) <= column) return undefined;
    }
    return undefined;
  }
}
