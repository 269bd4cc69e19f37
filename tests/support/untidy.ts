/** A source of numbers that is the same for the same seed. */
export type Dice = (sides: number) => number;

export function dice(seed: number): Dice {
  let state = seed | 0;
  return sides => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** YAML as nobody should write it: each block indented as it likes, comments anywhere. Nearly always valid. */
export function untidyYaml(seed: number): string {
  return new Untidy(dice(seed)).document();
}

class Untidy {
  readonly #dice: Dice;
  #count = 0;

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  document(): string {
    const top = this.#oneIn(6) ? this.#dice(4) : 0;
    const agreement = this.#oneIn(3) ? '' : `${' '.repeat(top)}kind: Agreement\n`;
    const starts = [
      '',
      '',
      '',
      '\uFEFF',
      '# head\n\n\n',
      ...(agreement ? ['---\n', '--- # head\n', '%YAML 1.2\n---\n'] : []),
    ];
    const body = agreement ? this.#mapping(top, 0) : this.#list(top, 0);
    const text =
      this.#pick(starts) + agreement + body + this.#pick(['', '', '\n\n', '   ', '\n  \n', '# end']);
    return this.#oneIn(5) ? text.replace(/\n/g, '\r\n') : text;
  }

  #oneIn(sides: number): boolean {
    return this.#dice(sides) === 0;
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#dice(from.length)] as T;
  }

  #gap(): string {
    return this.#pick([' ', ' ', ' ', ' ', '  ', '   ', '\t']);
  }

  #lines(of: (index: number) => string): string {
    const lines = Array.from({ length: 1 + this.#dice(4) }, (_, index) => of(index));
    return lines.map((line, index) => (index > 0 ? this.#between() : '') + line).join('');
  }

  /** Comments and empty lines between entries. */
  #between(): string {
    if (this.#oneIn(8)) return this.#pick(['\n', '\n\n', '  \n\n\n', '\t\n']);
    return this.#oneIn(7) ? `${this.#pick(['', '  ', '    ', '   ', '\t'])}# own ${this.#count++}\n` : '';
  }

  #mapping(column: number, depth: number, first = ' '.repeat(column)): string {
    return this.#lines(index => {
      const key = this.#pick(['k', 'key', '"k"', "'k'", '&p k', 'a key']).replace('k', `k${this.#count++}`);
      const colon = this.#oneIn(12) ? ' :' : ':';
      const lead = index === 0 ? first : ' '.repeat(column);
      return `${lead}${key}${colon}${this.#value(column, depth, 'key')}`;
    });
  }

  #list(column: number, depth: number, first = ' '.repeat(column)): string {
    return this.#lines(index => {
      const lead = index === 0 ? first : ' '.repeat(column);
      if (depth < 4 && this.#oneIn(2)) {
        const gap = this.#pick([' ', ' ', '  ', '   ']);
        const inner = column + 1 + gap.length;
        const nested = this.#oneIn(4)
          ? this.#list(inner, depth + 1, '')
          : this.#mapping(inner, depth + 1, '');
        return `${lead}-${gap}${nested}`;
      }
      return `${lead}-${this.#value(column, depth, 'dash')}`;
    });
  }

  #value(column: number, depth: number, behind: 'key' | 'dash'): string {
    const kind = this.#dice(depth > 3 ? 6 : 11);
    const property = this.#oneIn(8) ? `${this.#gap()}${this.#pick([`&a${this.#count++}`, '!!str'])}` : '';
    if (kind === 0) return this.#lineEnd();
    if (kind <= 2) return property + this.#gap() + this.#word(column) + this.#lineEnd();
    if (kind === 3) return this.#gap() + this.#block(column);
    if (kind <= 5) return this.#pick([' ', '  ']) + this.#flow(column, 0) + this.#lineEnd();
    const anchor = this.#oneIn(6) ? `${this.#gap()}&b${this.#count++}` : '';
    const inner = column + 1 + this.#dice(4);
    if (kind <= 8) return anchor + this.#lineEnd() + this.#between() + this.#mapping(inner, depth + 1);
    return (
      anchor + this.#lineEnd() + this.#list(behind === 'key' && this.#oneIn(2) ? column : inner, depth + 1)
    );
  }

  #lineEnd(): string {
    const comment = this.#oneIn(5) ? `${this.#pick([' ', '  ', '\t', '      '])}# at ${this.#count++}` : '';
    return `${comment}${this.#pick(['', '', '', ' ', '  \t'])}\n`;
  }

  #deeper(column: number): string {
    return ' '.repeat(column + 1 + this.#dice(4));
  }

  #word(column: number): string {
    const more = `\n${this.#deeper(column)}`;
    const far = `  \n${this.#pick(['', '\n', '  \n'])}${this.#deeper(column)}`;
    return this.#pick([
      'a',
      'b c',
      'x#y',
      '12',
      'a:b',
      '[]',
      '{  }',
      "'a  # b'",
      '"a: \\" b"',
      'é🏦',
      `two${more}lines`,
      `two${far}lines`,
      `'two${far}lines'`,
      `"two\\${more}lines${far}and"`,
    ]);
  }

  #block(column: number): string {
    const own = 1 + this.#dice(4);
    const digit = this.#oneIn(4) ? String(own) : '';
    const head = this.#pick(['|', '>']) + digit + this.#pick(['', '', '+', '-']);
    const lead = ' '.repeat(column + own);
    const lines = Array.from({ length: this.#dice(4) }, () =>
      this.#pick([
        `${lead}text`,
        `${lead}# text`,
        `${lead}- a:  b  `,
        '',
        `${lead}   `,
        `${lead}  more`,
        '  ',
      ]),
    );
    const text = `${head}${this.#oneIn(5) ? `  # at ${this.#count++}` : ''}${this.#pick(['', ' '])}\n`;
    return `${text}${lines.map(line => `${line}\n`).join('')}${this.#pick(['', '', '\n\n'])}`;
  }

  #flow(column: number, depth: number): string {
    const space = () =>
      this.#oneIn(8)
        ? `${this.#oneIn(3) ? ` # in ${this.#count++}` : ''}\n${this.#deeper(column)}`
        : this.#pick(['', ' ', '  ']);
    const value = () =>
      depth < 2 && this.#oneIn(3) ? this.#flow(column, depth + 1) : this.#pick(['a', "'b'", 'c d', '"e"']);
    const entries = Array.from({ length: this.#dice(4) }, () => value());
    const comma = () => `${space()},${space()}`;
    const joined = (written: string[]) =>
      written.reduce((all, each) => (all ? all + comma() + each : each), '');
    const trailing = this.#oneIn(8) && entries.length > 0 ? `${space()},` : '';
    if (this.#oneIn(2)) return `[${space()}${joined(entries)}${trailing}${space()}]`;
    const pairs = entries.map(each =>
      this.#pick([
        `f${this.#count}: ${each}`,
        `"f${this.#count}":${each}`,
        `f${this.#count} :  ${each}`,
        `f${this.#count++}:`,
      ]),
    );
    return `{${space()}${joined(pairs)}${trailing}${space()}}`;
  }
}
