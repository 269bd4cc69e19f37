import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { DoubtReason } from './doubt.ts';
import type { AnyRecord, RecordType } from './record.ts';

/** What a record is about, or why nobody can tell. */
export interface Meaning {
  /** Undefined where it is not certain. */
  readonly subject: string | undefined;
  /** What it may be about, where the record names something that exists. */
  readonly perhaps: readonly string[];
  readonly reason?: DoubtReason;
  readonly why?: Text;
}

/** The key by which a type of record says what it is about. */
const keyOf: Partial<Record<RecordType, (typeof kinds)[number]>> = {
  meeting: 'forum',
  shared: 'commitment',
  notice: 'commitment',
  proposal: 'commitment',
  fulfilled: 'commitment',
  benchmark: 'activity',
  report: 'report',
  measure: 'measure',
};

/** The sections whose commitments a type of record is about. */
const sectionsOf: Partial<Record<RecordType, readonly string[]>> = {
  shared: ['sharing'],
  notice: ['firstChoice'],
  proposal: ['proactivity'],
  fulfilled: ['openDialogue', 'additionalPrinciples'],
};

const kinds = ['forum', 'commitment', 'activity', 'report', 'measure'] as const;

/** What goes by an id that the records give it. */
const ownIds: Partial<Record<RecordType, 'id' | 'action'>> = {
  warning: 'id',
  escalation: 'id',
  action: 'action',
};

/** What records call the things of an agreement, also by ids that these had before. */
export class Subjects {
  /** What a name in a record means: several things where they share a former id. */
  readonly #known = new Map<string, string[]>();
  /** What two things are called by mistake. */
  readonly #doubled = new Set<string>();
  /** The section that a commitment stands in. */
  readonly #sections = new Map<string, string>();
  readonly #parties: ReadonlySet<string>;

  constructor(model: AgreementModel) {
    const owners = new Map<string, object>();
    const former: [string, string][] = [];
    for (const { kind, id, owner, path } of model.file.definitions) {
      const word = kind === 'sharing' ? 'commitment' : kind;
      const name = `${word} ${id}`;
      const other = owners.get(name);
      // What an alias lists again is the same thing.
      if (other && other !== owner) this.#doubled.add(name);
      if (other) continue;
      owners.set(name, owner);
      this.#known.set(name, [name]);
      this.#sections.set(name, path.split(/[.[]/, 1)[0] ?? '');
      for (const old of Array.isArray(owner.formerly) ? owner.formerly : [])
        former.push([`${word} ${old}`, name]);
    }
    for (const [old, name] of former) {
      if (owners.has(old)) continue;
      const meant = this.#known.get(old) ?? [];
      this.#known.set(old, [...meant, name]);
    }
    // What is retired is about nothing that is promised now.
    for (const id of model.agreement.retired ?? []) {
      for (const name of kinds.map(kind => `${kind} ${id}`))
        if (!this.#known.has(name)) this.#known.set(name, [name]);
    }
    this.#parties = new Set(model.parties.map(({ id }) => id));
  }

  /** What a record is about. */
  meaningOf(record: AnyRecord): Meaning {
    const { type } = record;
    if (type === 'health-check') return certain('health-check');
    if (type === 'review') return this.#review(record);
    if (type === 'approval') return this.#approval(record);
    const own = type && ownIds[type];
    if (type && own) {
      const id = record[own];
      return id === undefined ? noSubject : certain(`${type} ${id}`);
    }
    if (type === 'waived' && record.healthCheck) return certain('health-check');
    if (type === 'waived' && record.review !== undefined)
      return this.#review({ scope: record.review, party: record.party } as AnyRecord);
    const key = (type && keyOf[type]) ?? kinds.findLast(kind => record[kind] !== undefined);
    const id = key && record[key];
    if (key === undefined || id === undefined) return noSubject;
    const perhaps = this.#known.get(`${key} ${id}`) ?? [];
    const [subject] = perhaps;
    if (subject === undefined)
      return { ...unknown, reason: 'unknown-subject', why: notThere[key](String(id)) };
    if (perhaps.length > 1 || this.#doubled.has(subject)) {
      const why = t`names \`${String(id)}\`, which may be either of two things`;
      return { subject: undefined, perhaps, reason: 'ambiguous-subject', why };
    }
    const section = this.#sections.get(subject);
    if (type && section !== undefined && sectionsOf[type]?.includes(section) === false) {
      const why = t`is of type \`${type}\`, but \`${String(id)}\` is something else`;
      return { subject: undefined, perhaps: [subject], reason: 'other-kind', why };
    }
    return certain(subject);
  }

  /** Whether the agreement has it now, so that it is not only retired. */
  isPresent(subject: string): boolean {
    return this.#sections.has(subject) || /^(review|health-check)\b/.test(subject);
  }

  #review({ scope, party }: AnyRecord): Meaning {
    if (scope === 'joint' || scope === 'exit' || scope === 'governance') return certain(`review ${scope}`);
    if (scope === undefined) return noSubject;
    if (party !== undefined && this.#parties.has(party)) return certain(`review internal ${party}`);
    const why = party === undefined ? t`does not say whose review it was` : noParty(party);
    return { ...unknown, reason: 'unknown-party', why };
  }

  #approval({ party }: AnyRecord): Meaning {
    if (party !== undefined && this.#parties.has(party)) return certain(`approval ${party}`);
    const why = party === undefined ? t`does not say who approved it` : noParty(party);
    return { ...unknown, reason: 'unknown-party', why };
  }

  /** The subject as it is written, whether it exists or not. */
  written(record: AnyRecord): string {
    const { type, forum, commitment, activity, report, measure, party } = record;
    if (type === 'approval') return party === undefined ? '' : `approval ${party}`;
    const own = type && ownIds[type];
    if (own) return record[own] ?? '';
    if (measure !== undefined) return `measure ${measure}`;
    if (report !== undefined) return `report ${report}`;
    // The forum of a benchmark is where its findings were looked at.
    if (activity !== undefined) return `activity ${activity}`;
    if (commitment !== undefined) return `commitment ${commitment}`;
    return forum !== undefined && type !== 'benchmark' ? `forum ${forum}` : '';
  }
}

const unknown = { subject: undefined, perhaps: [] };

const noSubject: Meaning = {
  ...unknown,
  reason: 'no-subject',
  why: t`does not say what it is about`,
};

function certain(subject: string): Meaning {
  return { subject, perhaps: [subject] };
}

/** For a record that names a party which the agreement does not have. */
export function noParty(id: string): Text {
  return t`names the party \`${id}\`, which the agreement does not have`;
}

const notThere = {
  forum: (id: string) => t`names the forum \`${id}\`, which does not exist`,
  commitment: (id: string) => t`names the commitment \`${id}\`, which does not exist`,
  report: (id: string) => t`names the report \`${id}\`, which does not exist`,
  measure: (id: string) => t`names the measure \`${id}\`, which does not exist`,
  activity: (id: string) => t`names the activity \`${id}\`, which does not exist`,
};
