import type { FilledText } from '../minutes/filled-document.ts';
import { isOnlyLevel, levelIn } from './levels.ts';
import type { RawBoard } from './raw-board.ts';
import { longestHeading } from './words.ts';

/** What stands above a table: its title, and the section that it is in. */
export class Surroundings {
  #title: string | undefined;
  #level: RawBoard['level'];
  /** Of the heading that says the level; undefined where that is a line like any other. */
  #rank: number | undefined;

  /** Takes note of a text that follows. */
  add({ text, rank }: FilledText): void {
    const line = text.replace(/\s+/g, ' ').trim();
    const isHeading =
      rank !== undefined || (line.length <= longestHeading && !/[.;]$/.test(line) && !text.startsWith('•'));
    if (!isHeading) return;
    const said = line.replace(/^[A-Z]?\d[\d.]*[.)]?\s+/u, '').replace(/[:*]+$/, '');
    this.#title = said;
    // What is the name of one board says nothing of the next.
    const level = isOnlyLevel(said) ? levelIn(said) : undefined;
    if (level) {
      this.#level = { level, text: said };
      this.#rank = rank;
    } else if (rank !== undefined && (this.#rank === undefined || rank <= this.#rank))
      this.#level = undefined;
  }

  /** A table was here: what stands above it is not about the next one. */
  pass(): void {
    this.#title = undefined;
  }

  title(): string | undefined {
    return this.#title;
  }

  level(): RawBoard['level'] {
    return this.#level;
  }
}
