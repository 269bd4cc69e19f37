import {
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type MarkupContent,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import {
  type Hover as CoreHover,
  type Range as CoreRange,
  type Dictionary,
  type FileModel,
  type Finding,
  type LineIndex,
  type MarkupFormat,
  render,
  type Severity,
  translated,
  visibleText,
} from '../core/index.ts';

/** Offsets to lines and characters; both count UTF-16 code units. */
export function toRange(range: CoreRange, lines: LineIndex): Range {
  return { start: lines.positionAt(range.start), end: lines.positionAt(range.end) };
}

const severities: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What {@link toDiagnostic} needs besides the finding. */
export interface DiagnosticContext {
  /** The files that findings stand in and relate to. */
  readonly fileOf: (uri: string) => FileModel | undefined;
  /** How the client writes a URI. */
  readonly clientUri: (uri: string) => string;
  /** Where the rules' pages are; undefined leaves the link out. */
  readonly documentation: string | undefined;
  readonly related: boolean;
}

export function toDiagnostic(finding: Finding, context: DiagnosticContext): Diagnostic {
  const file = context.fileOf(finding.uri);
  return {
    range: file ? toRange(finding.range, file.lines) : emptyRange,
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'partnership',
    message: visibleText(finding.lines),
    data: { fingerprint: finding.fingerprint },
    ...(context.documentation
      ? { codeDescription: { href: `${context.documentation}/${finding.rule}.md` } }
      : {}),
    ...(context.related && finding.related.length > 0
      ? {
          relatedInformation: finding.related.flatMap(({ uri, range, message }) => {
            const other = context.fileOf(uri);
            return other
              ? [
                  {
                    location: { uri: context.clientUri(uri), range: toRange(range, other.lines) },
                    message: visibleText(message),
                  },
                ]
              : [];
          }),
        }
      : {}),
  };
}

export function toHover(
  hover: CoreHover,
  file: FileModel,
  format: MarkupFormat,
  dictionary: Dictionary | undefined,
): Hover {
  return {
    range: toRange(hover.range, file.lines),
    contents: toMarkup(visibleText(render(translated(hover.contents, dictionary), format)), format),
  };
}

function toMarkup(value: string, format: MarkupFormat): MarkupContent {
  return { kind: format === 'markdown' ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

const emptyRange: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
