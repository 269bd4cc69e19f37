import { RRuleTemporal } from 'rrule-temporal';
import { BoundedCache } from '../util/bounded-cache.ts';
import { toDate } from './date.ts';
import { type Day, lastDay } from './day.ts';

/**
 * The days of RFC 5545 rules, as the library expands them: each rule once for each stretch of the calendar, whoever asks.
 * Agreements have the same few rhythms from the same few days on, and expanding one is what takes the time.
 */
export class Recurrence {
  readonly #rule: string;
  readonly #start: Day;
  /** How many days of the calendar are expanded at once. */
  readonly #stretch: number;

  /**
   * @param rule an RFC 5545 rule
   * @param start its DTSTART
   * @param longestGap no two of its days are further apart than this many days
   */
  constructor(rule: string, start: Day, longestGap: number) {
    this.#rule = rule;
    this.#start = start;
    this.#stretch = Math.max(leastStretch, longestGap * leastDays);
  }

  /**
   * Its days from a day on, in order; expanded only as far as somebody goes on asking.
   *
   * @throws what the library throws at rules that it cannot expand within its own bounds
   */
  *from(first: Day): Iterable<Day> {
    const start = this.#start;
    const stretch = this.#stretch;
    for (let n = Math.max(0, Math.floor((first - start) / stretch)); start + n * stretch <= lastDay; n++) {
      for (const day of this.#expanded(n)) if (day >= first) yield day;
    }
  }

  #expanded(n: number): readonly Day[] {
    const rule = `${this.#start} ${this.#rule}`;
    return stretches.get(`${n} ${rule}`, () => {
      const first = this.#start + n * this.#stretch;
      const last = Math.min(first + this.#stretch - 1, lastDay);
      const { library } = rules.get(rule, () => ({ library: this.#compile() }));
      const found = library.between(new Date(first * msPerDay), new Date(last * msPerDay), true);
      return found.map(({ epochMilliseconds }) => (epochMilliseconds / msPerDay) as Day);
    });
  }

  #compile(): RRuleTemporal {
    const start = toDate(this.#start).replaceAll('-', '');
    return new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${start}\n${this.#rule}` });
  }
}

/** Enough of them for some years, and few enough for somebody who asks for the next one only. */
const leastStretch = 512;
const leastDays = 16;

/** By rule, start and number; at most 512 days each, some MB in the worst case. A rule always has the same days. */
const stretches = new BoundedCache<readonly Day[]>(1000);
/** Compiled by the library, by rule and start. */
const rules = new BoundedCache<{ readonly library: RRuleTemporal }>(100);

const msPerDay = 86_400_000;
