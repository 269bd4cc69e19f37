import type { PrincipleKey } from '../principles/principle.ts';
import { principles } from '../principles/principles.ts';
import { isMapping } from '../schema/walk.ts';
import { placeholderIn } from '../util/placeholder.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { AgreementModel } from './agreement.ts';
import { type GovernanceLevel, governanceLevels } from './sections.ts';

/** A part of governance that is written as a list, or as `{ coveredBy: … }` instead. */
const coverableLists = ['escalation', 'reporting'] as const;

/** A part of an agreement that may stand in the contract instead: how to part, a section of a principle, or a part of governance. */
export type CoverablePart =
  | 'exit'
  | PrincipleKey
  | `governance.${GovernanceLevel | (typeof coverableLists)[number]}`;

/** All of them, in the order of an agreement; the parts of governance behind it. */
export const coverableParts: readonly CoverablePart[] = [
  'exit',
  ...principles.flatMap(({ key }): CoverablePart[] =>
    key === 'governance'
      ? [key, ...[...governanceLevels, ...coverableLists].map(part => `governance.${part}` as const)]
      : [key],
  ),
];

/** Where a part of the agreement says that it stands. */
export interface Cover {
  readonly part: CoverablePart;
  /** The schedule or clause, as it was written. */
  readonly text: string;
  /** What holds the key. */
  readonly owner: object;
}

/** What a part says of where it stands, on that part itself; a placeholder says nothing (decision 114). */
export function coverOf(agreement: object, part: CoverablePart): Cover | undefined {
  const owner = mappingOf(agreement, part);
  const text = owner?.coveredBy;
  if (!owner || typeof text !== 'string' || text.trim() === '' || placeholderIn(text) !== undefined)
    return undefined;
  return { part, text, owner };
}

/** Every part that stands elsewhere, in the order of {@link coverableParts}. */
export function coversIn({ agreement }: AgreementModel): Cover[] {
  return coverableParts.flatMap(part => coverOf(agreement, part) ?? []);
}

/**
 * Whether what is absent in a part is said elsewhere, or may be: a part of governance is covered with all of it, and where
 * `coveredBy` could not be understood, nobody knows.
 */
export function isCovered(model: AgreementModel, part: CoverablePart): boolean {
  const whole = part.split('.')[0] as 'exit' | PrincipleKey;
  return [whole, part].some(each => {
    const owner = mappingOf(model.agreement, each);
    if (owner && model.file.source.isDoubtful(owner, 'coveredBy')) return true;
    return coverOf(model.agreement, each) !== undefined;
  });
}

/** Whether a section is there, but nothing is in it that says anything: at most where it would come from. */
export function saysNoMoreThanWhere(model: AgreementModel, principle: PrincipleKey): boolean {
  const section = mappingOf(model.agreement, principle);
  if (!section || model.file.source.hasDoubts(section) || isCovered(model, principle)) return false;
  const parts = Object.keys(section).filter(part => !model.lacks(section, part));
  return parts.length > 0 && parts.every(part => part === 'coveredBy' || part === 'source');
}

function mappingOf(agreement: object, part: CoverablePart): PlainMapping | undefined {
  let found: unknown = agreement;
  for (const key of part.split('.')) found = isMapping(found) ? found[key] : undefined;
  return isMapping(found) ? found : undefined;
}
