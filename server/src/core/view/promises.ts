import type { Evidence } from '../evidence/evidence.ts';
import type { Direction } from '../model/commitments.ts';
import type { Steps } from '../util/steps.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { PromiseCard, PromiseMatrix, PromisePair, PromisesView } from './agreement-view.ts';
import { keptInWords } from './kept-in-words.ts';
import { type Owed, owedOf } from './owed.ts';
import { factsOf } from './promise-facts.ts';
import type { Reader } from './reader.ts';

type OpenPair = PromisePair & { readonly promises: PromiseCard[] };

/** Who promises what to whom, by pair of parties in their order. In steps, each of one promise. */
export function* promisesInSteps(evidence: Evidence, reader: Reader): Steps<PromisesView> {
  const { model } = evidence;
  const pairs = new Map<string, OpenPair>();
  for (const by of model.parties)
    for (const to of model.parties)
      if (by !== to)
        pairs.set(pairKey(by.id, to.id), {
          by: by.id,
          byName: reader.text(by.name),
          to: to.id,
          toName: reader.text(to.name),
          promises: [],
        });
  for (const owed of owedOf(model, reader.audience)) {
    yield;
    for (const [by, to] of pairsOf(owed.direction))
      pairs.get(pairKey(by, to))?.promises.push(cardOf(owed, by, evidence, reader));
  }
  return {
    pairs: [...pairs.values()].filter(({ promises }) => promises.length > 0),
    matrix: matrixOf(evidence, pairs, reader),
  };
}

function pairKey(by: string, to: string): string {
  return `${by} ${to}`;
}

function pairsOf({ by, to }: Direction): [string, string][] {
  return by.flatMap(giver => to.map((receiver): [string, string] => [giver, receiver]));
}

/** Among three and more it is lost who promises nothing to whom, unless it is counted. */
function matrixOf(
  { model }: Evidence,
  pairs: ReadonlyMap<string, PromisePair>,
  reader: Reader,
): PromiseMatrix | undefined {
  const parties = model.parties.map(({ id, name }) => ({ id, name: reader.text(name) }));
  if (parties.length < 3 || [...pairs.values()].every(({ promises }) => promises.length === 0))
    return undefined;
  return {
    parties,
    rows: parties.map(({ id, name }) => ({
      by: id,
      name,
      counts: parties.map(to =>
        to.id === id ? null : (pairs.get(pairKey(id, to.id))?.promises.length ?? 0),
      ),
    })),
  };
}

function cardOf(owed: Owed, by: string, evidence: Evidence, reader: Reader): PromiseCard {
  const { id, owner, principle, what } = owed;
  return {
    id,
    principle: reader.text(principle),
    what: reader.heading(what),
    facts: factsOf(owed, by, evidence, reader),
    kept: keptInWords(tracksOf(owner, by, evidence), evidence, reader),
    place: reader.place(owner),
  };
}

/** The tracks of what a mapping promises, of one of several parties its own. */
function tracksOf(owner: PlainMapping, party: string, evidence: Evidence) {
  return evidence
    .tracksOf(owner)
    .filter(({ promise }) => promise.party === undefined || promise.party === party);
}
