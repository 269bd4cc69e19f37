import type { Agreement } from '../schema/generated/types.ts';
import { kept } from '../util/kept.ts';
import type { Draft } from './draft.ts';
import { commitmentSections } from './sections.ts';

/** What every promise has, whatever the section. */
export interface Promise {
  readonly id?: string;
  /** A party, or `both`: each party to every other (decision 10). */
  readonly by?: string;
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
 * Resolves `by` and `to`: `both` is each party, and a missing `to` among just two parties is the other one
 * (decisions 10 and 55). Observers promise nothing, and are promised only what names them.
 */
export function directionOf({ by, to }: Draft<Promise>, { parties }: PartiesOf): Direction {
  const { all, taking } = idsOf(parties);
  if (by === 'both') return { by: [...taking], to: [...taking], certain: true };
  const receivers =
    to === undefined ? (taking.size === 2 && by ? [...taking].filter(id => id !== by) : []) : [to].flat();
  const certain = by !== undefined && receivers.length > 0 && [by, ...receivers].every(id => all.has(id));
  return { by: by ? [by] : [], to: receivers, certain };
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
