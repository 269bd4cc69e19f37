import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../server/src/core/config/settable-rule.ts';
import { check, show } from './check.ts';
import { type Change, changed } from './sound.ts';

/**
 * One defect in a sound agreement, and the one finding that it gives: severity and what it stands on. Without a
 * finding it is no defect, but near to one.
 */
export type Defect = readonly [what: string, text: string, finding?: string | undefined];

/** Each defect gives its one finding, and nothing else. */
export function eachGivesOneFinding(defects: Readonly<Record<string, readonly Defect[]>>): void {
  describe.each(Object.entries(defects))('%s', (rule, table) => {
    it.each(table.map(([what, text, finding]) => [what, text, finding] as const))(
      '%s',
      (_, text, finding) => {
        const findings = check(text).map(
          ({ rule, severity, range }) => `${rule} ${severity} «${text.slice(range.start, range.end)}»`,
        );
        expect(findings).toEqual(finding === undefined ? [] : [`${rule} ${finding}`]);
      },
    );
  });
}

/** The one rule that speaks after some changes of the sound agreement, and what it marks. */
export type Planted = [rule: RuleId, marked: string, ...changes: Change[]];

/** Each planted defect gives exactly one finding. */
export function eachIsFoundOnce(rows: readonly Planted[]): void {
  it.each(rows)('%s at «%s» %#', (rule, marked, ...changes) => {
    expect(found(changed(...changes))).toEqual([`${rule} «${marked}»`]);
  });
}

/** Changes of the sound agreement, and what they are about. */
export type Changed = [what: string, ...changes: Change[]];

/** Where a slip of the pen stands is nothing missing: it is only a slip. */
export function eachIsOnlyASlip(rows: readonly Changed[]): void {
  it.each(rows)('a slip in %s is only that', (_, ...changes) => {
    const text = changed(...changes);
    const findings = check(text);
    expect(show(text, findings)).toHaveLength(1);
    expect(findings[0]?.rule).toMatch(/^(schema|reference)\//);
  });
}

/** Each changed agreement is as sound as before. */
export function eachIsSound(rows: readonly Changed[]): void {
  it.each(rows)('%s', (_, ...changes) => {
    const text = changed(...changes);
    expect(show(text, check(text))).toEqual([]);
  });
}

/** The rules that speak, and what they mark. */
export function found(text: string): string[] {
  return check(text).map(({ rule, range }) => `${rule} «${text.slice(range.start, range.end)}»`);
}
