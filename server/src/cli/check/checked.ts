import type { AcceptedFinding, Checker, FileFacts, Finding, IsoDate, Range } from '../../core/index.ts';

/** What was found in a file, as plain data: it goes from one process to another, and into a partial result. */
export interface CheckedText {
  readonly uri: string;
  /** Its text, where something was found in it. */
  readonly text?: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** What comments and waivers accept, in the same order. */
  readonly accepted: readonly Accepted[];
}

/** A finding that somebody has accepted, and where that is written. */
export interface Accepted {
  readonly finding: Finding;
  readonly by: 'comment' | 'waiver' | 'adopted';
  readonly reason: string;
  readonly approvedBy?: string | undefined;
  readonly until?: IsoDate | undefined;
  /** Where the comment or the waiver stands. */
  readonly uri: string;
  readonly range: Range;
}

/** What was found in some files. */
export interface Checked {
  readonly files: readonly CheckedText[];
  /** The texts of other files that findings point to, by URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** What findings elsewhere may rest on. */
  readonly facts: readonly FileFacts[];
}

/**
 * Checks some files of the checker's workspace.
 *
 * @param facts whether findings elsewhere may rest on these
 */
export function checkFiles(uris: readonly string[], checker: Checker, facts = false): Checked {
  const files = uris.map(uri => checkFile(uri, checker));
  const texts = new Map(
    files.flatMap(file => placesIn(file).map(uri => [uri, textOf(uri, checker)] as const)),
  );
  return { files, texts, facts: facts ? uris.flatMap(uri => checker.factsOf(uri) ?? []) : [] };
}

function checkFile(uri: string, checker: Checker): CheckedText {
  const findings = checker.findings(uri);
  const accepted = checker.accepted(uri).map(plainly);
  const isQuiet = findings.length === 0 && accepted.length === 0;
  return { uri, ...(!isQuiet && { text: textOf(uri, checker) }), findings, accepted };
}

/** The other files that findings of one point to. */
function placesIn({ uri, findings, accepted }: CheckedText): string[] {
  const all = [...findings, ...accepted.map(({ finding }) => finding)];
  const named = [...all.flatMap(({ related }) => related), ...accepted].map(place => place.uri);
  return [...new Set(named)].filter(each => each !== uri);
}

function textOf(uri: string, checker: Checker): string {
  const file = checker.of(uri).workspace.file(uri);
  if (!file) throw new Error(`A finding points to ${uri}, which was not read`);
  return file.text;
}

function plainly({ finding, by }: AcceptedFinding): Accepted {
  const { reason = '' } = by;
  if (!('entry' in by)) return { finding, by: 'comment', reason, uri: finding.uri, range: by.range };
  const { approvedBy, until, file, entry } = by;
  const isAdopted = 'findings' in by;
  const range = file.source.placeOf(entry, isAdopted ? 'findings' : 'finding');
  return { finding, by: isAdopted ? 'adopted' : 'waiver', reason, approvedBy, until, uri: file.uri, range };
}
