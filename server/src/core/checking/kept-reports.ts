import type { Configuration } from '../config/configuration.ts';
import type { RuleOptions } from '../config/settable-rule.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { AgreementRule, Report, RuleContext } from '../rule/rule.ts';
import { sameItems } from '../util/same-items.ts';

/** What a rule said, and what that rests on. */
interface Kept {
  readonly basis: readonly unknown[];
  readonly reports: readonly Report[];
}

/**
 * What rules said about an agreement that is being edited. A rule is not asked again as long as the sections that it reads
 * are the same objects, as they are after an edit elsewhere; its reports name places by what stands there, so they hold
 * wherever it has moved.
 *
 * A rule that asks the workspace may have looked at anything, and is always asked again.
 */
export class KeptReports {
  readonly #kept = new Map<AgreementRule, Kept>();

  /** The reports of a rule, as it would give them now. */
  of(
    rule: AgreementRule,
    model: AgreementModel,
    context: RuleContext,
    { configuration, options }: { configuration: Configuration; options: RuleOptions },
  ): Iterable<Report> {
    // Where something is wrong in the text, its values are made anew each time.
    if (rule.readsAll || !model.file.yaml.segments || !model.file.source.isSound)
      return rule.check(model, context, options);
    const basis = basisOf(rule, model, context, configuration);
    const known = this.#kept.get(rule);
    if (known && sameItems(known.basis, basis)) return known.reports;
    const watched = new WatchedContext(context);
    const reports = [...rule.check(model, watched, options)];
    if (watched.isAsked) this.#kept.delete(rule);
    else this.#kept.set(rule, { basis, reports });
    return reports;
  }
}

function basisOf(
  { reads }: AgreementRule,
  { file, parties }: AgreementModel,
  { today, required }: RuleContext,
  configuration: Configuration,
): unknown[] {
  const value = file.value ?? {};
  return [
    today,
    required,
    configuration,
    ...reads.map(key => (key === '' ? Object.keys(value).join(' ') : value[key])),
    ...(reads.includes('parties')
      ? parties.flatMap(({ home, filler }) => [home === file ? undefined : home, filler])
      : []),
  ];
}

/** Notes whether the workspace is asked. */
class WatchedContext implements RuleContext {
  readonly today: RuleContext['today'];
  readonly required: RuleContext['required'];
  readonly ruleIds: RuleContext['ruleIds'];
  readonly #context: RuleContext;
  isAsked = false;

  constructor(context: RuleContext) {
    this.#context = context;
    this.today = context.today;
    this.required = context.required;
    this.ruleIds = context.ruleIds;
  }

  get workspace(): RuleContext['workspace'] {
    this.isAsked = true;
    return this.#context.workspace;
  }
}
