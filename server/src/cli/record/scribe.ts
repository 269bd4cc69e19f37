import {
  dayNamed,
  type Evidence,
  either,
  formatDate,
  type IsoDate,
  type Named,
  openOccasions,
  partyNamed,
  personNamed,
  type Text,
  type ThingKind,
  t,
  thingNamed,
} from '../../core/index.ts';
import { CliError } from '../failure.ts';

/** The options of `partnership record …` as they were typed, by their names. */
export type Typed = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** More dates are not listed. */
const mostListed = 6;

/** Understands what was typed about one agreement, and notes what was taken for granted. */
export class Scribe {
  readonly evidence: Evidence;
  readonly today: IsoDate;
  readonly #typed: Typed;
  /** What was not said and could be told, in sentences. */
  readonly notes: Text[] = [];

  constructor(evidence: Evidence, today: IsoDate, typed: Typed) {
    this.evidence = evidence;
    this.today = today;
    this.#typed = typed;
  }

  get model(): Evidence['model'] {
    return this.evidence.model;
  }

  /** A text after an option; undefined where it was not given. */
  text(option: string): string | undefined {
    const value = this.#typed[option];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  /** A text that cannot be left out. @throws CliError where it is missing */
  needed(option: string, flag: string, why: Text): string {
    const value = this.text(option);
    if (value === undefined) throw new CliError(why, t`Add ${flag}.`);
    return value;
  }

  is(option: string): boolean {
    return this.#typed[option] === true;
  }

  /** All texts after an option that may be given several times. */
  texts(option: string): readonly string[] {
    const value = this.#typed[option];
    return Array.isArray(value) ? value : [];
  }

  /** One of a few words. @throws CliError for another one */
  word<T extends string>(option: string, flag: string, allowed: readonly T[]): T | undefined {
    const value = this.text(option);
    if (value === undefined) return undefined;
    const found = allowed.find(each => each === value.toLowerCase());
    if (found) return found;
    throw new CliError(
      t`\`${flag} ${value}\` is not possible.`,
      t`Write ${either(allowed)} after \`${flag}\`.`,
    );
  }

  /** The day of what happened: the one that was typed, else today, which is said. */
  date(): IsoDate {
    const typed = this.day('date');
    if (typed !== undefined) return this.#past(typed);
    this.notes.push(t`The date is today, ${formatDate(this.today)}; --date says another one.`);
    return this.today;
  }

  /**
   * The day of something that is planned: the one that was typed; else that of the only occasion that is open.
   *
   * @throws CliError where there are several, or none, or nothing says on which day it was to be
   */
  plannedDate(subject: string, name: string): IsoDate {
    const typed = this.day('date');
    if (typed !== undefined) return this.#past(typed);
    const open = openOccasions(this.evidence, subject);
    const [only, ...others] = open;
    if (only?.isPlanned && others.length === 0) {
      this.notes.push(
        t`The date is ${formatDate(only.planned)}, the only one that is open; --date says another one.`,
      );
      return only.planned;
    }
    const days = open.filter(({ isPlanned }) => isPlanned).map(({ planned }) => planned);
    throw new CliError(
      days.length > 1
        ? t`${days.length} meetings of “${name}” are open, so the date has to be said.`
        : t`Nothing tells on which day “${name}” met.`,
      days.length > 1
        ? t`Add --date with the day on which it met; planned were ${either(days.slice(-mostListed))}.`
        : t`Add --date with the day on which it met, such as --date 2026-01-14 or --date yesterday.`,
    );
  }

  /** A day after an option. @throws CliError where it cannot be understood */
  day(option: string, from?: IsoDate): IsoDate | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.dayOf(value, from);
  }

  /** A day after an option on which something happened. @throws CliError where it is still to come */
  pastDay(option: string): IsoDate | undefined {
    const day = this.day(option);
    return day === undefined ? undefined : this.#past(day);
  }

  /** @param from for what is still to come: the day that a length of time is counted from */
  dayOf(written: string, from?: IsoDate): IsoDate {
    return certain(dayNamed(written, this.today, from, new Set(this.model.agreement.holidays)));
  }

  #past(day: IsoDate): IsoDate {
    if (day <= this.today) return day;
    throw new CliError(
      t`${formatDate(day)} is still to come, and what has not happened cannot be recorded.`,
      t`Record it when it has happened.`,
    );
  }

  person(option: string): string | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.personOf(value);
  }

  personOf(written: string): string {
    return certain(personNamed(this.model, written));
  }

  /**
   * People with commas between, each once.
   *
   * @param other words that name nobody, in small letters
   */
  people(option: string, other: ReadonlySet<string> = new Set()): string[] {
    const written = this.texts(option)
      .flatMap(each => each.split(','))
      .map(each => each.trim());
    const named = written.filter(each => each !== '' && !other.has(each.toLowerCase()));
    return [...new Set(named.map(each => this.personOf(each)))];
  }

  party(option: string): string | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : certain(partyNamed(this.model, value));
  }

  /** A thing of the agreement after an option, by its id or name. */
  thing(option: string, kind: ThingKind): string | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.thingOf(kind, value);
  }

  thingOf(kind: ThingKind, written: string): string {
    return certain(thingNamed(this.model, kind, written));
  }
}

/** What a name means. @throws CliError where nobody can tell */
export function certain<T>(found: Named<T>): T {
  if (found.ok) return found.value;
  throw new CliError(found.wrong, found.remedy);
}
