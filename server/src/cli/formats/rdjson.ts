import {
  applyEdits,
  type Finding,
  type Fix,
  holdsPrivate,
  type Range,
  type Severity,
  shown,
} from '../../core/index.ts';
import { allFindings, type NamedFile, type Report } from '../check/report.ts';
import { notRead, unreadMessage } from '../check/unread.ts';
import { jsonText } from './escape/json.ts';
import { worstFirst } from './order.ts';
import { bytePlaceOf } from './places.ts';

/**
 * Fixes are tried out before they are offered, each on a copy of its file. So many characters are read for that in
 * one run, the worst findings first; the rest go without suggestions.
 */
const charactersToTry = 1_000_000;

/** A suggestion that replaces more lines than this is no help in a review. */
const mostLines = 40;

const severities: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** For reviewdog: the Reviewdog Diagnostic Format, with fixes as suggestions. */
export function rdjson(report: Report): string {
  return jsonText({
    source: { name: 'partnership' },
    diagnostics: [...unreadDiagnostics(report), ...findingDiagnostics(report)],
  });
}

/** Of what was not read there is only the file to point to. */
function unreadDiagnostics(report: Report) {
  return (report.unread ?? []).map(place => ({
    message: shown(unreadMessage(place, report)),
    location: { path: place.repositoryPath },
    severity: severities.error,
    code: { value: notRead },
  }));
}

function findingDiagnostics(report: Report) {
  const suggestions = suggestionsFor(report);
  return allFindings(report).map(finding => ({
    message: shown(finding.message),
    location: location(finding.uri, finding.range, report),
    severity: severities[finding.severity],
    code: { value: finding.rule },
    suggestions: suggestions.get(finding) ?? [],
    related_locations: finding.related.map(({ uri, range, message }) => ({
      message: shown(message),
      location: location(uri, range, report),
    })),
  }));
}

function location(uri: string, range: Range, report: Report) {
  const { repositoryPath, model } = report.file(uri);
  return { path: repositoryPath, range: byteRange(range, model) };
}

function byteRange({ start, end }: Range, model: NamedFile['model']) {
  return { start: bytePlaceOf(start, model), end: bytePlaceOf(end, model) };
}

function suggestionsFor(report: Report) {
  const found = new Map<Finding, ReturnType<typeof suggestion>[]>();
  for (const finding of findingsToFix(report)) {
    const { model } = report.file(finding.uri);
    found.set(
      finding,
      report
        .fixes(finding)
        .filter(fix => isSmall(fix, model) && !holdsPrivate(textAround(fix, model), model))
        .map(fix => suggestion(fix, model)),
    );
  }
  return found;
}

/** The findings whose fixes are tried out, the worst first. */
export function findingsToFix(report: Report): Finding[] {
  let left = charactersToTry;
  const all = worstFirst(allFindings(report));
  const end = all.findIndex(({ uri }) => {
    left -= report.file(uri).model.text.length;
    return left < 0;
  });
  return end < 0 ? all : all.slice(0, end);
}

/** A fix may change several places; a suggestion is one, so it replaces everything from the first to the last. */
function suggestion(fix: Pick<Fix, 'edits'>, model: NamedFile['model']) {
  const range = spanOf(fix);
  const moved = fix.edits.map(({ range: { start, end }, text }) => ({
    range: { start: start - range.start, end: end - range.start },
    text,
  }));
  return {
    range: byteRange(range, model),
    text: applyEdits(model.text.slice(range.start, range.end), moved),
  };
}

function textAround(fix: Pick<Fix, 'edits'>, { text }: NamedFile['model']): string {
  const { start, end } = spanOf(fix);
  return text.slice(start, end);
}

function isSmall(fix: Pick<Fix, 'edits'>, { lines }: NamedFile['model']): boolean {
  const { start, end } = spanOf(fix);
  return lines.lineAt(end) - lines.lineAt(start) < mostLines;
}

function spanOf({ edits }: Pick<Fix, 'edits'>): Range {
  return {
    start: Math.min(...edits.map(({ range }) => range.start)),
    end: Math.max(...edits.map(({ range }) => range.end)),
  };
}
