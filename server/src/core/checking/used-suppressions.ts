import type { FileModel } from '../model/file-model.ts';
import type { UnusedSuppression } from '../rule/idle.ts';
import type { Former, RuleContext } from '../rule/rule.ts';
import { ruleById } from '../rules/catalogue.ts';
import { type Suppression, suppressionOf, suppressionsIn } from '../suppressions/suppressions.ts';
import type { Range } from '../util/text.ts';
import { rangeIn } from '../yaml/place.ts';

/** Keeps account of what a file's comments suppress. */
export class UsedSuppressions {
  readonly #file: FileModel;
  readonly #used = new Map<Suppression, Set<string>>();

  constructor(file: FileModel) {
    this.#file = file;
  }

  /**
   * The comment that accepts a finding where it stands, or one of those that do so in all places where it stood for earlier
   * versions. Whatever speaks of it counts as used.
   */
  of(rule: string, range: Range, formerly: readonly Former[] = []): Suppression | undefined {
    const at = (place: Range) => {
      const found = suppressionOf({ rule, range: place }, this.#file);
      if (found) this.#add(found, rule);
      return found;
    };
    const own = at(range);
    const former = formerly.map(each => at(each.range ? rangeIn(each.range, this.#file.source) : range));
    return own ?? (former.every(each => each !== undefined) ? former[0] : undefined);
  }

  #add(suppression: Suppression, rule: string): void {
    const rules = this.#used.get(suppression) ?? new Set();
    this.#used.set(suppression, rules.add(rule));
  }

  /**
   * The comments that suppress nothing. None while parts of the file or of those that it rests on cannot be read or files are
   * still missing, and for rules that exist while those that depend on the date are off: the finding may be there all the same.
   */
  unused({ workspace, today, ruleIds }: RuleContext): UnusedSuppression[] {
    const { yaml, schemaProblems } = this.#file;
    const all = suppressionsIn(this.#file).filter(({ reason }) => reason !== undefined);
    if (all.length === 0 || !workspace.complete || yaml.problems.length > 0) return [];
    const accepted = new Set([...this.#used.values()].flatMap(rules => [...rules]));
    const hidden =
      today === undefined ||
      // A mistake that is accepted is there to stay; it does not make the rest uncertain.
      schemaProblems.some(({ code }) => !accepted.has(`schema/${code}`)) ||
      // Rules that look into other files are silent while these cannot be read.
      workspace
        .dependencies(this.#file)
        .some(other => other.yaml.problems.length + other.schemaProblems.length > 0);
    return all.flatMap(suppression => {
      const used = this.#used.get(suppression);
      const unmatched = suppression.rules.filter(
        ({ id }) => !used?.has(id) && !isForReviews(id) && !(hidden && ruleIds.some(known => known === id)),
      );
      const isIdle = unmatched.length > 0 || suppression.rules.length === 0;
      return isIdle ? [{ ...suppression, unmatched }] : [];
    });
  }
}

/** What only a review can find may be there or not: a check cannot tell. */
function isForReviews(id: string): boolean {
  return ruleById(id)?.on === 'review';
}
