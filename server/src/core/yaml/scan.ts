import { endOfLine, isBlank, isBreak, isFlowIndicator, isSeparator, startsComment } from './characters.ts';
import { endOfBlock, endOfPlain, endOfQuoted } from './words.ts';

/** A piece of text: without quotes, with quotes, below `|` or `>`; or a whole collection in brackets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: 'plain' | 'quoted' | 'block' | 'bracketed';
}

/** What is open at a place, and what stands before it. */
export interface Situation {
  /** Offsets of the brackets that are not closed, outermost first. */
  readonly brackets: readonly number[];
  /** Offset of the quote that is not closed. */
  readonly quote: number | undefined;
  /** The last word that begins before the place; it ends there at the latest. */
  readonly word: Word | undefined;
}

/**
 * Finds out what surrounds the place where reading stopped. Everything before it is valid YAML (js-yaml has
 * accepted it), so this only has to follow text that keeps the rules; it judges nothing.
 */
export function situationAt(text: string, place: number): Situation {
  return new Scanner(text.slice(0, place)).scan();
}

class Scanner {
  readonly #text: string;
  #at = 0;
  #lineStart = 0;
  /** Columns of the keys and dashes that the next word is below, outermost first. */
  readonly #parents: number[] = [];
  readonly #brackets: number[] = [];
  #quote: number | undefined;
  #word: Word | undefined;
  /** Column at which the node began that is being read: its anchor, its tag or its text. */
  #column = -1;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Situation {
    while (this.#at < this.#text.length) this.#step();
    return { brackets: this.#brackets, quote: this.#quote, word: this.#word };
  }

  #step(): void {
    const text = this.#text;
    const at = this.#at;
    const code = text.charCodeAt(at);
    const character = text[at] as string;
    const first = at === this.#lineStart;
    if (isBreak(code)) this.#newLine(at + 1);
    else if (isBlank(code)) this.#at++;
    else if (first && (code === 0xfeff || character === '%'))
      this.#at = code === 0xfeff ? at + 1 : endOfLine(text, at);
    else if (first && text.startsWith('---', at) && isSeparator(text, at + 3)) this.#at += 3;
    else if (startsComment(text, at)) this.#at = endOfLine(text, at);
    else if ('[{'.includes(character)) this.#openBracket();
    else if (']}'.includes(character)) this.#closeBracket();
    else if (this.#isIndicator(character)) this.#indicator();
    else this.#node(character);
  }

  #newLine(start: number): void {
    this.#at = start;
    this.#lineStart = start;
    if (this.#inBlock) this.#column = -1;
  }

  get #inBlock(): boolean {
    return this.#brackets.length === 0;
  }

  /** `-`, `?` and `:` count only before a space; `,` and, directly behind quotes, `:` also without one. */
  #isIndicator(character: string): boolean {
    if (!'-?:,'.includes(character)) return false;
    if (isSeparator(this.#text, this.#at + 1)) return character !== ',' || !this.#inBlock;
    if (this.#inBlock) return false;
    return character === ',' || character === ':';
  }

  #indicator(): void {
    if (this.#inBlock) {
      this.#enter(this.#at - this.#lineStart);
      this.#column = -1;
    }
    this.#at++;
  }

  /** A key or dash at this column: what follows is below it, and deeper ones before it are over. */
  #enter(column: number): void {
    this.#leave(column);
    this.#parents.push(column);
  }

  #leave(column: number): void {
    while (this.#parents.length > 0 && this.#parent >= column) this.#parents.pop();
  }

  #node(character: string): void {
    this.#begin();
    if (character === '"' || character === "'") this.#quoted();
    else if ('&*!'.includes(character)) this.#property(character);
    else if ((character === '|' || character === '>') && this.#inBlock) this.#block();
    else this.#plain();
  }

  #begin(): void {
    if (!this.#inBlock || this.#column !== -1) return;
    this.#column = this.#at - this.#lineStart;
    this.#leave(this.#column);
  }

  #finish(kind: Word['kind'], start: number, end: number): void {
    this.#word = { kind, start, end };
    this.#at = end;
    this.#moveLines(start, end);
    if (!this.#inBlock) return;
    let colon = end;
    while (isBlank(this.#text.charCodeAt(colon))) colon++;
    if (this.#text[colon] !== ':' || !isSeparator(this.#text, colon + 1)) return;
    this.#enter(this.#column);
    this.#column = -1;
    this.#at = colon + 1;
  }

  #openBracket(): void {
    this.#begin();
    this.#brackets.push(this.#at++);
  }

  #closeBracket(): void {
    const start = this.#brackets.pop() ?? this.#at;
    this.#at++;
    if (this.#inBlock) this.#finish('bracketed', start, this.#at);
  }

  #property(character: string): void {
    const start = this.#at;
    let end = start + 1;
    while (!isSeparator(this.#text, end) && (this.#inBlock || !isFlowIndicator(this.#text.charCodeAt(end))))
      end++;
    if (character === '*') this.#finish('plain', start, end);
    else this.#at = end;
  }

  #quoted(): void {
    const start = this.#at;
    const end = endOfQuoted(this.#text, start);
    if (end === undefined) {
      this.#quote = start;
      this.#at = this.#text.length;
    } else this.#finish('quoted', start, end);
  }

  #plain(): void {
    const indent = this.#inBlock ? this.#parent + 1 : undefined;
    this.#finish('plain', this.#at, endOfPlain(this.#text, this.#at, indent));
  }

  #block(): void {
    const start = this.#at;
    this.#at = endOfBlock(this.#text, start, this.#parent);
    this.#word = { kind: 'block', start, end: this.#at };
  }

  /** The column of the key or dash that the next word belongs to. */
  get #parent(): number {
    return this.#parents.at(-1) ?? -1;
  }

  /** A word that went over line breaks: the current line is the one that it ends on. */
  #moveLines(start: number, end: number): void {
    for (let at = start; at < end; at++) if (isBreak(this.#text.charCodeAt(at))) this.#lineStart = at + 1;
  }
}
