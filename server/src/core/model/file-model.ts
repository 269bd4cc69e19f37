/**
 * This room says what a file, an agreement, a party, a commitment and a reference are. Models never change once
 * they are made; what depends on other files is asked through small interfaces (`party-files.ts`).
 */
import { findLayoutSlip } from '../layout/find-layout-slip.ts';
import type { Unfit } from '../schema/formats.ts';
import { schemas } from '../schema/generated/schema.ts';
import { type FileKind, kindOf } from '../schema/kind.ts';
import type { SchemaProblem } from '../schema/problem.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import type { Kept } from '../schema/survey.ts';
import { isValid, validate } from '../schema/validate.ts';
import { isMapping } from '../schema/walk.ts';
import type { LineIndex } from '../util/text.ts';
import { parseYaml, type ReadingOptions } from '../yaml/parse.ts';
import { SoundDocument } from '../yaml/sound-document.ts';
import { toValue } from '../yaml/to-value.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import type { Source } from '../yaml/value.ts';
import { collectNames, type Definition, type FoundName, type Reference } from './references.ts';
import type { UnreadReason } from './unread.ts';

/** A file as its host has it now; unsaved text wins over the disk. */
export interface FileSnapshot {
  readonly uri: string;
  readonly text: string;
  /** Whether it is used as a configuration, though its name does not say so. */
  readonly isConfiguration?: boolean;
  /** Why its text, empty here, was not read: the file is there, and may hold anything. */
  readonly unread?: UnreadReason;
}

/**
 * Everything that can be known of one text by itself. It is computed once for a text and never changes; what
 * depends on other files is asked of the workspace.
 */
export interface FileModel extends FileSnapshot {
  readonly yaml: YamlDocument;
  readonly lines: LineIndex;
  /** What the file says that it is, or what its keys suggest; undefined when neither tells. */
  readonly kind: FileKind | undefined;
  /** The file as plain values without what the schema rejected; `undefined` when nothing could be read. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly source: Source;
  readonly schemaProblems: readonly SchemaProblem[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  /** Top-level keys below which lines could not be read; `''` stands for the top level itself. */
  readonly unreadable: ReadonlySet<string>;
}

/**
 * Reads one text: YAML, shape, ids and references. Never throws.
 *
 * @param before the file as it was before an edit, which makes reading faster and the result no other
 */
export function readFile(file: FileSnapshot, before?: FileModel): FileModel {
  const { uri, text, isConfiguration } = file;
  if (file.unread) return unreadFile(file);
  const sound = readSound(file, before?.yaml);
  if (sound) return sound;
  const { yaml, value, source, kind, schemaProblems } = asMeant(file, before?.yaml);
  const mapping = isMapping(value) ? value : undefined;
  const names =
    mapping && kind ? collectNames(mapping, schemas[kind], source) : { definitions: [], references: [] };
  return {
    uri,
    text,
    ...(isConfiguration && { isConfiguration }),
    yaml,
    lines: yaml.lines,
    kind,
    value: mapping,
    source,
    schemaProblems,
    ...names,
    unreadable: unreadableSections(yaml),
  };
}

/**
 * A file in which nothing is wrong, as most are: its values come straight from the text, and where they stand is looked
 * up when somebody asks. Undefined for any other; the result is the same as without this.
 */
function readSound(file: FileSnapshot, before: YamlDocument | undefined): FileModel | undefined {
  const yaml = SoundDocument.read(file.text, before);
  const value = yaml?.value;
  if (!yaml || !isMapping(value)) return undefined;
  const kind = kindOf(file.uri, value, file.isConfiguration);
  if (!kind) return undefined;
  const kept = yaml.segments && keptFor(kind);
  if (!isValid(kind, value, kept?.unfit)) return undefined;
  const { source } = toValue(yaml);
  const { definitions, references } = collectNames(value, schemas[kind], source, kept?.names);
  return {
    ...file,
    yaml,
    get lines() {
      return yaml.lines;
    },
    kind,
    value,
    source,
    schemaProblems: [],
    definitions,
    references,
    unreadable: new Set(),
  };
}

/** What is known of the entries of lists in texts that are being edited. It goes with the entries. */
function keptFor(kind: FileKind) {
  const kept = known.get(schemas[kind]) ?? { unfit: new WeakMap(), names: new WeakMap() };
  known.set(schemas[kind], kept);
  return kept;
}

/** By schema, of which there is one for each kind of file. */
const known = new WeakMap<SchemaNode, { readonly unfit: Kept<Unfit>; readonly names: Kept<FoundName> }>();

/** Nothing is known of it: no part of it is absent, and nothing in it is wrong. */
function unreadFile(file: FileSnapshot): FileModel {
  const { yaml, source } = readAs({ uri: file.uri, text: '' }, {});
  return {
    ...file,
    text: '',
    yaml,
    lines: yaml.lines,
    kind: undefined,
    value: undefined,
    source,
    schemaProblems: [],
    definitions: [],
    references: [],
    unreadable: new Set(['']),
  };
}

function readAs({ uri, text, isConfiguration }: FileSnapshot, options: ReadingOptions) {
  const yaml = parseYaml(text, options);
  const { value, source } = toValue(yaml);
  const kind = kindOf(uri, value, isConfiguration);
  return { yaml, value, source, kind, schemaProblems: validate(kind, value, source, yaml) };
}

/** Reads lines that stand in the wrong place as what was meant, where that makes more sense of them. */
function asMeant(file: FileSnapshot, before: YamlDocument | undefined) {
  const read = readAs(file, { before });
  const repair = read.kind && findLayoutSlip(read.yaml, read.kind, read.schemaProblems);
  if (!repair) return read;
  const meant = readAs(file, { before: before && read.yaml, known: [repair] });
  return problemsOf(meant) <= problemsOf(read) ? meant : read;
}

const problemsOf = ({ yaml, schemaProblems }: ReturnType<typeof readAs>) =>
  yaml.problems.length + schemaProblems.length;

/** A blanked line at the left margin may have been a key of the top level itself. */
function unreadableSections(yaml: YamlDocument): Set<string> {
  const sections = new Set<string>();
  if (yaml.unreadable.length === 0) return sections;
  const pairs = yaml.root?.kind === 'mapping' ? yaml.root.pairs : [];
  for (const range of yaml.unreadable) {
    const before = pairs.findLast(pair => pair.range.start <= range.start);
    const key = before?.key.kind === 'scalar' ? String(before.key.value) : '';
    sections.add(key);
    if (/\S/.test(yaml.text.charAt(range.start))) sections.add('');
  }
  if (!yaml.root) sections.add('');
  return sections;
}
