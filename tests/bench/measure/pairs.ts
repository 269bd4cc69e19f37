import type { Figures, Subject } from './figures.ts';

/**
 * Measures subjects in turn, so that what else goes on on the machine strikes all of them alike: in each round every subject
 * once, every other round in the opposite order. What they do first, such as filling caches, does not count.
 *
 * @returns for each subject its figures, one for each round: those at the same index belong together
 */
export async function inTurn(subjects: ReadonlyMap<string, Subject>, rounds: number) {
  const figures = new Map<string, Figures[]>([...subjects.keys()].map(name => [name, []]));
  for (const subject of subjects.values()) await subject.measure();
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [...subjects] : [...subjects].reverse();
    for (const [name, subject] of order) figures.get(name)?.push(await subject.measure());
  }
  return figures;
}

/** One figure of a subject as a multiple of that of another, pair by pair. */
export function ratios(
  figures: readonly Figures[],
  others: readonly Figures[],
  of: keyof Figures,
): readonly number[] {
  return figures.flatMap((each, round) => {
    const [value, other] = [each[of], others[round]?.[of]];
    return value === undefined || !other ? [] : [value / other];
  });
}
