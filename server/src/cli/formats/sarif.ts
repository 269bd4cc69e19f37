import type { Location, Log, Notification, ReportingDescriptor, Result, Suppression } from 'sarif';
import {
  type Finding,
  type Range,
  type RuleId,
  render,
  ruleById,
  rulePage,
  type Say,
  type Severity,
  saying,
  shortened,
  shown,
  t,
} from '../../core/index.ts';
import { version } from '../../version.ts';
import type { Accepted } from '../check/checked.ts';
import { allAccepted, allFindings, type Report, type UnreadPlace } from '../check/report.ts';
import { unreadMessage } from '../check/unread.ts';
import type { Style } from '../terminal/style.ts';
import { jsonText } from './escape/json.ts';
import { uniqueNames, worstFirst } from './order.ts';
import { placeOf } from './places.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** GitHub's own scale of how much a rule matters. */
const importance: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'recommendation' };

/** GitHub keeps so many results of a file, and refuses files with five times as many. */
const mostResults = 5000;

/** GitHub refuses longer descriptions. */
const longestDescription = 1024;

/**
 * For code scanning: the Static Analysis Results Interchange Format, version 2.1.0, within GitHub's limits.
 *
 * @param style whether what is accepted is a result too, as suppressed: GitHub shows that as an open alert all the same
 */
export function sarif(report: Report, { accepted = false }: Pick<Style, 'accepted'> = {}): string {
  const say = saying(report.dictionary);
  const open = allFindings(report);
  const suppressed = new Map(accepted ? allAccepted(report).map(each => [each.finding, each]) : []);
  const all = [...open, ...suppressed.keys()];
  const names = uniqueNames(all);
  const worst = () => [...worstFirst(open), ...worstFirst([...suppressed.keys()])];
  const kept = all.length > mostResults ? worst().slice(0, mostResults) : all;
  // Whether results are suppressed is said of all of them or of none (section 3.27.23).
  const suppressions = (finding: Finding) =>
    accepted
      ? { suppressions: [suppressed.get(finding) ?? []].flat().map(each => suppression(each, report)) }
      : {};
  const { unread = [] } = report;
  const rules = [...new Set(kept.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'partnership', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: [
              ...unread.map(place => unreadNotification(place, report)),
              ...leftOut(all.length - kept.length, say),
              ...notShown(accepted ? 0 : allAccepted(report).length, say),
            ],
          },
        ],
        results: kept.map(finding => ({
          ...result(finding, rules.indexOf(finding.rule), names.get(finding) ?? '', report),
          ...suppressions(finding),
        })),
      },
    ],
  };
  return jsonText(log);
}

/** What is in there is missing from the results, so that the run is not a whole one. */
function unreadNotification(place: UnreadPlace, report: Report): Notification {
  const text = plain(unreadMessage(place, report));
  const uri = relativeUri(place.repositoryPath);
  return {
    level: 'error',
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: { uri } } }],
  };
}

function leftOut(count: number, say: Say): Notification[] {
  if (count === 0) return [];
  const text = say(
    t`${count} findings are left out: code scanning keeps ${mostResults}. The worst are here.`,
  );
  return [{ level: 'warning', message: { text } }];
}

/** What is accepted is counted, and never hidden. */
function notShown(count: number, say: Say): Notification[] {
  if (count === 0) return [];
  const text = say(
    count === 1
      ? t`1 accepted finding is not among the results; --show-accepted adds what is accepted as suppressed results, with the reasons.`
      : t`${count} accepted findings are not among the results; --show-accepted adds what is accepted as suppressed results, with the reasons.`,
  );
  return [{ level: 'note', message: { text } }];
}

/** A comment stands in the source; a waiver elsewhere, in the configuration. */
function suppression(accepted: Accepted, report: Report): Suppression {
  const { by, reason, approvedBy, until, uri, range } = accepted;
  const base = { status: 'accepted' as const, justification: shown(reason) };
  const place = location(uri, range, report);
  if (by === 'comment') return { kind: 'inSource', ...base, location: place };
  return {
    kind: 'external',
    ...base,
    location: place,
    properties: { ...(approvedBy !== undefined && { approvedBy }), ...(until !== undefined && { until }) },
  };
}

function descriptor(id: RuleId): ReportingDescriptor {
  const rule = ruleById(id);
  if (!rule) return { id };
  const page = rulePage(rule);
  return {
    id,
    shortDescription: { text: shortened(rule.title, longestDescription) },
    fullDescription: { text: shortened(`${rule.title} ${rule.why}`, longestDescription) },
    help: { text: render(page, 'plaintext'), markdown: render(page, 'markdown') },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['partnership', ...(rule.principle ? [rule.principle] : [])],
      'problem.severity': importance[rule.severity],
    },
  };
}

function result(finding: Finding, ruleIndex: number, name: string, report: Report): Result {
  const { rule, severity, message, uri, range, related } = finding;
  const relatedLocations = related.map((other, index) => ({
    id: index + 1,
    ...location(other.uri, other.range, report),
    message: { text: plain(other.message) },
  }));
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: plain(message) },
    locations: [location(uri, range, report)],
    ...(relatedLocations.length > 0 ? { relatedLocations } : {}),
    partialFingerprints: { primaryLocationLineHash: name },
  };
}

function location(uri: string, { start, end }: Range, report: Report): Location {
  const { repositoryPath, model } = report.file(uri);
  const from = placeOf(start, model.lines);
  const to = placeOf(end, model.lines);
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(repositoryPath) },
      region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    },
  };
}

/** A message is plain text, but for `[text](address)`, which would be a link (section 3.11.6): no text here makes one. */
function plain(text: string): string {
  return shown(text).replaceAll('](', '] (');
}

/** A path as a relative reference (RFC 3986): every segment escaped, so that none is read as a scheme or a query. */
function relativeUri(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
