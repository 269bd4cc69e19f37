import type { FileModel } from '../model/file-model.ts';
import type { Definition, DefinitionKind } from '../model/references.ts';
import type { Range } from '../util/text.ts';

/**
 * A line of facts above a line of the text. Finding out where they stand is cheap; what they say is asked for
 * each one that comes into view: {@link summary} and {@link referencesTo}.
 */
export interface CodeLens {
  readonly range: Range;
  readonly subject: LensSubject;
}

export type LensSubject = AgreementSubject | ThingSubject;

/** The whole agreement: how complete and how sound it is, and what comes next. */
export interface AgreementSubject {
  readonly about: 'agreement';
}

/** One thing, by what it is called rather than by where it stands, so that edits do not matter. */
export interface ThingSubject {
  readonly about: 'references';
  readonly kind: DefinitionKind;
  readonly name: string;
}

/**
 * Which things have their references counted. In a whole agreement nearly every line would have a lens, so that usually
 * only forums do: what passes through one is what it is for.
 */
export const countedReferences = {
  none: [],
  forums: ['forum'],
  all: ['party', 'person', 'forum', 'sharing', 'report'],
} as const satisfies Readonly<Record<string, readonly DefinitionKind[]>>;

export type CountedReferences = keyof typeof countedReferences;

/** The lenses of a file in the order of its text. */
export function codeLenses(file: FileModel, references: CountedReferences = 'forums'): CodeLens[] {
  const counted = new Set<DefinitionKind>(countedReferences[references]);
  const things = file.definitions
    .filter(({ kind }) => counted.has(kind))
    .map(definition => ({ range: placeOf(file, definition), subject: subjectOf(definition) }));
  // An alias shows a thing a second time; it is still one thing.
  const distinct = new Map(things.map(lens => [lens.range.start, lens]));
  return [...summaryLens(file), ...distinct.values()].sort((a, b) => a.range.start - b.range.start);
}

function summaryLens(file: FileModel): CodeLens[] {
  if (file.kind !== 'Agreement' || !file.value) return [];
  const range = file.source.placeOf(file.value, 'kind');
  return [{ range, subject: { about: 'agreement' } }];
}

function subjectOf({ kind, name }: Definition): ThingSubject {
  return { about: 'references', kind, name };
}

/** The first line of the thing; its id where the thing is the whole file. */
function placeOf(file: FileModel, { owner, range }: Definition): Range {
  return owner === file.value ? range : file.source.headOf(owner);
}
