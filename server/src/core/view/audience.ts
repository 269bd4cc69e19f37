import type { Evidence } from '../evidence/evidence.ts';
import type { Track } from '../evidence/track.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { CommitmentModel } from '../model/commitments.ts';
import { partyOf } from '../model/parties.ts';

/**
 * Who is to read it: `internal` sees everything; `shared` is for all parties of the agreement together; a party is for that
 * party alone.
 */
export type AudienceName = 'internal' | 'shared' | { readonly party: string };

/** What a reader is not told that others know. Traffic Light Protocol 2.0 says who that is for what is shared. */
export class Audience {
  readonly #model: AgreementModel;
  readonly #name: AudienceName;
  /** The parties that read it; undefined: whoever reads it may see everything. */
  readonly #readers: readonly string[] | undefined;

  constructor(name: AudienceName, model: AgreementModel) {
    this.#name = name;
    this.#model = model;
    this.#readers =
      name === 'internal' ? undefined : name === 'shared' ? model.parties.map(({ id }) => id) : [name.party];
  }

  /** Whether findings, and all else that is for one’s own desk, are shown. */
  get isInternal(): boolean {
    return this.#name === 'internal';
  }

  /**
   * Whether a promise is shown: what is clear or green to everybody of the agreement, what is red to nobody (it is for
   * named persons, and a file goes further), all else to those who give or receive it.
   */
  commitment({ commitment, direction }: Pick<CommitmentModel, 'commitment' | 'direction'>): boolean {
    if (!this.#readers) return true;
    const { classification } = commitment as { readonly classification?: unknown };
    if (classification === 'red') return false;
    if (classification === undefined || classification === 'clear' || classification === 'green') return true;
    const between = new Set([...direction.by, ...direction.to]);
    return this.#readers.every(reader => between.has(reader));
  }

  /** Whether what was said and decided in a forum is shown: to the parties that sit in it. */
  forum(id: string | undefined): boolean {
    if (!this.#readers) return true;
    const members = this.#model.forum(id)?.forum.members ?? [];
    const parties = new Set(members.map(partyOf));
    return this.#readers.every(reader => parties.has(reader));
  }

  /** Whether what a party does by itself, such as its internal reviews, is shown: to that party only. */
  ownOf(parties: readonly string[]): boolean {
    return this.#readers?.every(reader => parties.length === 1 && parties[0] === reader) ?? true;
  }

  /** Whether what is regular is shown. */
  track({ promise }: Track): boolean {
    if (promise.kind === 'internal-review') return this.ownOf(promise.parties);
    const commitment = this.#model.commitments.find(each => each.commitment === promise.owner);
    return commitment === undefined || this.commitment(commitment);
  }

  /** What is left out, in a sentence each; empty where nothing is. */
  withheld(evidence: Evidence, actions: readonly { readonly forum?: string | undefined }[]): Text[] {
    if (!this.#readers) return [];
    const promises = this.#model.commitments.filter(each => !this.commitment(each)).length;
    const reviews = evidence.tracks.filter(
      track => track.promise.kind === 'internal-review' && !this.track(track),
    ).length;
    const hidden = actions.filter(({ forum }) => !this.forum(forum)).length;
    return [
      ...(promises === 0
        ? []
        : promises === 1
          ? [t`1 promise is left out: it is classified, and not meant for this reader.`]
          : [t`${promises} promises are left out: they are classified, and not meant for this reader.`]),
      ...(reviews > 0 ? [t`Internal reviews of a party are left out: they are for that party only.`] : []),
      ...(hidden === 0
        ? []
        : hidden === 1
          ? [t`1 open action is left out: it was agreed in a forum in which this reader does not sit.`]
          : [
              t`${hidden} open actions are left out: they were agreed in forums in which this reader does not sit.`,
            ]),
      t`Points to settle are left out: they are for the desk of whoever made this page.`,
    ];
  }
}
