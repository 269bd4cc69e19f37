import type { LineIndex } from '../../util/text.ts';
import { nodesOf } from '../../yaml/nodes.ts';
import type { YamlDocument, YamlScalar } from '../../yaml/tree.ts';
import { trimmedEnd } from './tokens.ts';

/** What the beginning of a line is inside of: text that goes over several lines. */
export type Inside = 'plain' | 'quoted' | 'block' | undefined;

/** What may be done to the white space of each line. */
export class Lines {
  readonly text: string;
  readonly index: LineIndex;
  readonly #inside: Inside[] = [];
  readonly #kept = new Set<number>();

  constructor({ text, lines, root }: YamlDocument) {
    this.text = text;
    this.index = lines;
    for (const node of nodesOf(root)) if (node.kind === 'scalar') this.#note(node);
  }

  get count(): number {
    return this.index.count;
  }

  inside(line: number): Inside {
    return this.#inside[line];
  }

  /** Where a line begins, behind a byte order mark. */
  start(line: number): number {
    const { start } = this.index.line(line);
    return start === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : start;
  }

  end(line: number): number {
    return this.index.line(line).end;
  }

  /** The first character that is no white space; the line's end if there is none. */
  first(line: number): number {
    const end = this.end(line);
    let at = this.start(line);
    while (at < end && (this.text[at] === ' ' || this.text[at] === '\t')) at++;
    return at;
  }

  /** How many spaces a line begins with. */
  spaces(line: number): number {
    const start = this.start(line);
    let at = start;
    while (this.text[at] === ' ') at++;
    return at - start;
  }

  /** Whether there is a tab in the white space that a line begins with. */
  isTabbed(line: number): boolean {
    return this.first(line) > this.start(line) + this.spaces(line);
  }

  /** Whether an empty line below a line would become part of the text that ends there (`|+`). */
  keepsBelow(line: number): boolean {
    return this.#kept.has(line);
  }

  /** How many characters stand before a place on its line. */
  column(offset: number): number {
    return offset - this.start(this.index.lineAt(offset));
  }

  /** Whether there is nothing on a line, and nothing means nothing: it belongs to no text. */
  isEmpty(line: number): boolean {
    return this.#inside[line] === undefined && this.isBlank(line);
  }

  isBlank(line: number): boolean {
    return this.first(line) === this.end(line);
  }

  /** Where the white space at the end of a line begins; the line's end where it is part of a text. */
  trimmed(line: number): number {
    const end = this.end(line);
    if (this.#inside[line] === 'block' || this.#inside[line + 1] === 'quoted') return end;
    return trimmedEnd(this.text, this.start(line), end);
  }

  /**
   * How far the content of a block is indented: as far as its first line that is not empty. Undefined without one.
   *
   * @param head the line of its `|` or `>`
   */
  contentColumn(head: number): number | undefined {
    let line = head + 1;
    while (this.#inside[line] === 'block' && this.isBlank(line)) line++;
    return this.#inside[line] === 'block' ? this.spaces(line) : undefined;
  }

  #note(node: YamlScalar): void {
    const { style, range } = node;
    if (style === 'empty') return;
    const from = this.index.lineAt(range.start);
    const to = this.index.lineAt(range.end);
    if (style === 'plain') this.#mark(from + 1, to, 'plain');
    else if (style === 'literal' || style === 'folded') this.#noteBlock(range.start, from, to);
    else this.#mark(from + 1, to, 'quoted');
  }

  /** Empty lines below a block belong to it when it keeps them, or when they might hold spaces of its content. */
  #noteBlock(start: number, from: number, to: number): void {
    let last = to;
    while (last + 1 < this.count && this.isBlank(last + 1)) last++;
    const head = /^[|>]\S*/.exec(this.text.slice(start, start + 4))?.[0] ?? '';
    const keeps = head.includes('+');
    this.#mark(from + 1, to, 'block');
    // With an explicit indentation (`|2`) spaces may be content that no line shows.
    const unsure =
      from === to || /\d/.test(head) || this.#isWiderThan(this.contentColumn(from) ?? 0, to + 1, last);
    if (keeps || unsure) this.#mark(to + 1, last, 'block');
    if (keeps) this.#kept.add(last);
  }

  #mark(from: number, to: number, inside: Inside): void {
    for (let line = from; line <= to; line++) this.#inside[line] = inside;
  }

  #isWiderThan(width: number, from: number, to: number): boolean {
    for (let line = from; line <= to; line++) if (this.end(line) - this.start(line) > width) return true;
    return false;
  }
}
