import { type Adoption, adoptionOf } from '../config/adopted.ts';
import type { Configuration } from '../config/configuration.ts';
import type { RuleId, Severity } from '../config/settable-rule.ts';
import { FileSettings } from '../config/settings.ts';
import { type Waiver, waiverOf } from '../config/waivers.ts';
import { type Dictionary, translate, translateInLines } from '../l10n/message.ts';
import { isCovered } from '../model/coverage.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Idle } from '../rule/idle.ts';
import type { Report, Rule, RuleContext } from '../rule/rule.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { Suppression } from '../suppressions/suppressions.ts';
import type { FindingNames } from '../util/fingerprint.ts';
import { withoutPrivate } from '../util/private-texts.ts';
import type { Range } from '../util/text.ts';
import { idOf } from '../workspace/file-ids.ts';
import { dataIn, rangeIn } from '../yaml/place.ts';
import { isAdoptableBy } from './adoptable.ts';
import { Fingerprints } from './fingerprints.ts';
import { KeptReports } from './kept-reports.ts';
import { UsedSuppressions } from './used-suppressions.ts';
import { idleWaivers, isWaivable } from './used-waivers.ts';

/** Another place that a finding is about. */
export interface RelatedPlace {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** What the tool says about one place of one file. Editor, command line and review show the same ones. */
export interface Finding extends FindingNames {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  /** The same with each sentence on a line of its own, for editors that cut long lines. */
  readonly lines: string;
  readonly uri: string;
  readonly range: Range;
  readonly related: readonly RelatedPlace[];
  /** Whether it is there because of today's date: its rule says so, or a waiver that has expired. */
  readonly dated: boolean;
  /** For fixes; plain JSON. */
  readonly data: unknown;
}

/** A finding that a comment or a waiver accepts. It is counted and can be shown, but fails nothing. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly by: Suppression | Waiver | Adoption;
}

/** What is found in a file, and what of it is accepted. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** The fingerprints of all that was found, also of what is accepted or switched off. */
  readonly fingerprints: ReadonlySet<string>;
}

/** What a verdict can take from outside the file, its configuration and the other files. */
export interface RunOptions {
  /** The language of the messages; English without one. */
  readonly dictionary?: Dictionary | undefined;
  /**
   * For a configuration file: the fingerprints of all findings in the files that it governs; undefined while these
   * cannot all be known.
   */
  readonly governed?: () => ReadonlySet<string> | undefined;
  /** Which rules are asked; all unless it is given. */
  readonly isAsked?: ((rule: RuleId) => boolean) | undefined;
  /** What the rules said of the file before an edit; they are not asked again where that still holds. */
  readonly kept?: KeptReports | undefined;
}

/**
 * All findings of a file, in the order of the text. Pure: the same file, workspace, configuration and date
 * give the same findings in the same order.
 */
export function runRules(
  file: FileModel,
  configuration: Configuration,
  context: RuleContext,
  { dictionary, governed, kept = new KeptReports(), isAsked = () => true }: RunOptions = {},
): CheckResult {
  const findings: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  const fingerprints = new Fingerprints(ownerOf(file));
  const settings = new FileSettings(configuration, file.uri);
  const used = new UsedSuppressions(file);
  const seen = new Set<string>();
  const waivers = isWaivable(file) ? configuration.waivers : [];
  const adoptions = isWaivable(file) ? configuration.adopted : [];
  for (const rule of inOrderOfAsking) {
    if (!isAsked(rule.id)) continue;
    const idle = () => ({
      comments: used.unused(context),
      waivers: idleWaivers(file, context, governed),
    });
    for (const report of reportsOf(rule, file, context, settings, { configuration, kept, idle })) {
      const severity = settings.severity(rule.id, report.severity ?? rule.severity);
      const range = rangeIn(report.range, file.source);
      // An aliased mapping is visited once for each place that uses it; its mistake is still one.
      const key = `${rule.id} ${range.start} ${range.end} ${report.message}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const names = fingerprints.next(rule.id, report);
      // A comment is not idle because the rule is switched off: it may be switched on again.
      const suppression = used.of(rule.id, range, report.formerly);
      if (severity === 'off') continue;
      const { holds, expired } = waiverOf(names, waivers, context.today);
      const adoption = isAdoptableBy(rule) ? adoptionOf(names, adoptions, context.today) : {};
      const finding: Finding = {
        ...toFinding(report, file, dictionary),
        rule: rule.id,
        severity: adoption.returned && severity === 'error' ? 'warning' : severity,
        uri: file.uri,
        ...names,
        dated: rule.dated === true || expired !== undefined || adoption.returned !== undefined,
      };
      const by = suppression ?? holds ?? adoption.holds;
      if (by) accepted.push({ finding, by });
      else findings.push(finding);
    }
  }
  return {
    findings: findings.sort(byPlace),
    accepted: accepted.sort((a, b) => byPlace(a.finding, b.finding)),
    fingerprints: fingerprints.all,
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
  settings: FileSettings,
  { configuration, kept, idle }: { configuration: Configuration; kept: KeptReports; idle: () => Idle },
): Iterable<Report> {
  if (rule.on === 'review' || (rule.dated && context.today === undefined)) return [];
  if (rule.on === 'suppressions') return rule.check(idle(), context);
  const options = settings.options(rule);
  if (rule.on === 'file') return rule.check(file, context, options);
  const agreement = context.workspace.agreementOf(file);
  if (!agreement || rule.reads.some(section => file.unreadable.has(section))) return [];
  if (rule.silentIfCovered?.some(part => isCovered(agreement, part))) return [];
  return kept.of(rule, agreement, context, { configuration, options });
}

/** What the ids of a file's things belong to: its agreement or party; a file without an id has its name only. */
function ownerOf(file: FileModel): string {
  return idOf(file) ?? file.uri.slice(file.uri.lastIndexOf('/') + 1);
}

/** What a finding takes from the report that it is made of. */
export function toFinding(report: Report, file: FileModel, dictionary?: Dictionary) {
  const { uri, source } = file;
  const related = (report.related ?? []).map(other => ({
    ...other,
    range:
      other.uri === uri ? rangeIn(other.range, source) : { start: other.range.start, end: other.range.end },
    message: withoutPrivate(translate(other.message, dictionary), file),
  }));
  return {
    message: withoutPrivate(translate(report.message, dictionary), file),
    lines: withoutPrivate(translateInLines(report.message, dictionary), file),
    range: rangeIn(report.range, source),
    related,
    data: dataIn(report.data, source),
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
