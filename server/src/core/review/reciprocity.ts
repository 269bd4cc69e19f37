import type { AgreementModel } from '../model/agreement.ts';
import { type Direction, directionOf } from '../model/commitments.ts';
import type { PrincipleKey } from '../principles/principle.ts';

/** How many promises a party makes, and how many it is given. */
export interface Balance {
  readonly gives: number;
  readonly receives: number;
}

/** The balance of each party, by its id; and the same below each principle that has promises. */
export interface Reciprocity {
  readonly total: Readonly<Record<string, Balance>>;
  readonly byPrinciple: Partial<Record<PrincipleKey, Readonly<Record<string, Balance>>>>;
}

/**
 * Who promises how much to whom: all commitments and early warnings (decision 43) and advisers. What is promised by
 * both is a promise of each of them. Those of whom nobody knows by or to whom count for nobody.
 */
export function reciprocityOf(model: AgreementModel): Reciprocity {
  const parties = model.parties.map(({ id }) => id);
  const all = directionsIn(model);
  const principles = [...new Set(all.flatMap(({ principle }) => principle ?? []))];
  return {
    total: balances(all, parties),
    byPrinciple: Object.fromEntries(
      principles.map(key => [
        key,
        balances(
          all.filter(({ principle }) => principle === key),
          parties,
        ),
      ]),
    ),
  };
}

interface Promised extends Direction {
  readonly principle: PrincipleKey | undefined;
}

function directionsIn(model: AgreementModel): Promised[] {
  const { proactivity, trustedAdviser } = model.agreement;
  const known = new Set(model.parties.map(({ id }) => id));
  return [
    ...model.commitments.map(({ direction, section }) => ({
      ...direction,
      principle: section === 'additionalPrinciples' ? undefined : section,
    })),
    ...(proactivity?.earlyWarning ?? []).map(warning => ({
      ...directionOf(warning, model),
      principle: 'proactivity' as const,
    })),
    ...(trustedAdviser?.advisers ?? []).map(({ person, advises }) => {
      const by = person?.split('/')[0] ?? '';
      const certain = known.has(by) && advises !== undefined && known.has(advises);
      return { by: [by], to: [advises ?? ''], certain, principle: 'trustedAdviser' as const };
    }),
  ];
}

function balances(all: readonly Promised[], parties: readonly string[]): Record<string, Balance> {
  const found = new Map(parties.map(party => [party, { gives: 0, receives: 0 }]));
  const count = (party: string, what: keyof Balance) => {
    const balance = found.get(party);
    if (balance) balance[what]++;
  };
  for (const { by, to, certain } of all) {
    if (!certain) continue;
    const givers = new Set(by);
    for (const party of givers) count(party, 'gives');
    for (const party of new Set(to)) if (givers.size > 1 || !givers.has(party)) count(party, 'receives');
  }
  return Object.fromEntries(found);
}
