import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { fixesOf } from '../../../../server/src/core/checking/fixes-of.ts';
import type { Finding } from '../../../../server/src/core/checking/run-rules.ts';
import type { Fix } from '../../../../server/src/core/rule/rule.ts';
import { applyEdits, collide } from '../../../../server/src/core/util/text-edit.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { show, today } from '../../../support/check.ts';

/** Files by URI, as they are before a fix. */
export type Texts = Readonly<Record<string, string>>;

export interface Tried {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
  /** What is wrong with each fix that breaks the law. */
  readonly broken: readonly string[];
}

/** A workspace in which fixes are tried one after the other. */
export class Laboratory {
  readonly #texts: Texts;
  readonly #workspace = new Workspace();
  readonly #checker = new Checker(this.#workspace, { today: () => today });

  constructor(texts: Texts) {
    this.#texts = texts;
    for (const [uri, text] of Object.entries(texts)) this.#workspace.set(uri, text);
  }

  /** Tries every fix of every finding of a file, or of those findings that are asked for. */
  try(uri: string, wanted: (finding: Finding) => boolean = () => true): Tried[] {
    const findings = this.#checker.findings(uri).filter(wanted);
    const all = this.#all();
    return findings.map(finding => {
      const fixes = this.fixesOf(finding);
      return { finding, fixes, broken: fixes.flatMap(fix => this.#breach(finding, fix, all) ?? []) };
    });
  }

  fixesOf(finding: Finding): readonly Fix[] {
    return fixesOf(finding, this.#checker, today);
  }

  /** All findings of all files. */
  #all(): string[] {
    return this.#workspace.uris().flatMap(uri =>
      this.#checker
        .findings(uri)
        // Where a text was approved, any slip in it makes it another one, and mending the slip takes that back.
        .filter(({ rule }) => rule !== 'agreement/approved-text-changed')
        .map(finding => this.#name(finding)),
    );
  }

  /** A finding as a reader knows it again after an edit: messages also list what else there is. */
  #name({ uri, rule, range }: Finding): string {
    const text = this.#workspace.file(uri)?.text ?? '';
    return `${uri.split('/').at(-1)} ${rule} «${text.slice(range.start, range.end)}»`;
  }

  #breach(finding: Finding, fix: Fix, before: readonly string[]): string | undefined {
    const { uri } = finding;
    const old = this.#texts[uri] as string;
    const what = `${show(old, [finding])}\n  fix: ${fix.title}`;
    const { edits, elsewhere = [] } = fix;
    if (edits.length + elsewhere.length === 0) return `${what}\n  changes nothing`;
    if (edits.some((edit, index) => edits.slice(index + 1).some(other => collide(edit, other))))
      return `${what}\n  edits overlap`;
    const name = this.#name(finding);
    const text = applyEdits(old, edits);
    this.#workspace.set(uri, text);
    for (const other of elsewhere)
      this.#workspace.set(other.uri, applyEdits(this.#texts[other.uri] as string, other.edits));
    const after = this.#all();
    const shown = `${what}\n  gives ${JSON.stringify(changed(old, text))}`;
    const problem = breachOf(name, before, after, finding.rule, edits) ?? lost(old, text, edits);
    for (const each of [uri, ...elsewhere.map(other => other.uri)])
      this.#workspace.set(each, this.#texts[each] as string);
    return problem && `${shown}\n  ${problem}`;
  }
}

/**
 * A value that can be read again is judged again: a cadence put right may turn out to be too rare. And lines that
 * can be read again may hold further mistakes of the same kind, reported one by one. What only the user knows is a
 * placeholder, which an active agreement reports.
 */
function breachOf(
  name: string,
  before: readonly string[],
  after: readonly string[],
  rule: string,
  edits: Fix['edits'],
): string | undefined {
  const isValue = rule === 'schema/format' || rule === 'schema/type';
  const isShape = (each: string) => / (?:yaml|schema|reference)\//.test(each);
  const left = [...before];
  const added: string[] = [];
  for (const each of after) {
    const index = left.indexOf(each);
    if (index < 0 && !(isValue && !isShape(each)) && !isAskedFor(each, edits)) added.push(each);
    else if (index >= 0) left.splice(index, 1);
  }
  if (added.length > 0) return `added: ${added.join('\n         ')}`;
  if (!left.includes(name)) return 'the finding is still there';
  const others = left.filter(
    each => each !== name && !(rule === 'yaml/syntax' && / (?:yaml|schema)\//.test(each)),
  );
  return others.length > 0 ? `removed too: ${others.join('\n         ')}` : undefined;
}

/** Whether a finding is about a placeholder that the fix has written. */
function isAskedFor(name: string, edits: Fix['edits']): boolean {
  const [, written] = / principle\/placeholder «(.*)»$/.exec(name) ?? [];
  return written !== undefined && edits.some(({ text }) => text.includes(written));
}

/** Line breaks of another kind, or comments that are gone though they stand outside of what was replaced. */
function lost(old: string, text: string, edits: Fix['edits']): string | undefined {
  if (!old.includes('\r') && text.includes('\r')) return 'brought in \\r';
  if (old.includes('\r\n') && /[^\r]\n/.test(text)) return 'brought in \\n';
  if (/[ \t]+(?:\r?\n)/.test(edits.map(edit => edit.text).join('¦')))
    return 'leaves spaces at the end of a line';
  return undefined;
}

/** What differs, for messages. */
function changed(old: string, text: string): string {
  let start = 0;
  while (start < old.length && old[start] === text[start]) start++;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end++;
  return `${text.slice(Math.max(0, start - 30), start)}»${text.slice(start, text.length - end)}«`;
}
