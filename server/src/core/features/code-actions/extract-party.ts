import { columnOfKeys, eolOf, lineEndAt, nextLineAt } from '../../edits/columns.ts';
import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isMapping } from '../../schema/walk.ts';
import { encloses, type Range } from '../../util/text.ts';
import { replace, type TextEdit } from '../../util/text-edit.ts';
import { parentUri } from '../../util/uri.ts';
import { findAt } from '../../yaml/find.ts';
import { nodesOf } from '../../yaml/nodes.ts';
import { keyOf, type YamlMapping, type YamlPair } from '../../yaml/tree.ts';
import type { CodeAction, CodeActionRequest } from './action.ts';
import { movedLines } from './moved-lines.ts';

/** Moves a party with its people to a `Party` file of its own, so that other agreements can take it from there. */
export function extractParty(request: CodeActionRequest): CodeAction[] {
  const { file, checker, createsFiles } = request;
  const entry = partyAround(request);
  const id = entry && idOf(entry);
  if (!createsFiles || !entry || !id || checker.workspace.partyFiles(id).length > 0) return [];
  const uri = `${folderFor(request)}/${id}.partnership.yaml`;
  if (checker.workspace.file(uri) || isTied(entry, request)) return [];
  return [
    {
      title: t`Move “${id}” to a Party file of its own`,
      kind: 'refactor.extract',
      change: () => ({ edits: entryEdits(entry, request), creates: { uri, text: partyFile(entry, file) } }),
    },
  ];
}

/** The inline party that the cursor is in. */
function partyAround({ file, range }: CodeActionRequest): YamlMapping | undefined {
  const parties = file.kind === 'Agreement' ? file.value?.parties : undefined;
  if (!Array.isArray(parties) || file.yaml.problems.length > 0) return undefined;
  const inline = parties.find(party => {
    const node = isMapping(party) && typeof party.id === 'string' && file.source.nodeOf(party);
    return node && encloses(node.range, range);
  });
  const node = inline && file.source.nodeOf(inline);
  return node?.kind === 'mapping' && findAt(file.yaml.root, node.range.start) ? node : undefined;
}

function idOf(party: YamlMapping): string | undefined {
  const id = party.pairs.find(isIdOf)?.value;
  return id?.kind === 'scalar' ? String(id.value) : undefined;
}

/** Where the other `Party` files are; else `parties` beside the agreement. */
function folderFor({ file, checker }: CodeActionRequest): string {
  const [other] = checker.workspace.filesOf('Party');
  return (other && parentUri(other.uri)) ?? `${parentUri(file.uri)}/parties`;
}

/** Anchors and aliases tie a party to the rest of its file. */
function isTied(entry: YamlMapping, { file }: CodeActionRequest): boolean {
  const text = file.text.slice(entry.range.start, entry.range.end);
  if (!/[&*]/.test(text)) return false;
  return [...nodesOf(entry)].some(node => node.kind === 'alias' || node.anchor !== undefined);
}

/** The entry keeps the party's role, and takes all else from the file. */
function entryEdits(entry: YamlMapping, { file }: CodeActionRequest): TextEdit[] {
  const kept = entry.pairs.filter(pair => isIdOf(pair) || !moves(pair));
  const { text } = file;
  if (entry.flow) {
    const fields = kept.map(pair => renamed(pair, text.slice(pair.range.start, pair.range.end), 0));
    return [replace(entry.range, `{ ${fields.join(', ')} }`)];
  }
  const lines = kept.map(pair => {
    const { start, end } = linesOf(pair, entry, file);
    return renamed(pair, text.slice(start, end), pair.key.range.start - start);
  });
  const column = ' '.repeat(columnOfKeys(file, entry));
  const whole = lines.map((line, index) =>
    index === 0 ? line.trimStart() : line.startsWith(' ') ? line : column + line,
  );
  return [
    replace({ start: entry.range.start, end: lineEndAt(file, entry.range.end) }, whole.join(eolOf(text))),
  ];
}

/** The party's own `id` is what its entry refers to from now on. */
function renamed(pair: YamlPair, written: string, at: number): string {
  const key = pair.key.range.end - pair.key.range.start;
  return isIdOf(pair) ? `${written.slice(0, at)}party${written.slice(at + key)}` : written;
}

function isIdOf(pair: YamlPair): boolean {
  return keyOf(pair) === 'id';
}

/** All but what an agreement says of a party itself. */
function moves(pair: YamlPair): boolean {
  return keyOf(pair) !== 'role';
}

function partyFile(entry: YamlMapping, file: FileModel): string {
  const moved = entry.pairs.filter(moves).map(pair => {
    if (entry.flow) return movedLines(file, pair.range, 0);
    // A comment beside or above the id stays where the party is named.
    const range = isIdOf(pair) ? pair.range : linesOf(pair, entry, file);
    return movedLines(file, range, 0, pair.key.range.start);
  });
  const eol = eolOf(file.text);
  return ['apiVersion: partnership/v1', 'kind: Party', ...moved].join(eol) + eol;
}

/** The lines of an entry, with the comments above it and behind it. */
function linesOf(pair: YamlPair, { pairs }: YamlMapping, file: FileModel): Range {
  const before = pairs[pairs.indexOf(pair) - 1];
  const start = before ? nextLineAt(file, before.range.end) : pair.range.start;
  return { start: Math.min(start, pair.range.start), end: lineEndAt(file, pair.range.end) };
}
