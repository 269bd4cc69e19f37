import { joined, type Text, t } from '../../l10n/message.ts';
import { and } from '../../util/lists.ts';
import type { Change } from '../change.ts';
import type { AgreementReview } from '../review.ts';
import { named } from './quotes.ts';

type Parties = Pick<AgreementReview, 'parties'>;

/**
 * For whom a change is better or worse, the worst first: `worse for Cirrus Oy; better for Nordbank Abp`. Empty where only
 * wording, people or dates changed.
 */
export function outcomeOf({ effects, role }: Pick<Change, 'effects' | 'role'>, { parties }: Parties): Text {
  const groups = (['weakened', 'undetermined', 'strengthened'] as const).flatMap(effect => {
    const names = parties.filter(({ id }) => effects[id] === effect).map(({ name }) => named(name));
    if (names.length === 0) return [];
    const whom = whomOf(names, parties.length);
    return [forWhom[effect](role && names.length === 1 ? t`${whom}, ${role}` : whom)];
  });
  return groups.length === 0 ? '' : joined(groups, '; ');
}

/** The sentence of a change, with for whom it is better or worse. */
export function sentenceWithOutcome(
  change: Pick<Change, 'sentence' | 'effects' | 'role'>,
  parties: Parties,
): Text {
  const outcome = outcomeOf(change, parties);
  return outcome === '' ? change.sentence : t`${change.sentence} (${outcome})`;
}

const forWhom = {
  weakened: (parties: Text) => t`worse for ${parties}`,
  undetermined: (parties: Text) => t`may matter to ${parties}`,
  strengthened: (parties: Text) => t`better for ${parties}`,
} as const;

function whomOf(names: readonly string[], all: number): Text {
  if (names.length < all || all === 1) return and(names);
  return all === 2 ? t`both parties` : t`all parties`;
}
