/**
 * This room reads the comments that accept a finding. Whether they are used is known in `checking/`.
 */
import type { FileModel } from '../model/file-model.ts';
import { placeholderIn } from '../util/placeholder.ts';
import type { Range } from '../util/text.ts';
import type { YamlComment } from '../yaml/tree.ts';

/**
 * A comment that accepts findings: `# partnership-ignore-next-line rule-id -- reason`, or `-file` for the whole
 * file. Several rules are listed with spaces or commas between them.
 */
export interface Suppression {
  readonly scope: 'next-line' | 'file';
  /** The whole comment. */
  readonly range: Range;
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  /** Undefined when none is given, or only a placeholder: then nothing is suppressed. */
  readonly reason: string | undefined;
  /** Zero-based line whose findings are meant; undefined for the whole file. */
  readonly line: number | undefined;
}

/** What stands for the reason until somebody writes it. */
export const reasonPlaceholder = '<why this is right>';

/** The text of a comment, with a placeholder for the reason. */
export function suppressionComment(scope: Suppression['scope'], rule: string): string {
  return `# partnership-ignore-${scope} ${rule} -- ${reasonPlaceholder}`;
}

/** A file as read never changes, so neither do its comments. */
const known = new WeakMap<FileModel, readonly Suppression[]>();

/** All comments of a file that are meant to suppress something, in the order of the text. */
export function suppressionsIn(file: FileModel): readonly Suppression[] {
  const found = known.get(file) ?? findIn(file);
  known.set(file, found);
  return found;
}

function findIn(file: FileModel): readonly Suppression[] {
  if (!file.text.includes('partnership-ignore-')) return [];
  // From the last comment on: below stacked comments the same line is meant, and is looked for once.
  const content = new Map<number, number>();
  return file.yaml.comments
    .toReversed()
    .flatMap(comment => read(comment, file, content) ?? [])
    .reverse();
}

function read(
  { range }: YamlComment,
  file: FileModel,
  content: Map<number, number>,
): Suppression | undefined {
  const written = file.text.slice(range.start, range.end);
  const match = /^#+\s*partnership-ignore-(next-line|file)(?![\w-])/.exec(written);
  if (!match) return undefined;
  const dashes = written.slice(match[0].length).search(/(?:^|\s)--(?:\s|$)/);
  // Another dash gives no reason, but what follows it is no list of rules either.
  const otherDash = written.slice(match[0].length).search(/\s[-–—](?:\s|$)/);
  const behind = dashes < 0 ? otherDash : dashes;
  const end = behind < 0 ? written.length : match[0].length + behind;
  const rules = [...written.slice(0, end).matchAll(/[^\s,]+/g)]
    .filter(({ index }) => index >= match[0].length)
    .map(({ 0: id, index }) => ({
      id,
      range: { start: range.start + index, end: range.start + index + id.length },
    }));
  const reason =
    dashes < 0
      ? ''
      : written
          .slice(end)
          .replace(/^\s*--/, '')
          .trim();
  const scope = match[1] as Suppression['scope'];
  return {
    scope,
    range: { start: range.start, end: range.start + written.trimEnd().length },
    rules,
    reason: reason === '' || placeholderIn(reason) ? undefined : reason,
    line: scope === 'file' ? undefined : nextLine(file, range.start, content),
  };
}

/**
 * The next line with something on it: comments may be stacked.
 *
 * @param content for lines that were asked for, the line that was found
 */
function nextLine({ lines }: FileModel, at: number, content: Map<number, number>): number {
  const first = lines.lineAt(at) + 1;
  let line = first;
  while (!content.has(line) && line < lines.count && /^\s*(?:#|$)/.test(lines.lineText(line))) line++;
  line = content.get(line) ?? line;
  content.set(first, line);
  return line;
}

/** The comment that suppresses a finding. Findings about these comments themselves cannot be suppressed. */
export function suppressionOf(
  finding: { readonly rule: string; readonly range: Range },
  file: FileModel,
): Suppression | undefined {
  if (finding.rule.startsWith('waiver/')) return undefined;
  if (suppressionsIn(file).length === 0) return undefined;
  const index = indexOf(file);
  const ofLine = index.get(nameOf(file.lines.lineAt(finding.range.start), finding.rule));
  const ofFile = index.get(nameOf(undefined, finding.rule));
  // Of several, the one that stands first.
  return ofLine && ofFile ? (ofLine.range.start < ofFile.range.start ? ofLine : ofFile) : (ofLine ?? ofFile);
}

/** They go with the file too. */
const indexes = new WeakMap<FileModel, ReadonlyMap<string, Suppression>>();

/** The first comment with a reason for each line and rule that comments name. */
function indexOf(file: FileModel): ReadonlyMap<string, Suppression> {
  const known = indexes.get(file);
  if (known) return known;
  const index = new Map<string, Suppression>();
  for (const suppression of suppressionsIn(file)) {
    if (suppression.reason === undefined) continue;
    for (const { id } of suppression.rules) {
      const name = nameOf(suppression.line, id);
      if (!index.has(name)) index.set(name, suppression);
    }
  }
  indexes.set(file, index);
  return index;
}

const nameOf = (line: number | undefined, rule: string) => `${line ?? 'file'} ${rule}`;
