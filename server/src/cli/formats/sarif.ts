import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { shortened, shown } from '../../core/docs/escape/shown.ts';
import { render } from '../../core/docs/markup.ts';
import { rulePage } from '../../core/docs/rule-page.ts';
import type { Finding } from '../../core/findings.ts';
import { ruleById } from '../../core/rules/catalogue.ts';
import type { RuleId, Severity } from '../../core/rules/rule.ts';
import type { Range } from '../../core/text.ts';
import { version } from '../../version.ts';
import { allFindings, type Report } from '../check/report.ts';
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

/** For code scanning: the Static Analysis Results Interchange Format, version 2.1.0, within GitHub's limits. */
export function sarif(report: Report): string {
  const all = allFindings(report);
  const names = uniqueNames(all);
  const kept = all.length > mostResults ? worstFirst(all).slice(0, mostResults) : all;
  const rules = [...new Set(kept.map(({ rule }) => rule))].sort();
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'partnership', semanticVersion: version, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notices(all.length - kept.length) },
        ],
        results: kept.map(finding =>
          result(finding, rules.indexOf(finding.rule), names.get(finding) ?? '', report),
        ),
      },
    ],
  };
  return jsonText(log);
}

function notices(left: number) {
  if (left === 0) return [];
  const text = `${left} findings are left out: code scanning keeps ${mostResults}. The worst are here.`;
  return [{ level: 'warning' as const, message: { text } }];
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
