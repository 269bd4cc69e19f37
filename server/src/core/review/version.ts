import type { Change, Effect } from './change.ts';

/** Which of the three numbers of a version; the first is the greatest. */
export const steps = ['major', 'minor', 'patch', 'none'] as const;

export type Step = (typeof steps)[number];

/** What the changes ask of an agreement's version (decision 66). */
export interface VersionAdvice {
  readonly before: string;
  readonly after: string;
  /** The least step that the changes ask for. */
  readonly demanded: Step;
  /** The step that was made. */
  readonly made: Step;
  readonly isEnough: boolean;
  /** The version that would be right after these changes. */
  readonly suggested: string;
}

const demands: Record<Effect, Step> = {
  weakened: 'major',
  strengthened: 'minor',
  undetermined: 'minor',
  reworded: 'patch',
  unaffected: 'patch',
};

/** @returns undefined where one of the versions cannot be read */
export function versionAdvice(
  before: unknown,
  after: unknown,
  changes: readonly Change[],
): VersionAdvice | undefined {
  const [was, is] = [read(before), read(after)];
  if (!was || !is) return undefined;
  const demanded = greatest(changes.filter(({ path }) => path !== 'version').map(demandOf));
  const made = stepBetween(was, is);
  return {
    before: String(before),
    after: String(after),
    demanded,
    made,
    isEnough: steps.indexOf(made) <= steps.indexOf(demanded),
    suggested: raised(was, demanded),
  };
}

function demandOf({ kind, effects }: Change): Step {
  const least = kind === 'renamed' ? 'minor' : 'patch';
  return greatest([least, ...Object.values(effects).map(effect => demands[effect])]);
}

function greatest(all: readonly Step[]): Step {
  return steps.find(step => all.includes(step)) ?? 'none';
}

interface Version {
  readonly numbers: readonly [number, number, number];
  /** Such as `rc.1`: on the way to the version that the numbers name. */
  readonly preRelease: boolean;
}

function read(written: unknown): Version | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(-)?/.exec(String(written ?? ''));
  if (!match) return undefined;
  return {
    numbers: [Number(match[1]), Number(match[2]), Number(match[3])],
    preRelease: match[4] !== undefined,
  };
}

function stepBetween(was: Version, is: Version): Step {
  const index = is.numbers.findIndex((number, at) => number !== was.numbers[at]);
  if (index >= 0) {
    const isRaised = (is.numbers[index] ?? 0) > (was.numbers[index] ?? 0);
    return isRaised ? (steps[index] ?? 'none') : 'none';
  }
  if (!was.preRelease) return 'none';
  // From a pre-release to the next one or the release itself: the step that the release is.
  const [, minor, patch] = was.numbers;
  return patch > 0 ? 'patch' : minor > 0 ? 'minor' : 'major';
}

function raised({ numbers: [major, minor, patch] }: Version, step: Step): string {
  const next: Record<Step, readonly number[]> = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
    none: [major, minor, patch],
  };
  return next[step].join('.');
}
