import { type Cadence, type Phase, regularPart } from '../calendar/cadence.ts';
import { toDay } from '../calendar/date.ts';
import { type Day, earlierDay, lastDay, laterDay, plusDays } from '../calendar/day.ts';
import { arePhasesInOrder } from '../calendar/phases.ts';
import type { Expansion, WrittenExpansion } from './expansion.ts';
import type { Occurrence } from './occurrence.ts';
import type { RecordModel } from './record.ts';
import { windowOf } from './window.ts';

/**
 * Occasions of several rhythms in turn: each phase is counted from the day after the one before, as a term is from its first
 * day, so that the last record of the one does not count in the next (decision 91). What took place behind the last day of a
 * phase, within the window of an occasion in it, is that occasion's; everything else is the next phase's.
 *
 * @param expandOne the occasions of one phase
 */
export function expandPhases(
  phases: readonly Phase[],
  expansion: WrittenExpansion,
  expandOne: (phase: Expansion) => readonly Occurrence[],
): readonly Occurrence[] {
  if (!arePhasesInOrder(phases)) return [];
  const found: Occurrence[] = [];
  const rest = { records: expansion.records, waivers: expansion.waivers };
  for (const { phase, starts, last } of spansOf(phases, expansion)) {
    const isKnown = found.some(({ planned }) => planned > expansion.today);
    if (starts !== undefined && isKnown && starts > laterDay(expansion.until, expansion.today)) break;
    const own = asExpansion(phase, starts, last, { ...expansion, ...rest });
    if (!own) continue;
    const occurrences = expandOne(own);
    found.push(...occurrences.map(each => startedBy(starts, each)));
    const used = new Set(occurrences.map(({ record }) => record));
    rest.records = rest.records.filter(record => !used.has(record));
    rest.waivers = rest.waivers.filter(record => !used.has(record));
  }
  return found;
}

interface Span {
  readonly phase: Phase;
  /** Its first day; of the first phase undefined, since it is counted as all else. */
  readonly starts: Day | undefined;
  readonly last: Day | undefined;
}

function spansOf(phases: readonly Phase[], { starts, ends }: WrittenExpansion): Span[] {
  const spans: Span[] = [];
  let first: Day | undefined;
  for (const phase of phases) {
    const last = phase.until && toDay(phase.until);
    if (ends !== undefined && first !== undefined && first > ends) break;
    spans.push({ phase, starts: first, last });
    if (last === undefined) break;
    first = laterDay(plusDays(last, 1), starts ?? plusDays(last, 1));
  }
  return spans;
}

/** @returns undefined where nothing is regular in the phase */
function asExpansion(
  phase: Phase,
  starts: Day | undefined,
  last: Day | undefined,
  whole: WrittenExpansion,
): Expansion | undefined {
  const rhythm = regularPart(withoutEnd(phase));
  if (!rhythm) return undefined;
  const { ends, until, cadence } = whole;
  const latest = last === undefined ? lastDay : windowOf(rhythm, whole.free).closes(last);
  const isIn = ({ day }: RecordModel) => (starts === undefined || day >= starts) && day <= latest;
  return {
    ...whole,
    cadence: starts === undefined && cadence.from ? { ...rhythm, from: cadence.from } : rhythm,
    ...(starts !== undefined && { starts, anchor: starts, until: laterDay(until, starts) }),
    ends: last === undefined ? ends : earlierDay(last, ends ?? last),
    records: whole.records.filter(isIn),
    waivers: whole.waivers.filter(isIn),
  };
}

function withoutEnd({ until: _, ...phase }: Phase): Cadence {
  return phase;
}

/** Nothing that took place before a phase began is an occasion of it. */
function startedBy(starts: Day | undefined, occurrence: Occurrence): Occurrence {
  return starts === undefined || occurrence.opens >= starts ? occurrence : { ...occurrence, opens: starts };
}
