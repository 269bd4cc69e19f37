import type { PrincipleKey } from '../principles/principle.ts';
import type { Agreement, Forum } from '../schema/generated/types.ts';
import { isMapping } from '../schema/walk.ts';
import type { Range } from '../util/text.ts';
import { StartOf } from '../yaml/place.ts';
import { type CommitmentModel, collectCommitments } from './commitments.ts';
import type { Draft } from './draft.ts';
import type { FileModel } from './file-model.ts';
import { collectParties, type PartyModel, type PersonModel } from './parties.ts';
import type { PartyFiles } from './party-files.ts';
import { collectReports, type ReportModel } from './reports.ts';
import { type GovernanceLevel, governanceLevels, proseKeys } from './sections.ts';

/** A forum with the level that it belongs to. */
export interface ForumModel {
  readonly id: string | undefined;
  /** Its name, else its id, for messages. */
  readonly name: string;
  readonly level: GovernanceLevel;
  readonly forum: Draft<Forum>;
  readonly path: string;
}

/** An agreement as rules and features see it: typed, resolved, and every part with its place in the text. */
export class AgreementModel {
  readonly file: FileModel;
  readonly agreement: Draft<Agreement>;
  readonly parties: readonly PartyModel[];
  readonly forums: readonly ForumModel[];
  readonly commitments: readonly CommitmentModel[];
  readonly reports: readonly ReportModel[];
  #partiesById: ReadonlyMap<string | undefined, PartyModel> | undefined;
  #people: ReadonlyMap<string, PersonModel> | undefined;
  #forumsById: ReadonlyMap<string | undefined, ForumModel> | undefined;

  constructor(file: FileModel, partyFiles: PartyFiles) {
    this.file = file;
    this.agreement = (file.value ?? {}) as Draft<Agreement>;
    this.parties = collectParties(this, partyFiles);
    this.forums = this.#collectForums();
    this.commitments = collectCommitments(this);
    this.reports = collectReports(this);
  }

  party(id: string | undefined): PartyModel | undefined {
    this.#partiesById ??= firstOfEach(this.parties, ({ id }) => id);
    return this.#partiesById.get(id);
  }

  /** The person behind `party/person`, also when the party's people come from a `Party` file. */
  person(reference: string | undefined): PersonModel | undefined {
    this.#people ??= firstOfEach(
      this.parties.flatMap(({ people }) => people),
      ({ reference }) => reference,
    );
    return this.#people.get(reference ?? '');
  }

  forum(id: string | undefined): ForumModel | undefined {
    this.#forumsById ??= firstOfEach(this.forums, ({ id }) => id);
    return id === undefined ? undefined : this.#forumsById.get(id);
  }

  /** The commitments of one section. */
  commitmentsOf(section: CommitmentModel['section']): CommitmentModel[] {
    return this.commitments.filter(commitment => commitment.section === section);
  }

  /** What to call a party in a message. */
  nameOf(partyId: string): string {
    return this.party(partyId)?.name ?? partyId;
  }

  /**
   * Whether nothing was written for a key, or only an empty value. What was written but could not be
   * understood is not absent: its own finding says what is wrong with it.
   */
  lacks(owner: object, key: string): boolean {
    if (this.file.source.isDoubtful(owner, key)) return false;
    return this.#isEmpty((owner as Record<string, unknown>)[key]);
  }

  /** Whether a principle's section is absent or empty, or says only what is meant by it. */
  isHollow(principle: PrincipleKey): boolean {
    const section = this.agreement[principle];
    if (!section || this.lacks(this.agreement, principle)) return this.lacks(this.agreement, principle);
    if (this.file.source.hasDoubts(section)) return false;
    const parts = Object.keys(section).filter(part => !proseKeys.has(part) && !part.startsWith('x-'));
    return parts.every(part => this.lacks(section, part));
  }

  /** Whether a level of governance has no forum. */
  lacksForums(level: GovernanceLevel): boolean {
    const { governance } = this.agreement;
    if (!governance) return this.lacks(this.agreement, 'governance');
    const section = governance[level];
    return this.lacks(governance, level) || (section !== undefined && this.lacks(section, 'forums'));
  }

  /** Where a finding about a key stands; see {@link Source.placeOf}. */
  at(owner: object, key: string | number): Range {
    return this.file.source.placeOf(owner, key);
  }

  /** Where a finding about a whole mapping or list stands; see {@link Source.headOf}. */
  headOf(owner: object): Range {
    return this.file.source.headOf(owner);
  }

  /** Where a mapping or list begins, for the data of a finding; see {@link StartOf}. */
  startOf(owner: object): StartOf {
    return new StartOf(owner);
  }

  /** Whether there is nothing in it, however deep one looks. */
  #isEmpty(value: unknown): boolean {
    if (value === undefined) return true;
    if (Array.isArray(value)) return value.length === 0 && !this.file.source.isDoubtful(value, '');
    if (!isMapping(value) || this.file.source.hasDoubts(value)) return false;
    return Object.values(value).every(part => this.#isEmpty(part));
  }

  #collectForums(): ForumModel[] {
    return governanceLevels.flatMap(level =>
      (this.agreement.governance?.[level]?.forums ?? []).map((forum, index) => ({
        id: forum.id,
        name: forum.name ?? forum.id ?? `forum ${index + 1}`,
        level,
        forum,
        path: `governance.${level}.forums[${forum.id ?? index}]`,
      })),
    );
  }
}

/** Of things with the same name the first one counts: a second one is a finding of its own. */
function firstOfEach<K, T>(things: readonly T[], nameOf: (thing: T) => K): Map<K, T> {
  const named = new Map<K, T>();
  for (const thing of things) if (!named.has(nameOf(thing))) named.set(nameOf(thing), thing);
  return named;
}
