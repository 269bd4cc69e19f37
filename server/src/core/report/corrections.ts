import { formatDate, type IsoDate, readDay } from '../calendar/date.ts';
import { Configurations } from '../config/configurations.ts';
import { capital, type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { plainWords } from '../model/vocabulary.ts';
import { type Authors, partyOfAuthor } from '../review/authors.ts';
import type { Config } from '../schema/generated/types.ts';
import { isMapping } from '../schema/walk.ts';
import { grouped } from '../util/grouped.ts';
import { inRow, wordsOf } from '../util/lists.ts';
import type { Location } from '../util/location.ts';
import { idOf } from '../workspace/file-ids.ts';
import { differences } from './corrections/differences.ts';
import { matched, type RecordEntry } from './corrections/match.ts';
import type { ComparedState, Comparison } from './state.ts';

/** A record that says something else than it did, or that is gone: history that somebody has corrected. */
export interface Correction {
  /** `unclear`: not all of the file can be read, so that nobody can say which of its records changed. */
  readonly kind: 'changed' | 'removed' | 'unclear';
  /** In the words of a reader, without a full stop. */
  readonly sentence: Text;
  /** Of a record that is gone where it stood. */
  readonly place: Location;
  readonly state: 'before' | 'after';
  /** Who changed the file, where the host knows it. */
  readonly by: readonly { readonly email: string; readonly party: string | undefined }[];
}

/** One file of records, in the state in which it stands. */
interface RecordsFile {
  readonly name: string;
  readonly file: FileModel;
}

/**
 * The records that were changed or taken out, in the order of the files. What is only added is recording, and what moves to another
 * file says the same; an answer is written into the record that asked for it.
 */
export async function correctionsIn(comparison: Comparison): Promise<Correction[]> {
  const { before, after, concerns, authorsOf } = comparison;
  const names = [...new Set([...before.candidates.keys(), ...after.candidates.keys()])].sort();
  const pairs = names
    .filter(concerns)
    .map(name => ({ name, was: recordsIn(before, name), is: recordsIn(after, name) }))
    .filter(({ was, is }) => (was ?? is) !== undefined && was?.text !== is?.text);
  const found: (Omit<Correction, 'by'> & { readonly name: string })[] = [];
  const isUnclear = (name: string) =>
    after.unread?.has(name) === true ||
    before.unread?.has(name) === true ||
    pairs.some(pair => pair.name === name && (isHalfRead(pair.was) || isHalfRead(pair.is)));
  const unclear = new Set(pairs.map(({ name }) => name).filter(isUnclear));
  for (const { name, was, is } of pairs) {
    const file = is ?? was;
    if (!file || !unclear.has(name) || !was) continue;
    const sentence = t`Not all of ${name} can be read, so nobody can say which of its records changed`;
    const place = { uri: file.uri, range: { start: 0, end: 0 } };
    found.push({ kind: 'unclear', sentence, place, state: is ? 'after' : 'before', name });
  }
  const readable = pairs.filter(({ name }) => !unclear.has(name));
  const entries = (state: 'was' | 'is') =>
    readable.flatMap(pair => (pair[state] ? entriesOf({ name: pair.name, file: pair[state] }) : []));
  for (const { was, is } of matched(entries('was'), entries('is'))) {
    const state = is ? 'after' : 'before';
    const told = is ?? was;
    const said = is && differences(was.value, is.value);
    // Nothing that was said is another: it was answered.
    if (said && said.length === 0) continue;
    const what = recordInWords(was, before);
    found.push({
      kind: is ? 'changed' : 'removed',
      sentence: said ? t`${what} says something else: ${inRow(said, '; ')}` : t`${what} was taken out`,
      place: { uri: told.file.uri, range: told.file.source.headOf(told.value) },
      state,
      name: told.name,
    });
  }
  found.sort((a, b) =>
    a.name === b.name ? a.place.range.start - b.place.range.start : a.name < b.name ? -1 : 1,
  );
  return Promise.all(
    found.map(async ({ name, ...correction }) => ({
      ...correction,
      by: (await authorsOf([name])).map(email => ({
        email,
        party: partyOfAuthor(email, authorsKnown(correction.place.uri, comparison)),
      })),
    })),
  );
}

/** What changed of the records, and who did it. */
export function correctionInWords({ sentence, by }: Correction): Text {
  if (by.length === 0) return sentence;
  const who = by.map(({ email, party }) => (party === undefined ? email : t`${email} (${party})`));
  return t`${sentence} – by ${inRow(who)}`;
}

function recordsIn({ workspace, candidates }: ComparedState, name: string): FileModel | undefined {
  const uri = candidates.get(name);
  const file = uri === undefined ? undefined : workspace.file(uri);
  return file?.kind === 'Records' ? file : undefined;
}

function isHalfRead(file: FileModel | undefined): boolean {
  return file !== undefined && (file.unread !== undefined || file.yaml.unreadable.length > 0);
}

function entriesOf({ name, file }: RecordsFile): RecordEntry[] {
  const { records } = file.value ?? {};
  if (!Array.isArray(records)) return [];
  const subjects = subjectsIn(file);
  return records
    .filter(isMapping)
    .map(value => ({ name, file, value, subject: subjects.get(value)?.map(each => each.name) ?? [] }));
}

/** The ids that each record names or gives, as the schema says; who was there and where it is proved is none of it. */
function subjectsIn({ references, definitions }: FileModel) {
  const named = references.filter(({ kind }) => kind !== 'person' && kind !== 'file');
  const said: readonly { readonly owner: object; readonly name: string }[] = [...named, ...definitions];
  return grouped(said, ({ owner }) => owner);
}

/** `Meeting, Service Board, 5 October 2026` */
function recordInWords({ value, subject, file }: RecordEntry, { workspace }: ComparedState): Text {
  const [agreement] = workspace.agreements(String(idOf(file) ?? ''));
  const nameOf = (id: string): string => {
    const owner = agreement?.definitions.find(({ name, kind }) => name === id && kind !== 'agreement')?.owner;
    const called = [owner?.name, owner?.what].find(each => typeof each === 'string');
    return typeof called === 'string' ? called : plainWords(id);
  };
  const date = [value.date, value.occurrence].find(
    each => typeof each === 'string' && readDay(each) !== undefined,
  );
  const version = typeof value.version === 'string' ? t`version ${value.version}` : '';
  return capital(
    inRow([
      wordsOf(typeof value.type === 'string' ? value.type : 'record'),
      ...subject.map(nameOf),
      version,
      date === undefined ? '' : formatDate(date as IsoDate),
    ]),
  );
}

function authorsKnown(uri: string, { after, configuration }: Comparison): Authors {
  const { workspace } = after;
  const { files } = new Configurations(workspace, configuration).of(uri);
  const known = files.flatMap(each => workspace.file(each)?.value ?? []);
  return Object.assign({}, ...known.map(value => (value as Partial<Config>).authors ?? {}));
}
