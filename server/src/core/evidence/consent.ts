import type { AgreementModel } from '../model/agreement.ts';
import { type PartyModel, partyOf, sidesOf } from '../model/parties.ts';
import { KnownPeople } from './known-people.ts';
import type { AnyRecord, Consent } from './record.ts';

/** Whose consent waivers of an agreement need, and who gave it. */
export class Consents {
  readonly #model: AgreementModel;
  readonly #people: KnownPeople;
  readonly #concerned = new Map<string, Concerned>();

  constructor(model: AgreementModel, people = new KnownPeople(model)) {
    this.#model = model;
    this.#people = people;
  }

  /** @param subject what is skipped, see `RecordModel.subject` */
  of(record: AnyRecord, subject: string, isReadable: boolean): Consent {
    const agreed = (record.agreedBy ?? []).map(person => this.#people.partyOf(person));
    const concerned = this.#concerned.get(subject) ?? concernedBy(subject, this.#model);
    this.#concerned.set(subject, concerned);
    const lacking = concerned.parties.filter(({ id }) => !agreed.includes(id));
    if (lacking.length === 0) return { state: 'given', lacking };
    const isClear = isReadable && concerned.isCertain && !agreed.includes(undefined);
    return { state: isClear ? 'lacking' : 'unclear', lacking };
  }
}

/** Parties whose consent is needed. */
interface Concerned {
  readonly parties: readonly PartyModel[];
  /** False where the text leaves open who they are: then these are all that it may be. */
  readonly isCertain: boolean;
}

/**
 * The parties without which an occasion cannot be skipped: of a meeting the sides that have members in the forum, of a
 * promise the sides that give or receive it. Where neither says so, all sides. Subcontractors and affiliates need not
 * agree.
 */
export function concernedBy(subject: string, model: AgreementModel): Concerned {
  // What a party is may be what could not be read.
  const sides = model.parties.filter(
    party => party.role === undefined || sidesOf(model).some(({ id }) => id === party.id),
  );
  const named = partiesOf(subject, model);
  const parties = sides.filter(({ id }) => named.ids.has(id));
  const isCertain = named.isCertain && sides.every(({ role }) => role !== undefined);
  return { parties: isCertain && parties.length > 0 ? parties : sides, isCertain };
}

interface Named {
  readonly ids: ReadonlySet<string>;
  readonly isCertain: boolean;
}

/** The parties that meet, give or receive; none where nothing says who. */
function partiesOf(subject: string, model: AgreementModel): Named {
  const id = subject.slice(subject.indexOf(' ') + 1);
  if (subject.startsWith('forum ')) {
    const members = model.forum(id)?.forum.members ?? [];
    const ids = new Set(members.map(partyOf));
    const isKnown = [...ids].every(party => model.party(party));
    return { ids, isCertain: isKnown && !model.file.source.hasDoubts(members) };
  }
  const activities = model.agreement.benchmarking?.activities ?? [];
  const activity = subject.startsWith('activity ') ? activities.find(each => each.id === id) : undefined;
  // What is learned together concerns everybody.
  if (activity) return { ids: new Set(), isCertain: true };
  const promise = [...model.commitments, ...model.reports].find(each => each.id === id);
  if (!promise) return { ids: new Set(), isCertain: true };
  const { by, to, certain } = promise.direction;
  return { ids: new Set([...by, ...to]), isCertain: certain };
}
