import { formatDate, type IsoDate, readDay, toDate } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { capital, type Say, type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import type { PersonModel } from '../model/parties.ts';
import { and } from '../util/lists.ts';
import type { Audience } from './audience.ts';
import type { DateView, PlaceView } from './basics.ts';

/** Puts what is known of an agreement into the words of one reader. */
export class Reader {
  readonly model: AgreementModel;
  /** What this reader may see. */
  readonly audience: Audience;
  readonly #say: Say;
  /** In a year there are few days, and much happens on each. */
  readonly #days = new Map<Day | IsoDate, DateView>();

  constructor(model: AgreementModel, say: Say, audience: Audience) {
    this.model = model;
    this.audience = audience;
    this.#say = say;
  }

  /** A text as it is shown: in the reader's language, in one line, without what no page can show. */
  readonly text = (text: Text | undefined): string => (text === undefined ? '' : printable(this.#say(text)));

  /** The same as the beginning of a sentence or cell. */
  readonly heading = (text: Text): string => printable(this.#say(capital(text)));

  day(day: Day | IsoDate): DateView {
    const known = this.#days.get(day);
    if (known) return known;
    const date = typeof day === 'number' ? toDate(day) : day;
    const view = { date, long: this.text(formatDate(date)), short: this.text(formatDate(date, 'short')) };
    this.#days.set(day, view);
    return view;
  }

  /** A day as it stands in a text; undefined where it is none. */
  written(date: string | undefined): DateView | undefined {
    const day = readDay(date);
    return day === undefined ? undefined : this.day(day);
  }

  party(id: string): string {
    return this.text(this.model.nameOf(id));
  }

  /** Parties by their names; where it is all of them in a word, so that what is for some stands out. */
  parties(ids: readonly string[]): Text {
    const { parties } = this.model;
    const isAll = parties.length > 1 && parties.every(({ id }) => ids.includes(id));
    if (isAll) return parties.length === 2 ? t`both parties` : t`all parties`;
    return and(ids.map(id => this.model.nameOf(id)));
  }

  /** The name of `party/person`, of a vacant seat its title; what was written where nobody is known by it. */
  person(reference: string | undefined): string {
    const person = this.model.person(reference);
    const vacancy = person && vacancyOf(person);
    return this.text(vacancy ? t`${person.name} (${vacancy})` : (person?.name ?? reference));
  }

  /** Where a mapping or list begins. */
  place(owner: object, file: FileModel = this.model.file): PlaceView {
    return { uri: file.uri, start: file.source.headOf(owner).start };
  }

  /** Where a value stands. */
  placeAt(owner: object, key: string, file: FileModel = this.model.file): PlaceView {
    return { uri: file.uri, start: file.source.placeOf(owner, key).start };
  }
}

/** Who fills a seat that no name is written for. */
export function vacancyOf({ isVacant, seats }: PersonModel): Text | undefined {
  if (!isVacant) return undefined;
  return seats > 1 ? t`${seats} people` : t`vacant`;
}

/** What no page can show: control characters and halves of surrogate pairs. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What turns the direction of all that follows it. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** What most texts have nothing of. */
const untidy = new RegExp(`[^\\S ]| {2}|^ | $|[\uD800-\uDFFF]|${unprintable.source}|${turning.source}`);

function printable(text: string): string {
  if (!untidy.test(text)) return text;
  return text.replace(turning, '').replace(/\s+/g, ' ').replace(unprintable, '\uFFFD').trim();
}
