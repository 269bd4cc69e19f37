import type { Finding, Severity } from '../../core/index.ts';

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Errors before warnings before information; what is alike stays in its order. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => weight[a.severity] - weight[b.severity]);
}

/**
 * A name for each finding that no other finding of the list has: its fingerprint and, since two may share one, which
 * of them it is. Lines play no part, so that a finding is known again when the text above it changes. Who compares two
 * reports by these names alone may hold one of an earlier version, so a finding keeps the name that it had first.
 */
export function uniqueNames(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map(finding => {
      const name = finding.former[0] ?? finding.fingerprint;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [finding, `${name}:${count}`];
    }),
  );
}
