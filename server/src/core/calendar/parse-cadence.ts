import { t } from '../l10n/message.ts';
import { BoundedCache } from '../util/bounded-cache.ts';
import {
  type Cadence,
  formatEvery,
  formatInterval,
  type Interval,
  type IntervalUnit,
  interval,
  intervalOfWord,
} from './cadence.ts';
import { explainEvery, explainShortCadence } from './explain-cadence.ts';
import { parseDate } from './parse-date.ts';
import { parseDuration } from './parse-duration.ts';
import { parseOn } from './parse-on.ts';
import { parseTime } from './parse-time.ts';
import { type Failure, failure, type Result, success } from './result.ts';

export type CadenceKey = 'every' | 'on' | 'from' | 'at' | 'window';

export interface CadenceFailure extends Failure {
  /** The key of the mapping that is wrong; its value is what the suggestions replace. Absent: the whole value. */
  readonly key?: CadenceKey;
}

/**
 * Reads a cadence in either writing: a text (`quarterly`, `every 2 weeks`) or a mapping of `every`, `on`,
 * `from`, `at` and `window`. Empty values count as absent (decision 9), unknown keys belong to the schema.
 *
 * @param value what stands in the file: any value is answered, never with an exception
 */
export function parseCadence(value: unknown): Result<Cadence, CadenceFailure> {
  if (typeof value === 'string') return short.get(value, parseShort);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return parseExact(value);
  return failure(t`write how often, e.g. ${formatInterval({ amount: 1, unit: 'quarter' })} or every 2 weeks`);
}

/** All agreements have the same few, and several rules read each; a text always says the same. */
const short = new BoundedCache<Result<Cadence, CadenceFailure>>(500);
/** The same for mappings, by their parts. */
const exact = new BoundedCache<Result<Cadence, CadenceFailure>>(500);

function parseShort(text: string): Result<Cadence, CadenceFailure> {
  const every = readShort(text);
  return every ? success({ every }) : explainShortCadence(text, each => readShort(each) !== undefined);
}

function readShort(text: string): Interval | undefined {
  return intervalOfWord(text) ?? counted(/^every (.*)$/.exec(text)?.[1]);
}

/** `2 weeks`, `1 month`: the same in the short and the exact writing. */
function counted(text: string | undefined): Interval | undefined {
  const match = /^([1-9]\d{0,4}) (day|week|month|quarter|year)s?$/.exec(text ?? '');
  return match ? interval(Number(match[1]), match[2] as IntervalUnit) : undefined;
}

const wholeUnits = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;

function parseEvery(text: string): Interval | undefined {
  const unit = wholeUnits.find(each => each === text);
  return unit ? interval(1, unit) : counted(text);
}

/** The parts as they are written. */
type Written = Partial<Record<CadenceKey, string | undefined>>;

function parseExact(value: Partial<Record<CadenceKey, unknown>>): Result<Cadence, CadenceFailure> {
  const parts = {
    every: written(value.every),
    on: written(value.on),
    from: written(value.from),
    at: written(value.at),
    window: written(value.window),
  };
  const key = keyOf(parts);
  return key === undefined ? readExact(parts) : exact.get(key, () => readExact(parts));
}

/** A text that tells the parts from all others; undefined where it would not, since they hold what stands between them. */
function keyOf(parts: Written): string | undefined {
  const texts = Object.values(parts);
  return texts.some(text => text?.includes('\n'))
    ? undefined
    : texts.map(text => (text === undefined ? '' : `=${text}`)).join('\n');
}

function readExact(parts: Written): Result<Cadence, CadenceFailure> {
  const everyText = parts.every;
  if (everyText === undefined) return at('every', failure(t`say how often, e.g. every: quarter`));
  const every = parseEvery(everyText);
  if (!every) {
    const isRight = (candidate: string) => parseEvery(candidate) !== undefined;
    return at('every', explainEvery(everyText, isRight, asEvery));
  }

  const on = optional(parts.on, each => parseOn(each, every));
  if (!on.ok) return at('on', on);
  const from = optional(parts.from, parseDate);
  if (!from.ok) return at('from', from);
  const time = optional(parts.at, parseTime);
  if (!time.ok) return at('at', time);
  const window = optional(parts.window, each => parseDuration(each));
  if (!window.ok) return at('window', window);

  return success({
    every,
    ...(on.value && { on: on.value }),
    ...(from.value && { from: from.value }),
    ...(time.value && { at: time.value }),
    ...(window.value && { window: { amount: window.value.amount, unit: window.value.unit } }),
  });
}

/** The value of `every` that means what a short cadence says: `quarterly` gives `quarter`. */
function asEvery(shortCadence: string): string | undefined {
  const every = readShort(shortCadence);
  return every && formatEvery(every);
}

/** A scalar as it was probably written (YAML reads `on: 15` as a number), or nothing where it is empty. */
function written(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'object' ? '' : String(value);
}

function optional<T>(text: string | undefined, parse: (text: string) => Result<T>): Result<T | undefined> {
  return text === undefined ? success(undefined) : parse(text);
}

function at(key: CadenceKey, problem: Failure): CadenceFailure {
  return { ...problem, key };
}
