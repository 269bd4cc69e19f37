import { type Configuration, severityOf } from './config/configuration.ts';
import { fingerprint } from './fingerprint.ts';
import type { FileModel } from './model/file-model.ts';
import { catalogue } from './rules/catalogue.ts';
import type { Related, Report, Rule, RuleContext, RuleId, Severity } from './rules/rule.ts';
import type { Range } from './text.ts';

/** What the tool says about one place of one file. Editor, command line and review show the same ones. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly uri: string;
  readonly range: Range;
  readonly related: readonly Related[];
  /** Made from rule, agreement and id path: survives moved lines and translated messages. */
  readonly fingerprint: string;
  /** For fixes; plain JSON. */
  readonly data: unknown;
}

/**
 * All findings of a file, in the order of the text. Pure: the same file, workspace, configuration and date
 * give the same findings in the same order.
 */
export function findingsOf(file: FileModel, configuration: Configuration, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const owner = String(file.value?.[file.kind === 'Records' ? 'agreement' : 'id'] ?? '');
  for (const rule of catalogue) {
    for (const report of reportsOf(rule, file, context)) {
      const severity = severityOf(configuration, file.uri, rule.id, report.severity ?? rule.severity);
      // An aliased mapping is visited once for each place that uses it; its mistake is still one.
      const key = `${rule.id} ${report.range.start} ${report.range.end} ${report.message}`;
      if (severity === 'off' || seen.has(key)) continue;
      seen.add(key);
      findings.push(toFinding(rule, report, severity, file.uri, owner));
    }
  }
  return findings.sort(byPlace);
}

function reportsOf(rule: Rule, file: FileModel, context: RuleContext): Iterable<Report> {
  if (rule.on === 'file') return rule.check(file, context);
  const agreement = context.workspace.agreementOf(file);
  if (!agreement || rule.reads.some(section => file.unreadable.has(section))) return [];
  return rule.check(agreement, context);
}

function toFinding(rule: Rule, report: Report, severity: Severity, uri: string, owner: string): Finding {
  return {
    rule: rule.id,
    severity,
    message: report.message,
    uri,
    range: report.range,
    related: report.related ?? [],
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
