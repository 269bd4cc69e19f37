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
  type OnDemand,
  type Phase,
  type RegularCadence,
  type Rhythm,
  regularPart,
} from './cadence.ts';
import { explainEvery, explainShortCadence } from './explain-cadence.ts';
import { parseDate } from './parse-date.ts';
import { parseDuration } from './parse-duration.ts';
import { parseOn } from './parse-on.ts';
import { parseTime } from './parse-time.ts';
import { type Failure, failure, type Result, success } from './result.ts';

export interface CadenceFailure extends Failure {
  /** The key of the mapping that is wrong; its value is what the suggestions replace. Absent: the whole value. */
  readonly key?: string;
  /** Keys and indexes that lead on from there, where it is something below. */
  readonly below?: readonly (string | number)[];
}

/**
 * Reads a cadence in either writing: a text (`quarterly`, `every 2 weeks`) or a mapping with one of `every`, `atLeast` and
 * `phases`, with `onDemand`, or with both; beside them `on`, `from`, `at` and `window`. Empty values count as absent (decision
 * 9), unknown keys belong to the schema.
 *
 * @param value what stands in the file: any value is answered, never with an exception
 */
export function parseCadence(value: unknown): Result<Cadence, CadenceFailure> {
  if (typeof value === 'string') return short.get(value, parseShort);
  if (isPlain(value)) return parseExact(value);
  return failure(t`write how often, e.g. ${formatInterval({ amount: 1, unit: 'quarter' })} or every 2 weeks`);
}

/** The same for what has to have a rhythm, such as a setting: of phases the last. */
export function parseRegular(value: unknown): RegularCadence | undefined {
  const read = parseCadence(value);
  return read.ok ? regularPart(read.value) : undefined;
}

/** All agreements have the same few, and several rules read each; a text always says the same. */
const short = new BoundedCache<Result<Cadence, CadenceFailure>>(500);
/** The same for mappings, by their parts. */
const exact = new BoundedCache<Result<Cadence, CadenceFailure>>(500);

