import { isMapping } from '../schema/walk.ts';
import { fingerprint } from '../util/fingerprint.ts';
import { kept } from '../util/kept.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { FileModel } from './file-model.ts';

/**
 * What an approval is of: a short name for what an agreement says. It stays the same however the text is laid out and
 * commented, and in whatever order things are listed, but for the steps of an escalation. The version is named beside it; the
 * status moves on once all have approved; and who fills a seat is no part of what was agreed (decision 103). It rests on what is
 * written and on nothing that this program makes of it, since records keep it for years. It tells a change from none, and is no
 * signature.
 *
 * @returns `f` and 16 hexadecimal digits; undefined where a part of the text could not be understood, and for other files
 */
export function textFingerprint(file: FileModel): string | undefined {
  return fingerprintOf(file).text;
}

/** A file's model never changes, so what it says has one name. */
const fingerprintOf = kept((file: FileModel): { readonly text?: string } => {
  const { kind, value, yaml, schemaProblems, unreadable } = file;
  const isWhole = yaml.problems.length === 0 && schemaProblems.length === 0 && unreadable.size === 0;
  if (kind !== 'Agreement' || !value || !isWhole) return {};
  const { version, status, parties, ...rest } = value;
  const text = written({ ...rest, parties: withoutNames(parties) });
  return { text: fingerprint('text', text, ...laddersIn(value.governance)) };
});

/** One writing for what is written, as JSON: keys and lists in one order, texts however they are broken into lines. */
function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(inOneLine(value));
  return writtenOnce(value).text;
}

/** Values never change, and an edit leaves those of other entries as they are. */
const writtenOnce = kept((value: object) => ({ text: partsOf(value, written, true) }));

/** The same with the items of all lists in the order in which they stand. */
function writtenAsListed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(inOneLine(value));
  return partsOf(value, writtenAsListed, false);
}

function partsOf(value: object, write: (part: unknown) => string, isSorted: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map(write);
    return `[${(isSorted ? items.sort() : items).join()}]`;
  }
  const mapping = value as PlainMapping;
  const keys = Object.keys(mapping).filter(key => !key.startsWith('x-') && mapping[key] !== undefined);
  return `[${keys
    .sort()
    .map(key => `[${JSON.stringify(key)},${write(mapping[key])}]`)
    .join()}]`;
}

function inOneLine(value: unknown): string {
  return String(value).replace(/\s+/g, ' ').trim();
}

/** Elsewhere the order of a list means nothing. */
function laddersIn(governance: unknown): string[] {
  if (!isMapping(governance)) return [];
  return ['escalation', 'ladders']
    .filter(key => governance[key] !== undefined)
    .map(key => writtenAsListed(governance[key]));
}

/** The parties without what may change while the agreement stays the same. */
function withoutNames(parties: unknown): unknown {
  if (!Array.isArray(parties)) return parties;
  return parties.map((party: unknown) => {
    if (!isMapping(party) || !Array.isArray(party.people)) return party;
    return { ...party, people: party.people.map(person => (isMapping(person) ? seatOf(person) : person)) };
  });
}

const seatOf = kept(({ name, since, email, ...seat }: PlainMapping): PlainMapping => seat);
