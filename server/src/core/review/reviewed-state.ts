import type { IsoDate } from '../calendar/date.ts';
import { formatCadence } from '../calendar/format-cadence.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { type PartyModel, type PersonModel, rolesIn } from '../model/parties.ts';
import { filledIn } from '../model/people.ts';
import { isMapping } from '../schema/walk.ts';
import type { Location } from '../util/location.ts';
import { once } from '../util/once.ts';
import type { PlainMapping } from '../yaml/value.ts';

/** Where a value that was put together for comparing really stands. */
type Origin = (key: string) => { readonly file: FileModel; readonly owner: object };

/**
 * One of the two states of an agreement, in a form in which what may be written in several ways is written in one:
 * parties hold their people wherever these stand, and a health check starts where its cadence says.
 */
export class ReviewedState {
  readonly model: AgreementModel;
  readonly root: PlainMapping;
  readonly #origins = new Map<object, Origin>();
  /** The files of parties, by all that stands in them. */
  readonly #homes: () => ReadonlyMap<object, FileModel>;

  constructor(model: AgreementModel) {
    this.model = model;
    this.#homes = once(() =>
      homesIn(model.parties.flatMap(({ home, filler }) => [home ?? [], filler ?? []].flat())),
    );
    this.root = this.#put(
      { ...(model.agreement as PlainMapping), parties: this.#parties(), openDialogue: this.#openDialogue() },
      () => ({ file: model.file, owner: model.agreement }),
    );
  }

  /** Where a key's value stands, or what is nearest to it; see `Source.placeOf`. */
  placeOf(owner: object, key: string | number): Location {
    const { file, owner: written } = this.#origin(owner, String(key));
    return { uri: file.uri, range: file.source.placeOf(written, key) };
  }

  /** Where a whole mapping or list stands; see `Source.headOf`. */
  headOf(owner: object): Location {
    const { file, owner: written } = this.#origin(owner, '');
    return { uri: file.uri, range: file.source.headOf(written) };
  }

  /**
   * Something was written for the key that could not be understood, so that nothing is known of its value. A key that
   * the schema asks for and that is not there at all is not doubtful: it is gone.
   */
  isDoubtful(owner: object, key: string): boolean {
    const { file, owner: written } = this.#origin(owner, key);
    return file.source.isDoubtful(written, key) && file.source.pair(written, key) !== undefined;
  }

  /** Whether a list may hold more than was understood: items, or what is in lines that could not be read. */
  mayHoldMore(list: unknown, section: string): boolean {
    const { unreadable } = this.model.file;
    if (unreadable.has(section) || unreadable.has('')) return true;
    if (section === 'parties' && this.model.parties.some(({ home }) => home === undefined)) return true;
    if (typeof list !== 'object' || list === null) return false;
    const { file, owner } = this.#origin(list, '');
    return file.source.hasDoubts(owner);
  }

  #origin(value: object, key: string): { file: FileModel; owner: object } {
    const known = this.#origins.get(value)?.(key);
    if (known) return known;
    const { file } = this.model;
    const home = file.source.nodeOf(value) ? file : this.#homes().get(value);
    return { file: home ?? file, owner: value };
  }

  #put<T extends object>(value: T, origin: Origin): T {
    this.#origins.set(value, origin);
    return value;
  }

  #parties(): PlainMapping[] {
    return this.model.parties.map(party => {
      const { id, entry, home } = party;
      const { role, of } = entry;
      const file = home ?? this.model.file;
      const body = (entry.id === undefined ? home?.value : entry) as PlainMapping | undefined;
      const { name, sector } = body ?? {};
      const people = this.#people(party, body?.people, file);
      return this.#put({ id, name, role, of, sector, people }, key =>
        body === undefined || key === 'role' || key === 'of' || key === ''
          ? { file: this.model.file, owner: entry }
          : { file, owner: body },
      );
    });
  }

  /** Everybody with the name that a `Party` file gives, and with the roles that count here. */
  #people({ people, entry, filler }: PartyModel, list: unknown, file: FileModel): unknown {
    const roles = entry.id === undefined ? rolesIn(entry) : undefined;
    if (!Array.isArray(list) || (!filler && !roles)) return list;
    const models = new Map<unknown, PersonModel>(people.map(each => [each.person, each]));
    const whole = (list as PlainMapping[]).map(person => {
      const known = models.get(person);
      if (!known) return person;
      const filling = known.filling as PlainMapping | undefined;
      const own = Object.fromEntries(filledIn.map(key => [key, person[key] ?? filling?.[key]]));
      const merged = { ...person, ...own, roles: roles ? known.roles : person.roles };
      return this.#put(merged, key => {
        if (roles && key === 'roles') return { file: this.model.file, owner: entry };
        const isFilled = filling && filler && filledIn.includes(key) && person[key] === undefined;
        return isFilled && filling[key] !== undefined
          ? { file: filler, owner: filling }
          : { file, owner: person };
      });
    });
    return this.#put(whole, () => ({ file, owner: list }));
  }

  /** `from` beside the cadence is the same as inside of it, where the inner one wins (decision 15). */
  #openDialogue(): PlainMapping | undefined {
    const section = this.model.agreement.openDialogue as PlainMapping | undefined;
    const check = section?.healthCheck;
    if (!section || !isMapping(check) || typeof check.from !== 'string') return section;
    const read = parseCadence(check.cadence);
    if (!read.ok && check.cadence !== undefined) return section;
    // A start without a cadence starts nothing.
    const cadence = read.ok ? formatCadence({ from: check.from as IsoDate, ...read.value }) : undefined;
    const file = this.model.file;
    const whole = this.#put({ ...check, cadence, from: undefined }, () => ({ file, owner: check }));
    return this.#put({ ...section, healthCheck: whole }, () => ({ file, owner: section }));
  }
}

function homesIn(files: readonly FileModel[]): Map<object, FileModel> {
  const homes = new Map<object, FileModel>();
  const add = (value: unknown, file: FileModel) => {
    // What an alias repeats is the same object.
    if (typeof value !== 'object' || value === null || homes.has(value)) return;
    homes.set(value, file);
    for (const each of Object.values(value)) add(each, file);
  };
  for (const file of files) add(file.value, file);
  return homes;
}

/** Whether a value says nothing: absent, or only empty lists and mappings. Keys that start with `x-` do not count. */
export function saysNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.every(saysNothing);
  return isMapping(value) && Object.keys(value).every(key => key.startsWith('x-') || saysNothing(value[key]));
}

/** The mappings of a list; none where there is no list. */
export function mappingsIn(value: unknown): PlainMapping[] {
  return (Array.isArray(value) ? value : []).filter(isMapping);
}
