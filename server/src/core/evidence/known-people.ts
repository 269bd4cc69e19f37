import type { AgreementModel } from '../model/agreement.ts';

/** Who the people are that records name, also by ids that they had before. */
export class KnownPeople {
  readonly #parties = new Map<string, string>();

  constructor({ parties }: AgreementModel) {
    for (const { id: party, people } of parties) {
      for (const { id, person } of people) {
        for (const each of [id, ...(person.formerly ?? [])]) this.#parties.set(`${party}/${each}`, party);
      }
    }
  }

  /** The party of a person; undefined where there is no such person, or the party's people are not known. */
  partyOf(reference: string): string | undefined {
    return this.#parties.get(reference);
  }
}
