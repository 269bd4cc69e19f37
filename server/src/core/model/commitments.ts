import type { Agreement } from '../schema/generated/types.ts';
import { kept } from '../util/kept.ts';
import type { Draft } from './draft.ts';
import { commitmentSections } from './sections.ts';

/** What every promise has, whatever the section. */
export interface Promise {
  readonly id?: string;
  /** A party; a list of those of which each promises it by itself; or `both`: each party to every other (decision 10). */
  readonly by?: string | string[];
  readonly to?: string | string[];
}

/** One commitment of any section, with who promises and who benefits. */
export interface CommitmentModel {
  readonly id: string | undefined;
  readonly section: (typeof commitmentSections)[number] | 'additionalPrinciples';
  readonly commitment: Draft<Promise>;
  readonly direction: Direction;
  readonly path: string;
}

/** Who promises to whom, by party id. */
export interface Direction {
  readonly by: readonly string[];
  readonly to: readonly string[];
  /** False when a party is missing, misspelt or unknown, so that nothing can be concluded from it. */
  readonly certain: boolean;
}

/** Those between whom something is promised. */
interface PartiesOf {
  readonly parties: readonly { readonly id: string; readonly role?: string | undefined }[];
}

/**
 * Resolves `by` and `to`: `both`, and a list of all parties, is each party; a missing `to` among just two parties is the
 * other one (decisions 10, 55 and 96). Observers promise nothing, and are promised only what names them.
 */
export function directionOf({ by, to }: Draft<Promise>, { parties }: PartiesOf): Direction {
  const { all, taking } = idsOf(parties);
  if (isMutual({ by, to }, { parties })) return { by: [...taking], to: [...taking], certain: true };
  const givers = [...new Set([by ?? []].flat())];
  const receivers =
    to === undefined
      ? taking.size === 2 && givers.length > 0
        ? [...taking].filter(id => !givers.includes(id))
        : []
      : [to].flat();
  const certain =
    givers.length > 0 && receivers.length > 0 && [...givers, ...receivers].every(id => all.has(id));
  return { by: givers, to: receivers, certain };
}

/** Whether each party promises it to the others: with `both`, or a list of all and nobody in particular as receiver. */
export function isMutual({ by, to }: Draft<Promise>, { parties }: PartiesOf): boolean {
  if (by === 'both') return true;
  if (!Array.isArray(by) || to !== undefined) return false;
  const { taking } = idsOf(parties);
  return taking.size > 1 && by.length >= taking.size && [...taking].every(id => by.includes(id));
}

/** The one party that promises it; undefined where several do, or none is named. */
export function onlyGiver({ by }: Draft<Promise>): string | undefined {
  const [giver, ...others] = [by ?? []].flat();
  return others.length > 0 || giver === 'both' ? undefined : giver;
}

/** The parties of an agreement never change, and these go with them. */
const idsOf = kept((parties: PartiesOf['parties']) => ({
  all: new Set(parties.map(({ id }) => id)) as ReadonlySet<string>,
  /** Those who promise and are promised something. */
  taking: new Set(
    parties.filter(({ role }) => role !== 'observer').map(({ id }) => id),
  ) as ReadonlySet<string>,
}));

/** All commitments of the principles, in the order of the format. */
export function collectCommitments(
  model: PartiesOf & { readonly agreement: Draft<Agreement> },
): CommitmentModel[] {
  const { agreement } = model;
  const models: CommitmentModel[] = [];
  const add = (
    section: CommitmentModel['section'],
    prefix: string,
    list: readonly Draft<Promise>[] | undefined,
  ) => {
    (list ?? []).forEach((commitment, index) => {
      models.push({
        id: commitment.id,
        section,
        commitment,
        direction: directionOf(commitment, model),
        path: `${prefix}.commitments[${commitment.id ?? index}]`,
      });
    });
  };
  for (const section of commitmentSections) add(section, section, agreement[section]?.commitments);
  for (const [index, principle] of (agreement.additionalPrinciples ?? []).entries()) {
    add('additionalPrinciples', `additionalPrinciples[${principle.id ?? index}]`, principle.commitments);
  }
  return models;
}