function parseShort(text: string): Result<{ readonly every: Interval }, CadenceFailure> {
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

function parseEvery(text: string): Result<Interval> {
  const every = readEvery(text);
  return every ? success(every) : explainEvery(text, each => readEvery(each) !== undefined, asEvery);
}

function readEvery(text: string): Interval | undefined {
  const unit = wholeUnits.find(each => each === text);
  return unit ? interval(1, unit) : counted(text);
}

/** The value of `every` that means what a short cadence says: `quarterly` gives `quarter`. */
function asEvery(shortCadence: string): string | undefined {
  const every = readShort(shortCadence);
  return every && formatEvery(every);
}

/** The value of `atLeast` and `atMost`: a short cadence. */
function parseWord(text: string): Result<Interval> {
  const read = parseShort(text);
  return read.ok ? success(read.value.every) : read;
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const simpleKeys = ['every', 'atLeast', 'on', 'from', 'at', 'window'] as const;

function parseExact(value: Plain): Result<Cadence, CadenceFailure> {
  // Rare, and as long as somebody likes.
  if (isWritten(value.phases) || isWritten(value.onDemand)) return readExact(value);
  const parts = simpleKeys.map(key => written(value[key]));
  // What stands between the parts has to tell them apart.
  if (parts.some(part => part?.includes('\n'))) return readExact(value);
  const key = parts.map(part => (part === undefined ? '' : `=${part}`)).join('\n');
  return exact.get(key, () => readExact(value));
}

function readExact(value: Plain): Result<Cadence, CadenceFailure> {
  const phases = isWritten(value.phases) ? parsePhases(value.phases) : success(undefined);
  if (!phases.ok) return phases;
  const rhythm = readRhythm(value, phases.value !== undefined);
  if (!rhythm.ok) return rhythm;
  const from = optional(value.from, parseDate);
  if (!from.ok) return at('from', from);
  if (from.value && rhythm.value.isMinimum)
    return at('from', failure(t`with \`atLeast\` it is counted from the last time: leave out \`from\``));
  return success({
    ...(phases.value && { phases: phases.value }),
    ...rhythm.value,
    ...(from.value && { from: from.value }),
  });
}

/** One phase of several; see {@link parseCadence}. */
export function parsePhase(value: unknown): Result<Phase, CadenceFailure> {
  if (!isPlain(value)) return failure(t`write a mapping, e.g. \`{ until: 2026-06-30, every: week }\``);
  const rhythm = readRhythm(value, false);
  if (!rhythm.ok) return rhythm;
  const until = optional(value.until, parseDate);
  if (!until.ok) return at('until', until);
  return success({ ...(until.value && { until: until.value }), ...rhythm.value });
}

function parsePhases(value: unknown): Result<readonly Phase[], CadenceFailure> {
  if (!Array.isArray(value) || value.length === 0)
    return at(
      'phases',
      failure(t`write a list, e.g. \`[{ until: 2026-06-30, every: week }, { every: quarter }]\``),
    );
  const phases: Phase[] = [];
  for (const [index, item] of value.entries()) {
    const phase = parsePhase(item);
    if (!phase.ok) {
      const { key, below = [], ...rest } = phase;
      return { ...rest, key: 'phases', below: [index, ...(key === undefined ? [] : [key]), ...below] };
    }
    phases.push(phase.value);
  }
  return success(phases);
}

/** What a cadence and a phase of one have in common. */
function readRhythm(
  value: Plain,
  isInPhases: boolean,
): Result<Partial<Rhythm> & { readonly onDemand?: OnDemand }, CadenceFailure> {
  const onDemand = isWritten(value.onDemand) ? parseOnDemand(value.onDemand) : success(undefined);
  if (!onDemand.ok) {
    const { key, ...rest } = onDemand;
    return { ...rest, key: 'onDemand', below: key === undefined ? [] : [key] };
  }
  const interval = readInterval(value, isInPhases, onDemand.value !== undefined);
  if (!interval.ok) return interval;
  const { every } = interval.value;
  const on = optional(value.on, each => parseDay(each, every));
  if (!on.ok) return at('on', on);
  const time = optional(value.at, parseTime);
  if (!time.ok) return at('at', time);
  const window = optional(value.window, each => parseDuration(each));
  if (!window.ok) return at('window', window);
  return success({
    ...interval.value,
    ...(on.value && { on: on.value }),
    ...(time.value && { at: time.value }),
    ...(window.value && { window: { amount: window.value.amount, unit: window.value.unit } }),
    ...(onDemand.value && { onDemand: onDemand.value }),
  });
}

/** How often: by one of the three keys that say it, which nothing but `onDemand` may stand beside (decision 90). */
function readInterval(
  { every, atLeast }: Plain,
  isInPhases: boolean,
  isOnDemand: boolean,
): Result<Pick<Partial<Rhythm>, 'every' | 'isMinimum'>, CadenceFailure> {
  const [exactly, least] = [written(every), written(atLeast)];
  if (isInPhases && (exactly ?? least) !== undefined) {
    const message = t`\`phases\` says how often already: write one of the two`;
    return at(exactly === undefined ? 'atLeast' : 'every', failure(message));
  }
  if (exactly !== undefined && least !== undefined)
    return at('atLeast', failure(t`\`every\` says how often already: write one of the two`));
  if (least !== undefined) {
    const read = parseWord(least);
    return read.ok ? success({ every: read.value, isMinimum: true }) : at('atLeast', read);
  }
  if (exactly !== undefined) {
    const read = parseEvery(exactly);
    return read.ok ? success({ every: read.value }) : at('every', read);
  }
  return isInPhases || isOnDemand ? success({}) : at('every', failure(t`say how often, e.g. every: quarter`));
}

/** Without an interval there is no day of it. */
function parseDay(text: string, every: Interval | undefined) {
  return every
    ? parseOn(text, every)
    : failure(t`a day belongs to an interval: write \`on\` beside \`every\` or \`atLeast\`, or leave it out`);
}

/** What holds where something takes place on demand; see {@link parseCadence}. */
export function parseOnDemand(value: unknown): Result<OnDemand, CadenceFailure> {
  if (!isPlain(value))
    return failure(t`say who may call for it, e.g. \`{ calledBy: both, notice: 10 days }\``);
  const calledBy = written(value.calledBy);
  const notice = optional(value.notice, each => parseDuration(each));
  if (!notice.ok) return at('notice', notice);
  const atMost = optional(value.atMost, parseWord);
  if (!atMost.ok) return at('atMost', atMost);
  return success({
    ...(calledBy !== undefined && { calledBy }),
    ...(notice.value && { notice: { amount: notice.value.amount, unit: notice.value.unit } }),
    ...(atMost.value && { atMost: atMost.value }),
  });
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** A scalar as it was probably written (YAML reads `on: 15` as a number), or nothing where it is empty. */
function written(value: unknown): string | undefined {
  if (!isWritten(value)) return undefined;
  return typeof value === 'object' ? '' : String(value);
}

function optional<T>(value: unknown, parse: (text: string) => Result<T>): Result<T | undefined> {
  const text = written(value);
  return text === undefined ? success(undefined) : parse(text);
}

function at(key: string, problem: Failure): CadenceFailure {
  return { ...problem, key };
}
