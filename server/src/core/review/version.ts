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

function demandOf({ kind, effects, path, movedInto }: Change): Step {
  // What may be gone is asked for as what is gone.
  if (movedInto !== undefined) return 'major';
  const least = kind === 'renamed' ? 'minor' : isOfAName.test(path) ? 'none' : 'patch';
  const all = Object.values(effects);
  if (least === 'none' && all.every(effect => demands[effect] === 'patch')) return 'none';
  return greatest([least, ...all.map(effect => demands[effect])]);
}

/** Who holds a position, since when and under which address: people come and go without a new version. */
const isOfAName = /^parties\[[^\]]*\]\.people\[[^\]]*\]\.(?:name|since|email)$/;

function greatest(all: readonly Step[]): Step {
  return steps.find(step => all.includes(step)) ?? 'none';
}

interface Version {
  readonly numbers: readonly [number, number, number];
  /** Such as `rc` and `1`: on the way to the version that the numbers name. Empty for that version itself. */
  readonly preRelease: readonly string[];
}

function read(written: unknown): Version | undefined {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-([\dA-Za-z.-]+))?/.exec(String(written ?? ''));
  if (!match) return undefined;
  return {
    numbers: [Number(match[1]), Number(match[2]), Number(match[3])],
    preRelease: match[4]?.split('.') ?? [],
  };
}

function stepBetween(was: Version, is: Version): Step {
  const index = is.numbers.findIndex((number, at) => number !== was.numbers[at]);
  if (index >= 0) {
    const isRaised = (is.numbers[index] ?? 0) > (was.numbers[index] ?? 0);
    return isRaised ? (steps[index] ?? 'none') : 'none';
  }
  // From a pre-release to a later one or the release itself: the step that the release is.
  return isEarlier(was.preRelease, is.preRelease) ? releaseStep(was) : 'none';
}

/** The step that the version is which the numbers name. */
function releaseStep({ numbers: [, minor, patch] }: Version): Step {
  return patch > 0 ? 'patch' : minor > 0 ? 'minor' : 'major';
}

/** The order of pre-releases of one version as semver has it; the release itself comes last. */
function isEarlier(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length > 0;
  const index = a.findIndex((part, at) => part !== b[at]);
  const [x, y] = [a[index], b[index]];
  // Of two that start alike the longer one is later.
  if (x === undefined || y === undefined) return x === undefined && a.length < b.length;
  const [isNumber, otherIsNumber] = [x, y].map(part => /^\d+$/.test(part));
  if (isNumber && otherIsNumber) return Number(x) < Number(y);
  return isNumber === otherIsNumber ? x < y : isNumber === true;
}

function raised(was: Version, step: Step): string {
  const [major, minor, patch] = was.numbers;
  // What a pre-release leads to may be step enough.
  if (was.preRelease.length > 0 && steps.indexOf(releaseStep(was)) <= steps.indexOf(step)) step = 'none';
  const next: Record<Step, readonly number[]> = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
    none: [major, minor, patch],
  };
  return next[step].join('.');
}
