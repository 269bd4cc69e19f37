import { type Text, t } from '../l10n/message.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import type { Agreement } from '../schema/generated/types.ts';

/** The keys at the top of an agreement that the format knows. */
export type TopLevelKey = Extract<KnownKeys<Agreement>, string>;

/** The keys that a type spells out, without those of an index signature. */
type KnownKeys<T> = keyof {
  [K in keyof T as string extends K ? never : K extends `x-${string}` ? never : K]: T[K];
};

/** The sections in which parties promise each other something with `by` and `to`. */
export const commitmentSections = [
  'firstChoice',
  'sharing',
  'proactivity',
  'openDialogue',
] as const satisfies PrincipleKey[];

/** The three levels of governance, the highest first. */
export const governanceLevels = ['strategic', 'tactical', 'operational'] as const;

export type GovernanceLevel = (typeof governanceLevels)[number];

/** What the levels are called in sentences. */
export const levelNames: Readonly<Record<GovernanceLevel, Text>> = {
  strategic: t`strategic`,
  tactical: t`tactical`,
  operational: t`operational`,
};

/** What a forum of each level is called. */
export const forumNames: Readonly<Record<GovernanceLevel, Text>> = {
  strategic: t`strategic forum`,
  tactical: t`tactical forum`,
  operational: t`operational forum`,
};

/** Keys of a principle's section that only say what it is about: nothing that anyone could keep or break. */
export const proseKeys: ReadonlySet<string> = new Set([
  'intent',
  'source',
  'coveredBy',
  'reviewed',
  'partiesCompete',
]);
