import { type Day, laterDay } from '../calendar/day.ts';
import { DueAfter } from '../calendar/due-after.ts';
import type { Expansion } from './expansion.ts';
import { type Occurrence, type Slot, withoutRecord, withRecord } from './occurrence.ts';
import type { RecordModel } from './record.ts';
import { type Window, windowOf } from './window.ts';

/**
 * Occasions that are counted from the last record: due an interval after it, or after the start of the term where
 * there is none yet (decision 7). Whatever is recorded early begins a new interval.
 */
export function expandRolling(expansion: Expansion): Occurrence[] {
  const { anchor, records, waivers } = expansion;
  if (anchor === undefined) return [];
  const count = new Count(expansion, anchor);
  // What happened before the term kept nothing that was promised for it.
  const events = [...records.filter(({ day }) => day >= anchor), ...waivers].sort((a, b) => a.day - b.day);
  for (const event of events) count.on(event);
  return count.rest();
}

class Count {
  readonly #expansion: Expansion;
  readonly #window: Window;
  readonly #occurrences: Occurrence[] = [];
  #due: DueAfter;
  /** How many intervals after the anchor are settled. */
  #settled = 0;

  constructor(expansion: Expansion, anchor: Day) {
    this.#expansion = expansion;
    this.#window = windowOf(expansion.cadence, expansion.free);
    this.#due = this.#from(anchor);
  }

  /** Settles what something recorded keeps, and what was missed before it. */
  on(record: RecordModel): void {
    const { day, type } = record;
    // A second one on the same day is the same occasion.
    const last = this.#occurrences.at(-1)?.record;
    if (last && last.day === day && last.type === type) return;
    for (let slot = this.#slot(1); slot; slot = this.#slot(1)) {
      const next = this.#slot(2);
      const isIt = day <= slot.closes || !next || day < next.opens;
      if (isIt) {
        this.#add(withRecord(slot, record));
        break;
      }
      this.#add(withoutRecord(slot, this.#expansion.today));
    }
    // What is skipped moves nothing; what took place is counted from.
    if (type === 'waived') return;
    this.#due = this.#from(day);
    this.#settled = 0;
  }

  /** What nothing was recorded for, and what is to come. */
  rest(): Occurrence[] {
    const { today, until, ends } = this.#expansion;
    const last = laterDay(today, until);
    for (let slot = this.#slot(1); slot; slot = this.#slot(1)) {
      if (ends !== undefined && slot.planned > ends) break;
      this.#add(withoutRecord(slot, today));
      if (slot.planned > last) break;
    }
    return this.#occurrences;
  }

  #add(occurrence: Occurrence): void {
    const { ends } = this.#expansion;
    if (ends === undefined || occurrence.planned <= ends) this.#occurrences.push(occurrence);
    this.#settled++;
  }

  /** The next occasions that are not settled. */
  #slot(n: number): Slot | undefined {
    const planned = this.#due.day(this.#settled + n);
    if (planned === undefined) return undefined;
    return { planned, opens: this.#window.opens(planned), closes: this.#window.closes(planned) };
  }

  #from(anchor: Day): DueAfter {
    return new DueAfter(this.#expansion.cadence, anchor, this.#expansion.free);
  }
}
