import { formatInterval, type RegularCadence } from '../calendar/cadence.ts';
import { addDays, dateParts, type IsoDate } from '../calendar/date.ts';
import { parseRegular } from '../calendar/parse-cadence.ts';
import { parseDate } from '../calendar/parse-date.ts';
import type { AgreementModel, ForumModel } from '../model/agreement.ts';
import { cadenceOf } from '../model/cadence-of.ts';
import type { FileModel } from '../model/file-model.ts';
import { isVendor, type PartyModel, sidesOf } from '../model/parties.ts';
import type { GovernanceLevel } from '../model/sections.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { type Snippet, stop } from './snippet.ts';

/** A party as templates name it: with the document's own people where it has any. */
export interface PartyFacts {
  readonly id: Snippet;
  /** Stands behind the partnership. */
  readonly sponsor: Snippet;
  /** Looks after it from day to day. */
  readonly manager: Snippet;
  /** Answers for the services. */
  readonly operator: Snippet;
  /** Whether it belongs to the public sector, as far as that is known. */
  readonly isPublic?: boolean;
}

/** What templates need to know of the agreement that they are written into. */
export interface Facts {
  readonly model: AgreementModel | undefined;
  readonly customer: PartyFacts;
  readonly vendor: PartyFacts;
  /** These two and all further sides. */
  readonly sides: readonly PartyFacts[];
  readonly starts: IsoDate;
  readonly ends: IsoDate;
  /** How often the forums of each level are to meet, where that is known before they are written. */
  readonly rhythm?: Readonly<Record<GovernanceLevel, string>> | undefined;
}

export function factsOf(file: FileModel, workspace: ReadonlyWorkspace, today: IsoDate): Facts {
  const model = modelAround(file, workspace);
  const parties = model?.parties ?? [];
  const sides = model ? sidesOf(model) : [];
  // Of equals the first stands where the customer does, the next where the vendor does.
  const inOrder = [...sides, ...parties.filter(party => !sides.includes(party))];
  const customer =
    inOrder.find(party => party.role === 'customer') ?? inOrder.find(party => party.role !== 'vendor');
  const vendor = inOrder.find(isVendor) ?? inOrder.find(party => party !== customer);
  const further = sides.filter(party => party !== customer && party !== vendor);
  const first = customer ? factsOfParty(customer, 'customer') : placeholderParty('customer');
  const second = vendor ? factsOfParty(vendor, 'vendor') : placeholderParty('vendor');
  const starts = date(model?.agreement.term?.starts) ?? startOfNextMonth(today);
  return {
    model,
    customer: first,
    vendor: second,
    sides: [first, second, ...further.map(party => factsOfParty(party, party.role ?? 'vendor'))],
    starts,
    ends: date(model?.agreement.term?.ends) ?? endOfTerm(starts, 3),
  };
}

/** What is known of an agreement that is to begin with two parties that nobody has named. */
export function factsOfNothing(today: IsoDate): Facts {
  const customer = placeholderParty('customer');
  const vendor = placeholderParty('vendor');
  const starts = startOfNextMonth(today);
  return {
    model: undefined,
    customer,
    vendor,
    sides: [customer, vendor],
    starts,
    ends: endOfTerm(starts, 3),
  };
}

/** The agreement that a file is, or that its records are of. */
function modelAround(file: FileModel, workspace: ReadonlyWorkspace): AgreementModel | undefined {
  const home = file.kind === 'Records' ? workspace.agreements(String(file.value?.agreement))[0] : file;
  return home && workspace.agreementOf(home);
}

/** A party that is not there yet: its id is filled in once, wherever it stands. */
export function placeholderParty(role: 'customer' | 'vendor'): PartyFacts {
  const id = [stop(role, [], role)];
  const person = (name: string): Snippet => [...id, `/${name}`];
  return {
    id,
    sponsor: person('sponsor'),
    manager: person('relationship-manager'),
    operator: person('service-manager'),
  };
}

function factsOfParty(party: PartyModel, role: string): PartyFacts {
  const { people } = party;
  const having = (key: string) => people.find(({ roles }) => roles.some(each => each === key));
  const executive = people.find(({ person }) => person.seniority === 'executive');
  const sponsor = having('executive-sponsor') ?? executive ?? people[0];
  const manager = having('relationship-manager') ?? people.find(person => person !== sponsor) ?? people[0];
  const operator = having('service-manager') ?? manager;
  const all = people.map(person => person.reference);
  const piece = (reference: string | undefined, fallback: string): Snippet => [
    reference === undefined ? `${party.id}/${fallback}` : stop(reference, all, `${role} ${reference}`),
  ];
  return {
    id: [party.id],
    sponsor: piece(sponsor?.reference, 'sponsor'),
    manager: piece(manager?.reference, 'relationship-manager'),
    operator: piece(operator?.reference, 'service-manager'),
    isPublic: party.sector === 'public',
  };
}

/** The id that forums of a level get in templates. */
export const forumIds: Readonly<Record<GovernanceLevel, string>> = {
  strategic: 'steering-committee',
  tactical: 'service-board',
  operational: 'delivery-meeting',
};

/** A forum of a level, or of the next one that has any; the id that templates give it where there is none. */
export function forumOf(
  { model, rhythm }: Facts,
  level: GovernanceLevel,
): { id: Snippet; cadence: RegularCadence | undefined } {
  const forums = model?.forums.filter(forum => forum.id !== undefined) ?? [];
  const order: Record<GovernanceLevel, readonly GovernanceLevel[]> = {
    strategic: ['strategic', 'tactical', 'operational'],
    tactical: ['tactical', 'strategic', 'operational'],
    operational: ['operational', 'tactical', 'strategic'],
  };
  const sorted = order[level].flatMap(each => forums.filter(forum => forum.level === each));
  const [best] = sorted;
  if (!best) return { id: [forumIds[level]], cadence: rhythm && parseRegular(rhythm[level]) };
  return { id: [stop(best.id as string, sorted.map(idOf))], cadence: cadenceOf(best.forum) };
}

function idOf(forum: ForumModel): string {
  return forum.id as string;
}

/** The more seldom of the two, in words. */
export function notOftener(
  wish: string,
  cadence: RegularCadence | undefined,
  isOftener: (a: RegularCadence, b: RegularCadence) => boolean,
): string {
  const wished = parseRegular(wish);
  return cadence && wished && isOftener(wished, cadence) ? formatInterval(cadence.every) : wish;
}

/** An id that nothing in the agreement has yet. */
export function freshId({ model }: Facts, wish: string): string {
  const taken = new Set(model?.file.definitions.filter(({ kind }) => kind !== 'person').map(({ id }) => id));
  for (let number = 2, id = wish; ; number++) {
    if (!taken.has(id)) return id;
    id = `${wish}-${number}`;
  }
}

export function startOfNextMonth(today: IsoDate): IsoDate {
  const { year, month } = dateParts(today);
  return iso(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
}

/** The last day of a term of whole years. */
export function endOfTerm(starts: IsoDate, years: number): IsoDate {
  const { year, month, day } = dateParts(starts);
  // Day 29 of February has no anniversary; the day before 1 March is the same day.
  return month === 2 && day === 29
    ? addDays(iso(year + years, 3, 1), -1)
    : addDays(iso(year + years, month, day), -1);
}

export function iso(year: number, month: number, day: number): IsoDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDate;
}

function date(text: string | undefined): IsoDate | undefined {
  const parsed = parseDate(text ?? '');
  return parsed.ok ? parsed.value : undefined;
}
