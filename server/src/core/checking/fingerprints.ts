import type { RuleId } from '../config/settable-rule.ts';
import type { Report } from '../rule/rule.ts';
import { type FindingNames, fingerprint } from '../util/fingerprint.ts';

/** The fingerprints of the findings of one file. Two findings of one rule about one thing are still two: the second is numbered. */
export class Fingerprints {
  readonly #owner: string;
  readonly #taken = new Set<string>();
  readonly #former = new Set<string>();
  /** How many there are of each rule about each thing. */
  readonly #counts = new Map<string, number>();

  /** @param owner what the ids of the file's things belong to */
  constructor(owner: string) {
    this.#owner = owner;
  }

  /** All that were given, also the former ones: what a waiver may name without being idle. */
  get all(): ReadonlySet<string> {
    return new Set([...this.#taken, ...this.#former]);
  }

  next(rule: RuleId, { path, formerly = [] }: Pick<Report, 'path' | 'formerly'>): FindingNames {
    const moved = formerly.filter(each => each.path !== path);
    const former = moved.map(each => fingerprint(rule, this.#owner, each.path));
    for (const each of former) this.#former.add(each);
    return { fingerprint: this.#free(rule, path), former };
  }

  #free(rule: RuleId, path: string): string {
    const first = fingerprint(rule, this.#owner, path);
    for (let number = (this.#counts.get(first) ?? 0) + 1; ; number++) {
      const print = number === 1 ? first : fingerprint(rule, this.#owner, path, `${number}`);
      if (this.#taken.has(print)) continue;
      this.#counts.set(first, number);
      this.#taken.add(print);
      return print;
    }
  }
}
