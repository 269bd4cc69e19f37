import { endOfLine, isBlank, isBreak, isSeparator, startsComment } from '../characters.ts';

/** A place in a text that moves on; what block and flow style read alike. */
export class Reader {
  readonly text: string;
  readonly end: number;
  at: number;
  readonly comments: number[] = [];

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

  lineEnd(at: number): number {
    return Math.min(endOfLine(this.text, at), this.end);
  }

  /** The column of the next line from `at` that is not blank, and where its text starts; undefined at the end. */
  nextContent(at: number): { column: number; start: number } | undefined {
    let lineStart = at;
    for (let i = at; i < this.end; i++) {
      const code = this.text.charCodeAt(i);
      if (isBreak(code)) lineStart = i + 1;
      else if (!isBlank(code)) return { column: i - lineStart, start: i };
    }
    return undefined;
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
