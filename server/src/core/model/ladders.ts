import { type Text, t } from '../l10n/message.ts';
import type { EscalationStep } from '../schema/generated/types.ts';
import { kept } from '../util/kept.ts';
import type { AgreementModel } from './agreement.ts';
import type { Draft } from './draft.ts';
import { type PartyModel, sidesOf } from './parties.ts';

/** An escalation path: `governance.escalation`, or one of `governance.ladders`. */
export class LadderModel {
  /** Undefined for `escalation`, which needs none. */
  readonly id: string | undefined;
  /** What it is called in a sentence: “the escalation”, “the ladder “charges””. */
  readonly name: Text;
  /** All steps, those within the parties and those outside, the lowest first. */
  readonly steps: readonly Draft<EscalationStep>[];
  readonly rungs: readonly Rung[];
  /** The mapping that holds the steps, and under which key. */
  readonly owner: object;
  readonly key: 'escalation' | 'steps';
  /** Id path of the list of steps. */
  readonly path: string;
  readonly #model: AgreementModel;
  readonly #between: readonly string[] | undefined;
  readonly #formerly: readonly string[];

  /** @param ladder undefined for `escalation` */
  constructor(model: AgreementModel, owner: object, steps: LadderModel['steps'], ladder?: Named) {
    this.#model = model;
    this.owner = owner;
    this.steps = steps;
    this.id = ladder?.id;
    this.#between = ladder?.between;
    this.#formerly = ladder?.formerly ?? [];
    this.name = ladder ? t`the ladder “${ladder.what}”` : t`the escalation`;
    this.key = ladder ? 'steps' : 'escalation';
    this.path = ladder ? `governance.ladders[${ladder.key}].steps` : 'governance.escalation';
    const names = stepNames(steps);
    this.rungs = steps.flatMap((step, index) =>
      isRung(step) || isDoubtfulRung(model, step)
        ? [{ step, number: index + 1, path: `${this.path}[${step.level ? names[index] : index}]` }]
        : [],
    );
  }

  /** Whether it has an id, or had it before. */
  isCalled(id: string): boolean {
    return this.id === id || this.#formerly.includes(id);
  }

  /** The parties whose matters it settles: those that it names, else all sides. Worked out each time. */
  get parties(): readonly PartyModel[] {
    if (!this.#between) return sidesOf(this.#model);
    return [...new Set(this.#between)].flatMap(party => this.#model.party(party) ?? []);
  }

  /** Whether `parties` are all of them: not where a party that it names is unknown or could not be read. */
  get certain(): boolean {
    const { source } = this.#model.file;
    const isRead = !source.isDoubtful(this.owner, 'between');
    if (!this.#between) return isRead;
    return (
      isRead && !source.hasDoubts(this.#between) && this.#between.every(party => this.#model.party(party))
    );
  }
}

interface Named {
  readonly id: string | undefined;
  /** Its id, else its index. */
  readonly key: string | number;
  readonly what: string;
  readonly between: readonly string[] | undefined;
  readonly formerly: readonly string[] | undefined;
}

/** A step on one of the levels of governance. */
export interface Rung {
  readonly step: Draft<EscalationStep>;
  /** Its place in the ladder, counted from 1. */
  readonly number: number;
  /** Id path of the step. */
  readonly path: string;
}

/** All escalation paths of an agreement; `escalation` first. Whoever looks at steps finds them here. */
export const laddersOf = kept((model: AgreementModel): readonly LadderModel[] => {
  const { governance } = model.agreement;
  if (!governance) return [];
  const { escalation, ladders = [] } = governance;
  const first = Array.isArray(escalation) ? [new LadderModel(model, governance, escalation)] : [];
  const others = ladders.map((each, index) => {
    const { id, steps = [], between, formerly } = each;
    const what = each.for ?? id ?? String(index + 1);
    return new LadderModel(model, each, steps, { id, key: id ?? index, what, between, formerly });
  });
  return [...first, ...others];
});

/**
 * What tells each step of a ladder from the others: its level, the second one of a level `tactical-2`; `then` for where it
 * ends; '' where neither is known.
 */
function stepNames(
  steps: readonly { readonly level?: unknown; readonly then?: unknown }[],
): readonly string[] {
  const seen = new Map<string, number>();
  return steps.map(({ level, then }) => {
    const name = String(level ?? (then ? 'then' : ''));
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return level === undefined || nth === 1 ? name : `${name}-${nth}`;
  });
}

/** What tells a step of an agreement from the others of its ladder; see {@link stepNames}. */
export function stepNameOf(model: AgreementModel, step: object): string {
  return namesByStep(model).get(step) ?? '';
}

const namesByStep = kept((model: AgreementModel): ReadonlyMap<object, string> => {
  const named = new Map<object, string>();
  for (const { steps } of laddersOf(model)) {
    const names = stepNames(steps);
    for (const [index, step] of steps.entries()) named.set(step, names[index] ?? '');
  }
  return named;
});

/** A step outside the parties may have a time limit too, but no level and no owners. */
function isRung({ level, owners, within, then }: Draft<EscalationStep>): boolean {
  return level !== undefined || owners !== undefined || (within !== undefined && then === undefined);
}

function isDoubtfulRung({ file }: AgreementModel, step: object): boolean {
  return ['level', 'within', 'owners'].some(key => file.source.isDoubtful(step, key));
}
