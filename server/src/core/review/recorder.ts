import { principleByKey } from '../principles/principles.ts';
import { fingerprint } from '../util/fingerprint.ts';
import type { About } from './about.ts';
import type { Change } from './change.ts';
import type { BothStates } from './sentences/saying.ts';
import { roleIn, sentenceOf } from './sentences/sentence.ts';

/** A change before it gets its id. */
export interface UnnamedChange extends Omit<Change, 'id' | 'principle' | 'sentence' | 'role'> {
  /** What its sentence is made from. */
  readonly about: About;
  /** The values in one writing, where these tell one change of the thing from another one. */
  readonly values?: readonly [string, string];
  /** Only free text differs. */
  readonly isText?: boolean;
}

/** Collects changes and gives each its id, unique among them. */
export class Recorder {
  readonly #drafts: UnnamedChange[] = [];

  add(draft: UnnamedChange): void {
    this.#drafts.push(draft);
  }

  get drafts(): readonly UnnamedChange[] {
    return this.#drafts;
  }

  /**
   * All changes, in the order of the sections; within one as they were found, which no moved line alters.
   *
   * @param agreement its id
   * @param sections the keys of an agreement in their usual order
   * @param states what was compared
   */
  changes(agreement: string, sections: readonly string[], states: BothStates): Change[] {
    const seen = new Map<string, number>();
    const order = ({ path }: UnnamedChange) => sections.indexOf(sectionOf(path));
    return [...this.#drafts]
      .sort((a, b) => order(a) - order(b))
      .map(({ values = [], isText: _, about, ...change }) => {
        const parts = [agreement, change.kind, change.path, ...values];
        const name = parts.join('\u0000');
        const count = seen.get(name) ?? 0;
        seen.set(name, count + 1);
        return {
          id: fingerprint(...parts, ...(count > 0 ? [String(count)] : [])),
          ...change,
          sentence: sentenceOf(change.kind, about, states),
          role: roleIn(about),
          principle: principleByKey(sectionOf(change.path))?.key,
        };
      });
  }
}

/** The top-level key that a path lies below. */
function sectionOf(path: string): string {
  return /^[^.[]*/.exec(path)?.[0] ?? '';
}
