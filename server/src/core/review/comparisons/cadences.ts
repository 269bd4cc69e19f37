import {
  type Cadence,
  compareFrequency,
  type RegularCadence,
  regularPart,
  sameInterval,
} from '../../calendar/cadence.ts';
import { cadenceForm, equalCadence } from '../../calendar/format-cadence.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import { byGrowth, type SidedJudge, type Verdict } from '../verdict.ts';
import { demandChange } from './demands.ts';

/**
 * More often is better. With the same interval, another day, time or start is only wording (decision 68); another
 * window, within which a meeting still counts, decides nothing. Regularly is better than on demand; on demand, the party that
 * may call gains what the others lose (decision 92). Of phases the last one counts (decision 91).
 */
export const oftener: SidedJudge = (before, after) => {
  const [was, is] = [parseCadence(before), parseCadence(after)];
  if (!was.ok || !is.ok) return 'undetermined';
  const regular = rhythmChange(was.value, is.value);
  const demand = demandChange(demandOf(was.value), demandOf(is.value));
  // What is lost of the rhythm is lost, whatever somebody may call for instead; a rhythm is more than any call.
  const isFirstRhythm = regular === 'better' && !regularPart(was.value);
  if (demand === undefined || regular === 'worse' || isFirstRhythm) return regular ?? 'reworded';
  return regular === undefined || regular === 'reworded' ? demand : 'undetermined';
};

/** What may be called for in the end. */
function demandOf({ onDemand, phases }: Cadence) {
  return onDemand ?? phases?.at(-1)?.onDemand;
}

/** What has become of the rhythm; undefined where it is the same. */
function rhythmChange(before: Cadence, after: Cadence): Verdict | undefined {
  const [was, is] = [regularPart(before), regularPart(after)];
  if (!was || !is) {
    const arePhasesSame = earlier(before) === earlier(after);
    if (was || is) return is ? 'better' : 'worse';
    return arePhasesSame ? undefined : 'undetermined';
  }
  const last = rhythmVerdict(was, is);
  return earlier(before) === earlier(after) || last === 'better' || last === 'worse' ? last : 'undetermined';
}

function rhythmVerdict(was: RegularCadence, is: RegularCadence): Verdict | undefined {
  const frequency = compareFrequency(is, was);
  if (frequency !== 0) return byGrowth(frequency);
  // A minimum leaves open when, and promises less than the same interval.
  if (was.isMinimum !== is.isMinimum) return is.isMinimum ? 'worse' : 'better';
  if (equalCadence(was, is)) return undefined;
  const hasSameWindow = cadenceForm(windowOf(was)) === cadenceForm(windowOf(is));
  return sameInterval(was, is) && hasSameWindow ? 'reworded' : 'undetermined';
}

function windowOf({ window }: RegularCadence): Cadence {
  return window ? { window } : {};
}

/** What comes before the last phase. */
function earlier({ phases }: Cadence): string {
  return cadenceForm({ phases: phases?.slice(0, -1) ?? [] });
}
