import type { Matter } from '../evidence/carried.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Track } from '../evidence/track.ts';
import type { WarningModel } from '../evidence/warning.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { type CommitmentModel, type Direction, directionOf } from '../model/commitments.ts';
import { laddersOf } from '../model/ladders.ts';
import { partyOf, sidesOf } from '../model/parties.ts';
import type { ReportModel } from '../model/reports.ts';
import { and } from '../util/lists.ts';

/**
 * Who is to read it: `internal` sees everything; `shared` is for all parties of the agreement together; a party is for that
 * party alone.
 */
export type AudienceName = 'internal' | 'shared' | { readonly party: string };

/** The same, or some of the parties together, such as those that sit in a forum. */
export type Readers = AudienceName | { readonly parties: readonly string[] };

/** What a reader is not told that others know. Traffic Light Protocol 2.0 says who that is for what is shared. */
export class Audience {
  readonly #model: AgreementModel;
  readonly #name: Readers;
  /** The parties that read it; undefined: whoever reads it may see everything. */
  readonly #readers: readonly string[] | undefined;

  constructor(name: Readers, model: AgreementModel) {
    this.#name = name;
    this.#model = model;
    this.#readers = readersOf(name, model);
  }

  /** Whether findings, and all else that is for one’s own desk, are shown. */
  get isInternal(): boolean {
    return this.#name === 'internal';
  }

  /** Who it is made for, as it stands on the page. */
  get inWords(): Text {
    if (this.#name === 'internal') return t`Internal: shows everything, and is not for other parties`;
    if (this.#name === 'shared') return t`For all parties`;
    return t`For ${and((this.#readers ?? []).map(party => this.#model.nameOf(party)))}`;
  }

  /**
   * Whether a promise is shown: what is clear or green to everybody of the agreement, what is red to nobody (it is for
   * named persons, and a file goes further), all else to those who give or receive it.
   */
  commitment({ commitment, direction }: Pick<CommitmentModel, 'commitment' | 'direction'>): boolean {
    return this.#classified(commitment, direction);
  }

  /** Whether a report is shown, by its classification as promises are. */
  report({ report, direction }: ReportModel): boolean {
    return this.#classified(report, direction);
  }

  #classified(owner: object, { by, to }: Direction): boolean {
    if (!this.#readers) return true;
    // What could not be read may be the strictest.
    if (this.#model.file.source.isDoubtful(owner, 'classification')) return false;
    const { classification } = owner as { readonly classification?: unknown };
    if (classification === 'red') return false;
    if (classification === undefined || classification === 'clear' || classification === 'green') return true;
    return this.#between([...by, ...to]);
  }

  /** Whether all readers are among some parties. */
  #between(parties: readonly string[]): boolean {
    return this.#readers?.every(reader => parties.includes(reader)) ?? true;
  }

  /**
   * Whether what was said and decided in a forum is shown: to the parties that sit in it.
   *
   * @param ifNone whether it is shown where no forum is named
   */
  forum(id: string | undefined, ifNone = false): boolean {
    if (!this.#readers) return true;
    if (id === undefined) return ifNone;
    const members = this.#model.forum(id)?.forum.members ?? [];
    return this.#between(members.map(partyOf));
  }

  /**
   * Whether an escalation is shown: to the parties that sit in each forum that has dealt with it, and whose ladder it goes
   * up.
   */
  escalation({ records }: Matter): boolean {
    if (!this.#readers) return true;
    const named = records.flatMap(({ record }) => record.forum ?? []);
    const ladder = records.findLast(({ record }) => record.ladder !== undefined)?.record.ladder;
    const ladders = laddersOf(this.#model).filter(each =>
      ladder === undefined ? each.key === 'escalation' : each.isCalled(ladder),
    );
    // Of a ladder that nobody knows, nobody knows between whom it is.
    if (ladder !== undefined && ladders.length === 0) return false;
    const concerned = ladders.length > 0 ? ladders.map(({ parties }) => parties) : [sidesOf(this.#model)];
    return (
      concerned.every(parties => this.#between(parties.map(({ id }) => id))) &&
      named.every(forum => this.forum(forum))
    );
  }

  /** Whether an early warning is shown: to the party that gave it and those to whom it was promised. */
  warning({ records: [{ by, record }], promise }: WarningModel): boolean {
    if (!this.#readers) return true;
    const to = promise
      ? directionOf(promise, this.#model).to
      : directionOf({ by: record.by }, this.#model).to;
    return this.#between([by ?? record.by ?? '', ...to]);
  }

  /** Whether what a party does by itself, such as its internal reviews, is shown: to that party only. */
  ownOf(parties: readonly string[]): boolean {
    return this.#readers?.every(reader => parties.length === 1 && parties[0] === reader) ?? true;
  }

  /** Whether what is regular is shown. */
  track({ promise }: Track): boolean {
    if (promise.kind === 'internal-review') return this.ownOf(promise.parties);
    const commitment = this.#model.commitments.find(each => each.commitment === promise.owner);
    if (commitment) return this.commitment(commitment);
    const report = this.#model.reports.find(each => each.report === promise.owner);
    return report === undefined || this.report(report);
  }

  /** What is left out, in a sentence each; empty where nothing is. */
  withheld({ tracks }: Evidence, hidden: Hidden): Text[] {
    if (!this.#readers) return [];
    const promises =
      this.#model.commitments.filter(each => !this.commitment(each)).length +
      this.#model.reports.filter(each => !this.report(each)).length;
    const reviews = tracks.some(track => track.promise.kind === 'internal-review' && !this.track(track));
    return [
      ...(promises === 0
        ? []
        : promises === 1
          ? [t`1 promise is left out: it is classified, and not meant for this reader.`]
          : [t`${promises} promises are left out: they are classified, and not meant for this reader.`]),
      ...(reviews ? [t`Internal reviews of a party are left out: they are for that party only.`] : []),
      ...(hidden.actions === 0
        ? []
        : hidden.actions === 1
          ? [t`1 open action is left out: it was agreed in a forum in which this reader does not sit.`]
          : [
              t`${hidden.actions} open actions are left out: they were agreed in forums in which this reader does not sit.`,
            ]),
      ...(hidden.meetings === 0
        ? []
        : hidden.meetings === 1
          ? [t`The decisions of 1 meeting are left out: it is of a forum in which this reader does not sit.`]
          : [
              t`The decisions of ${hidden.meetings} meetings are left out: they are of forums in which this reader does not sit.`,
            ]),
      ...(hidden.matters === 0
        ? []
        : hidden.matters === 1
          ? [t`1 escalation or early warning is left out: it is not between this reader and another.`]
          : [
              t`${hidden.matters} escalations and early warnings are left out: they are not between this reader and others.`,
            ]),
      ...(hidden.measures === 0
        ? []
        : hidden.measures === 1
          ? [t`1 measure is left out: it is looked at in a forum in which this reader does not sit.`]
          : [
              t`${hidden.measures} measures are left out: they are looked at in forums in which this reader does not sit.`,
            ]),
      t`Points to settle are left out: they are for the desk of whoever made this page.`,
    ];
  }
}

/** The parties that read it; undefined: whoever reads it may see everything. */
function readersOf(name: Readers, { parties }: AgreementModel): readonly string[] | undefined {
  if (name === 'internal') return undefined;
  if (name === 'shared') return parties.map(({ id }) => id);
  return 'party' in name ? [name.party] : name.parties;
}

/** How many of each a reader is not shown. */
export interface Hidden {
  readonly actions: number;
  readonly meetings: number;
  readonly matters: number;
  readonly measures: number;
}
