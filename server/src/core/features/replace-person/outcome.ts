import type { Checker } from '../../checking/checker.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { applyEdits } from '../../util/text-edit.ts';
import { namesIn } from '../../workspace/names.ts';
import type { PlaceLeft, ReplacementPlan } from './types.ts';

interface Asked {
  readonly old: string;
  /** How many places of a file name the old person afterwards, as far as they are left on purpose. */
  readonly left: readonly PlaceLeft[];
  /** What the old entries said of the part that they played, which has passed on. */
  readonly passed: ReadonlySet<FileModel>;
}

interface Outcome {
  /** A file that would not say what it is to say: then nothing is changed. */
  readonly broken: FileModel | undefined;
  readonly left: readonly PlaceLeft[];
  /** What a check finds afterwards that it did not before, in sentences. */
  readonly notes: readonly Text[];
}

/** Reads all files as they would be, and looks whether they say what they are to say. */
export function outcomeOf(
  edits: ReplacementPlan['edits'],
  recordings: ReplacementPlan['recordings'],
  { old, left, passed }: Asked,
  checker: Checker,
): Outcome {
  const texts = new Map([...edits].map(([file, some]) => [file.uri, applyEdits(file.text, some)]));
  for (const { uri, text } of recordings) texts.set(uri, text);
  const tried = checker.tryingAll(texts);
  const notes: Text[] = [];
  const still: PlaceLeft[] = [];
  for (const file of edits.keys()) {
    const after = tried.workspace.file(file.uri);
    const named = after ? namesIn(after).filter(name => isReference(name, old)) : [];
    const own = new Set(left.filter(place => place.file === file).map(({ range }) => range.start)).size;
    const kept = after ? partsKept(after, old) : [];
    if (!after || after.yaml.problems.length > file.yaml.problems.length)
      return { broken: file, left: [], notes: [] };
    if (passed.has(file)) still.push(...kept.map(key => leftIn(file, old, key)));
    // What the old entry says of a deputy names somebody else.
    if (named.length > own) return { broken: file, left: [], notes: [] };
  }
  for (const uri of texts.keys()) {
    const known = new Set(checker.findings(uri).map(({ fingerprint }) => fingerprint));
    for (const { fingerprint, rule, severity, message } of tried.findings(uri)) {
      if (known.has(fingerprint) || severity === 'info') continue;
      const file = [...edits.keys()].find(each => each.uri === uri);
      if (file && severity === 'error' && /^(?:yaml|schema|reference)\//.test(rule))
        return { broken: file, left: [], notes: [] };
      notes.push(t`A check finds afterwards: ${message}`);
    }
  }
  return { broken: undefined, left: still, notes };
}

function isReference({ reference, kind, name }: ReturnType<typeof namesIn>[number], old: string): boolean {
  return reference !== undefined && kind === 'person' && name === old;
}

function partsKept(file: FileModel, old: string): string[] {
  const entry = file.definitions.find(({ kind, name }) => kind === 'person' && name === old);
  return ['roles', 'deputy', 'keyPerson'].filter(key => entry?.owner[key] !== undefined);
}

function leftIn(file: FileModel, old: string, key: string): PlaceLeft {
  const entry = file.definitions.find(({ kind, name }) => kind === 'person' && name === old);
  const range = entry ? file.source.placeOf(entry.owner, key) : { start: 0, end: 0 };
  return {
    file,
    range,
    what: t`${old}: \`${key}\``,
    why: t`a comment would be lost; take it out by hand`,
  };
}
