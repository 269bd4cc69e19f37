import { type Configuration, severityOf } from './config/configuration.ts';
import { fingerprint } from './fingerprint.ts';
import { type Dictionary, said } from './l10n/message.ts';
import type { FileModel } from './model/file-model.ts';
import { catalogue } from './rules/catalogue.ts';
import { optionsOf } from './rules/options.ts';
import type { Report, Rule, RuleContext, RuleId, Severity } from './rules/rule.ts';
import { type Suppression, suppressionOf } from './suppressions.ts';
import type { Range } from './text.ts';
import { UsedSuppressions } from './used-suppressions.ts';
import { idOf } from './workspace-index.ts';

/** Another place that a finding is about. */
export interface RelatedPlace {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** What the tool says about one place of one file. Editor, command line and review show the same ones. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  /** Made from rule, agreement and id path: survives moved lines and translated messages. */
  readonly fingerprint: string;
  /** For fixes; plain JSON. */
  readonly data: unknown;
}

/** A finding that a comment accepts. It is counted and can be shown, but fails nothing. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

/** What is found in a file, and what of it is accepted. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * All findings of a file, in the order of the text. Pure: the same file, workspace, configuration and date
 * give the same findings in the same order.
 *
 * @param dictionary the language of the messages; English without one
 */
export function verdictOn(
  file: FileModel,
  configuration: Configuration,
  context: RuleContext,
  dictionary?: Dictionary,
): Verdict {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const used = new UsedSuppressions(file);
  const seen = new Set<string>();
  const owner = idOf(file) ?? '';
  for (const rule of inOrderOfAsking) {
    for (const report of reportsOf(rule, file, context, used)) {
      const severity = severityOf(configuration, file.uri, rule.id, report.severity ?? rule.severity);
      // An aliased mapping is visited once for each place that uses it; its mistake is still one.
      const key = `${rule.id} ${report.range.start} ${report.range.end} ${report.message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const suppression = suppressionOf({ rule: rule.id, range: report.range }, file);
      // A comment is not idle because the rule is switched off: it may be switched on again.
      if (suppression) used.add(suppression, rule.id);
      if (severity === 'off') continue;
      const finding = toFinding(rule, report, severity, file.uri, owner, dictionary);
      if (suppression) suppressed.push({ finding, suppression });
      else findings.push(finding);
    }
  }
  return {
    findings: findings.sort(byPlace),
    suppressed: suppressed.sort((a, b) => byPlace(a.finding, b.finding)),
  };
}

/** Rules about suppressions come last. */
const inOrderOfAsking = [
  ...catalogue.filter(rule => rule.on !== 'suppressions'),
  ...catalogue.filter(rule => rule.on === 'suppressions'),
];

function reportsOf(
  rule: Rule,
  file: FileModel,
  context: RuleContext,
  used: UsedSuppressions,
): Iterable<Report> {
  if (rule.on === 'review' || (rule.dated && context.today === undefined)) return [];
  if (rule.on === 'suppressions') return rule.check(used.unused(context), context);
  const options = optionsOf(rule);
  if (rule.on === 'file') return rule.check(file, context, options);
  const agreement = context.workspace.agreementOf(file);
  if (!agreement || rule.reads.some(section => file.unreadable.has(section))) return [];
  return rule.check(agreement, context, options);
}

/** A report as a finding of a file. @param owner the id of the agreement that the file belongs to */
export function toFinding(
  rule: Rule,
  report: Report,
  severity: Severity,
  uri: string,
  owner: string,
  dictionary: Dictionary | undefined,
): Finding {
  const related = (report.related ?? []).map(other => ({
    ...other,
    message: said(other.message, dictionary),
  }));
  return {
    rule: rule.id,
    severity,
    message: said(report.message, dictionary),
    uri,
    range: report.range,
    related,
    fingerprint: fingerprint(rule.id, owner, report.path),
    data: report.data,
  };
}

const weight: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start - b.range.start ||
    weight[a.severity] - weight[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
