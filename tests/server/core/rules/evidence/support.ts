import type { IsoDate } from '../../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import type { Finding } from '../../../../../server/src/core/checking/run-rules.ts';
import { catalogue } from '../../../../../server/src/core/rules/catalogue.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { agreement, type Case, forum, met, quarterly, recordsFile } from '../../evidence/support.ts';

/** The rules about what happened and about the date, and those that speak where something cannot be read. */
const asked = new Set(
  catalogue
    .filter(
      ({ id, dated }) =>
        (dated && id !== 'agreement/holidays-end') ||
        /^(records|schema|yaml)\/|reference\/(unknown|duplicate)|meeting-|minutes|no-follow-up|approved-text/.test(
          id,
        ),
    )
    .map(({ id }) => id),
);

interface Options {
  readonly change?: (text: string) => string;
  readonly others?: Readonly<Record<string, string>>;
  readonly complete?: boolean;
}

/** The findings of all files of a case. */
export function found(given: Case, { change = text => text, others = {}, complete = true }: Options = {}) {
  const texts: Record<string, string> = { ...others, 'a.partnership.yaml': change(agreement(given)) };
  for (const [i, entries] of (given.records ?? []).entries())
    texts[`r${i}.partnership.yaml`] = recordsFile(entries);
  const workspace = workspaceOf(texts);
  workspace.complete = complete;
  const checker = new Checker(workspace, { today: () => (given.today ?? '2026-11-23') as IsoDate });
  return Object.entries(texts).flatMap(([name, text]) =>
    checker
      .findings(`file:///${name}`)
      .filter(({ rule }) => asked.has(rule))
      .map(finding => ({ ...finding, name, text })),
  );
}

export type Found = Finding & { readonly name: string; readonly text: string };

/** `a: warning sharing/overdue «id: x»` */
export const brief = (findings: readonly Found[]) =>
  findings.map(({ name, rule, severity, range, text }) => {
    const marked = text.slice(range.start, range.end);
    return `${name.split('.')[0]}: ${severity} ${rule} «${marked.length > 40 ? `${marked.slice(0, 40)}…` : marked}»`;
  });

/** The rules that speak. */
export const rules = (given: Case, options?: Options) => found(given, options).map(({ rule }) => rule);

/** The days that `quarterly` plans in 2026. */
export const all = ['2026-01-13', '2026-04-14', '2026-07-14', '2026-10-13'];

/** A term at the end of which all is settled, so that no rule asks for an exit plan. */
export const term = '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }';

/** A board that meets every quarter, and the records of its meetings on some days. */
export const quarters = (days: readonly string[], more: Partial<Case> = {}): Case => ({
  more: forum(quarterly),
  records: [days.map(met)],
  ...more,
  term,
});
