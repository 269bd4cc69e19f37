import { type Dictionary, sentence, t, translate, translateInLines } from '../l10n/message.ts';
import type { PrincipleKey } from '../principles/principle.ts';
import { principleByKey, principles } from '../principles/principles.ts';
import { and } from '../util/lists.ts';
import type { Finding } from './run-rules.ts';

/** The rule whose findings are told together: what an agreement leaves out stands nowhere, so that all stand in one place. */
const rule = 'principle/missing';

/** A finding as people see it: one, or several of one kind at one place that say the same of different things. */
export interface ShownFinding extends Finding {
  /** Those that are told together; absent where it is one. */
  readonly together?: readonly Finding[];
}

/**
 * The findings of some files as people are to see them: missing principles of one agreement, severity and place as one. Each stays a
 * finding by itself for programs, fingerprints, waivers and counts (decision 117).
 *
 * @param dictionary the language of the messages
 */
export function groupedForPeople(
  findings: readonly Finding[],
  dictionary: Dictionary | undefined,
): readonly ShownFinding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.rule !== rule) continue;
    const key = placeOf(finding);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  if ([...groups.values()].every(({ length }) => length < 2)) return findings;
  return findings.flatMap(finding => {
    const group = finding.rule === rule ? (groups.get(placeOf(finding)) ?? []) : [];
    if (group.length < 2) return [finding];
    return group[0] === finding ? [told(finding, group, dictionary)] : [];
  });
}

function placeOf({ uri, severity, range }: Finding): string {
  return `${uri} ${severity} ${range.start} ${range.end}`;
}

function told(first: Finding, group: readonly Finding[], dictionary: Dictionary | undefined): ShownFinding {
  const keys = group.map(principleIn);
  const names = and(keys.map(key => sentence(principleByKey(key)?.name ?? key)));
  const message = t`${group.length} of the ${principles.length} principles are missing, so nobody can be held to them: ${names}. Add ${and(keys.map(key => `\`${key}\``))}, each with what the parties promise each other.`;
  return {
    ...first,
    message: translate(message, dictionary),
    lines: translateInLines(message, dictionary),
    together: group,
  };
}

/** The principle that a finding of the rule is about. */
export function principleIn({ data }: Pick<Finding, 'data'>): PrincipleKey {
  return (data as { principle: PrincipleKey }).principle;
}
