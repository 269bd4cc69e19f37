import type { Agreement } from '../../../../server/src/core/schema/generated/types.ts';
import type { KeyPlace } from '../../../support/places.ts';

/** The rule that misses a key only because of what stands beside it, as the design says it. */
export function ruleByNeighbours(place: KeyPlace): string | undefined {
  return missedBy[place.ownerSchema.title ?? '']?.(
    place.key,
    place.owner as Neighbours,
    place.file.value as unknown as Agreement,
  );
}

type Neighbours = Readonly<Record<string, unknown>>;

const missedBy: Readonly<
  Record<string, (key: string, beside: Neighbours, agreement: Agreement) => string | undefined>
> = {
  FirstChoiceCommitment: (key, { mechanism }) =>
    ['terms', 'response'].includes(key) && ['first-offer', 'first-refusal'].includes(String(mechanism))
      ? 'first-choice/refusal-without-terms'
      : undefined,
  /** With more than two parties, `to` does not go without saying. */
  SharingCommitment: (key, { classification }, { parties }) => {
    if (key === 'audience' && classification === 'red') return 'sharing/audience';
    return key === 'to' && parties.length > 2 ? 'sharing/incomplete' : undefined;
  },
  /** On demand it needs no interval, but a day of one does. */
  ExactCadence: (key, { on, onDemand }) => (key === 'every' && on && onDemand ? 'schema/format' : undefined),
  BenchmarkingActivity: (key, beside, { benchmarking }) => {
    const others = (benchmarking?.activities ?? []).filter(activity => activity !== (beside as object));
    const topics = beside.topics as readonly string[] | undefined;
    if (key === 'handling' && topics?.includes('prices')) return 'benchmarking/price-handling';
    if (beside.type === 'independent' && ['benchmarker', 'costSplit', 'method', 'consequence'].includes(key))
      return 'benchmarking/independent-incomplete';
    if (key === 'cadence' && !others.some(({ cadence }) => cadence)) return 'benchmarking/none-regular';
    const covers = (list: readonly string[] = []) => list.includes('market') || list.includes('technology');
    return key === 'topics' && !others.some(({ topics }) => covers(topics))
      ? 'benchmarking/topics-incomplete'
      : undefined;
  },
  Benchmarking: (key, { activities }) =>
    key === 'partiesCompete' && JSON.stringify(activities).includes('"prices"')
      ? 'benchmarking/compete-unasked'
      : undefined,
  OpenDialogue: key =>
    key === 'healthCheck'
      ? 'open-dialogue/no-health-check'
      : key === 'commitments'
        ? 'open-dialogue/no-venue'
        : undefined,
  /** What is hard to say needs one promise with a forum. */
  DialogueCommitment: (key, beside, { openDialogue }) => {
    const others = (openDialogue?.commitments ?? []).filter(each => each !== (beside as object));
    return key === 'forum' && !others.some(({ forum }) => forum) ? 'open-dialogue/no-venue' : undefined;
  },
  Legal: (key, { contract, effect }) =>
    key === 'precedence' && (contract !== undefined || effect === 'contract-schedule')
      ? 'agreement/precedence-unstated'
      : undefined,
};
