import { type Text, t } from '../../l10n/message.ts';
import type { Person } from '../../schema/generated/types.ts';

export type Seniority = NonNullable<Person['seniority']>;

/** What the seniorities are called in sentences, the highest first. */
export const seniorityNames: Readonly<Record<Seniority, Text>> = {
  executive: t`executive`,
  director: t`director`,
  manager: t`manager`,
  specialist: t`specialist`,
};

const ranks = Object.keys(seniorityNames).reverse();

/** Higher is more senior. */
export function rankOf({ seniority }: { readonly seniority: Seniority }): number {
  return ranks.indexOf(seniority);
}
