import { formatDate, type IsoDate } from '../../calendar/date.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Text, t } from '../../l10n/message.ts';
import { either } from '../../util/suggest.ts';
import { dayNamed } from '../day-named.ts';
import { type Named, partyNamed, personNamed, type ThingKind, thingNamed } from '../named.ts';
import { openOccasions } from '../open-occasions.ts';

/**
 * What somebody says of a thing that happened, by the names of the options of `partnership record …`; all of it as people
 * write it.
 */
export type Told = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** Why what was said is no record. */
export interface Misunderstood {
  readonly wrong: Text;
  readonly remedy: Text;
  /** The name of what was said, or left out, that it is about: `date`, `subject`; of an action also the part: `action.owner`. */
  readonly about: string;
  /** The remedy names options of the command line, and is of use only there. */
  readonly isForCommandLine: boolean;
}

/** More dates are not listed. */
const mostListed = 6;

/**
 * Understands what was told about one agreement, and notes what was taken for granted. It keeps what it cannot understand; what
 * it gives from then on means nothing, and nothing is to be written of it.
 */
export class Scribe {
  readonly evidence: Evidence;
  readonly today: IsoDate;
  readonly #told: Told;
  readonly #misunderstood: Misunderstood[] = [];
  /** What was not said and could be told, in sentences that name the option with which one says another thing. */
  readonly taken: Text[] = [];
  /** What is worth knowing of it, in sentences. */
  readonly notes: Text[] = [];

  constructor(evidence: Evidence, today: IsoDate, told: Told) {
    this.evidence = evidence;
    this.today = today;
    this.#told = told;
  }

  get model(): Evidence['model'] {
    return this.evidence.model;
  }

  /** What cannot be understood, in the order in which it was looked at. */
  get misunderstood(): readonly Misunderstood[] {
    return this.#misunderstood;
  }

  /** Keeps why something cannot be recorded. @param about the name of what was said, or left out */
  refuse(about: string, wrong: Text, remedy: Text, isForCommandLine = false): void {
    this.#misunderstood.push({ wrong, remedy, about, isForCommandLine });
  }

  /** What a name means; undefined where nobody can tell. */
  certain<T>(about: string, found: Named<T>): T | undefined {
    if (found.ok) return found.value;
    this.refuse(about, found.wrong, found.remedy);
    return undefined;
  }

  /** A text after an option; undefined where it was not given. */
  text(option: string): string | undefined {
    const value = this.#told[option];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }

  /** A text that cannot be left out. */
  needed(option: string, flag: string, why: Text): string {
    const value = this.text(option);
    if (value === undefined) this.refuse(option, why, t`Add ${flag}.`, true);
    return value ?? '';
  }

  is(option: string): boolean {
    return this.#told[option] === true;
  }

  /** All texts after an option that may be given several times. */
  texts(option: string): readonly string[] {
    const value = this.#told[option];
    return Array.isArray(value) ? value : [];
  }

  /** One of a few words. */
  word<T extends string>(option: string, flag: string, allowed: readonly T[]): T | undefined {
    const value = this.text(option);
    const found = allowed.find(each => each === value?.toLowerCase());
    if (value !== undefined && !found)
      this.refuse(
        option,
        t`\`${flag} ${value}\` is not possible.`,
        t`Write ${either(allowed)} after \`${flag}\`.`,
        true,
      );
    return found;
  }

  /** The day of what happened: the one that was told, else today, which is said. */
  date(): IsoDate {
    const told = this.day('date');
    if (told !== undefined) return this.#past(told);
    this.taken.push(t`The date is today, ${formatDate(this.today)}; --date says another one.`);
    return this.today;
  }

  /**
   * The day of something that is planned: the one that was told; else that of the only occasion that is open. It is not
   * understood where there are several, or none, or nothing says on which day it was to be.
   */
  plannedDate(subject: string, name: string): IsoDate {
    const told = this.day('date');
    if (told !== undefined) return this.#past(told);
    const open = openOccasions(this.evidence, subject);
    const [only, ...others] = open;
    if (only?.isPlanned && others.length === 0) {
      this.taken.push(
        t`The date is ${formatDate(only.planned)}, the only one that is open; --date says another one.`,
      );
      return only.planned;
    }
    const days = open.filter(({ isPlanned }) => isPlanned).map(({ planned }) => planned);
    this.refuse(
      'date',
      days.length > 1
        ? t`${days.length} meetings of “${name}” are open, so the date has to be said.`
        : t`Nothing tells on which day “${name}” met.`,
      days.length > 1
        ? t`Add --date with the day on which it met; planned were ${either(days.slice(-mostListed))}.`
        : t`Add --date with the day on which it met, such as --date 2026-01-14 or --date yesterday.`,
      true,
    );
    return this.today;
  }

  /** A day after an option. @param from for what is still to come: the day that a length of time is counted from */
  day(option: string, from?: IsoDate): IsoDate | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.dayOf(option, value, from);
  }

  /** A day after an option on which something happened: it is not understood where it is still to come. */
  pastDay(option: string): IsoDate | undefined {
    const day = this.day(option);
    return day === undefined ? undefined : this.#past(day, option);
  }

  dayOf(option: string, written: string, from?: IsoDate): IsoDate | undefined {
    const holidays = new Set(this.model.agreement.holidays);
    return this.certain(option, dayNamed(written, this.today, from, holidays));
  }

  #past(day: IsoDate, option = 'date'): IsoDate {
    if (day > this.today)
      this.refuse(
        option,
        t`${formatDate(day)} is still to come, and what has not happened cannot be recorded.`,
        t`Record it when it has happened.`,
      );
    return day;
  }

  person(option: string): string | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.personOf(option, value);
  }

  personOf(option: string, written: string): string | undefined {
    return this.certain(option, personNamed(this.model, written));
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
    return [...new Set(named.flatMap(each => this.personOf(option, each) ?? []))];
  }

  party(option: string): string | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.certain(option, partyNamed(this.model, value));
  }

  /** A thing of the agreement after an option, by its id or name. */
  thing(option: string, kind: ThingKind): string | undefined {
    const value = this.text(option);
    return value === undefined ? undefined : this.certain(option, thingNamed(this.model, kind, value));
  }

  /** The thing that the record is about. */
  subject(kind: ThingKind, written: string): string {
    return this.certain('subject', thingNamed(this.model, kind, written)) ?? '';
  }
}
