/**
 * This room holds values against the JSON Schemas and puts mistakes of shape into words. It knows no other file
 * and no rule: what the parties should have agreed is judged in `rules/`.
 */
import { t } from '../l10n/message.ts';
import { suggestions } from '../util/suggest.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import type { PlainMapping, Source } from '../yaml/value.ts';
import { headerOfConfiguration } from './configuration-header.ts';
import { kindsDefinedBelow } from './defined-kinds.ts';
import { unknownEmptyKeys } from './empty-keys.ts';
import { explain, explainMisspelt, isExplained } from './explain.ts';
import { checkFormats, formatsFit, type Unfit } from './formats.ts';
import { schemas } from './generated/schema.ts';
import {
  type ValidationError,
  validateAgreement,
  validateConfig,
  validateParty,
  validateRecords,
} from './generated/validators.js';
import { documentKinds, type FileKind } from './kind.ts';
import { type Located, locate } from './locate.ts';
import { misspeltKey } from './misspelt.ts';
import { movedKeys } from './moved.ts';
import { propertySchema } from './navigate.ts';
import type { SchemaProblem } from './problem.ts';
import type { DefinedThing, SchemaNode } from './schema-node.ts';
import type { Kept } from './survey.ts';
import { Unreadable } from './unreadable.ts';
import { isMapping } from './walk.ts';

const validators = {
  Agreement: validateAgreement,
  Party: validateParty,
  Records: validateRecords,
  Config: validateConfig,
};

/** How often misspelt keys may uncover further ones below them. */
const maxPasses = 8;

/**
 * Holds a value against its schema and returns each mistake once, in words for people. Afterwards the value
 * holds only what has the right type: misspelt keys are read as what was meant, the rest of what is wrong is
 * taken out and noted in the source as doubtful, so that no rule takes it for absent.
 */
export function validate(
  kind: FileKind | undefined,
  value: unknown,
  source: Source,
  yaml: YamlDocument,
): SchemaProblem[] {
  if (!isMapping(value)) return notAMapping(kind, value, yaml);
  if (!kind) return unknownKind(value, source);
  const validator = validators[kind];
  const header = kind === 'Config' ? headerOfConfiguration(value, source) : undefined;
  const problems: SchemaProblem[] = header ? [header] : [];
  const unreadable = new Unreadable(yaml);
  // A key that is missing may stand on a line that could not be read, or be there with a value that could not.
  const isProved = (error: Located) =>
    !/required|discriminator/.test(error.keyword) ||
    !(
      unreadable.mayHoldKeyOf(source.nodeOf(error.value as object)) ||
      source.isDoubtful(error.value as object, error.missingKey)
    );
  for (let pass = 0; pass < maxPasses; pass++) {
    validator(value);
    const errors = located(validator.errors ?? [], value, schemas[kind]).concat(
      unknownEmptyKeys(value, schemas[kind], source),
    );
    const misspelt = readMisspeltKeys(errors, source, problems);
    if (misspelt > 0) continue;
    const moved = movedKeys(errors, value, schemas[kind], source);
    const isConsequence = ({ keyword, value, extraKey }: Located) =>
      keyword === 'additionalProperties' && moved.followers.get(value)?.has(extraKey);
    for (const error of errors.filter(isConsequence)) delete (error.value as PlainMapping)[error.extraKey];
    takeOutWrong(
      errors.filter(error => isProved(error) && !isConsequence(error)).filter(oncePerEmptyItem()),
      source,
      problems,
    );
    break;
  }
  checkFormats(value, schemas[kind], source, problems, mapping =>
    unreadable.mayHoldKeyOf(source.nodeOf(mapping)),
  );
  return problems
    .filter(({ range }) => !unreadable.covers(range))
    .sort((a, b) => a.range.start - b.range.start);
}

/** Whether there is nothing wrong in a value that leaves nothing empty, so that {@link validate} would find nothing. */
export function isValid(kind: FileKind, value: PlainMapping, kept?: Kept<Unfit>): boolean {
  return validators[kind](value) && formatsFit(value, schemas[kind], kept);
}

/** A configuration may be empty: then nothing differs from what holds without it. */
function notAMapping(kind: FileKind | undefined, value: unknown, yaml: YamlDocument): SchemaProblem[] {
  const isConfiguration = kind === 'Config';
  if (value === undefined && (yaml.problems.length > 0 || isConfiguration)) return [];
  const message = isConfiguration
    ? t`This configuration has no keys. It is written as \`key: value\`, such as \`extends: recommended\`.`
    : value === undefined
      ? t`This file is empty. An agreement starts with \`apiVersion: partnership/v1\` and \`kind: Agreement\`; the command "Partnership: New Agreement" writes the rest.`
      : t`This file has no keys. An agreement is written as \`key: value\`, starting with \`apiVersion: partnership/v1\` and \`kind: Agreement\`.`;
  return [
    {
      code: value === undefined ? 'required' : 'type',
      range: yaml.lines.line(0),
      message,
      path: '',
      data: {},
    },
  ];
}

/** Neither `kind` nor the keys say what the file is: nothing else in it can be judged. */
function unknownKind(value: PlainMapping, source: Source): SchemaProblem[] {
  const written = typeof value.kind === 'object' ? '…' : value.kind;
  const remedy = t`Write \`kind: Agreement\`, \`kind: Party\` or \`kind: Records\`.`;
  const [near] = suggestions(String(written ?? ''), documentKinds, 1);
  return written === undefined
    ? [
        {
          code: 'required',
          range: source.keyRange(value, 'kind'),
          message: t`\`kind\` is missing, so it is not clear what this file holds. ${remedy}`,
          path: '',
          data: { key: 'kind', in: source.startOf(value) },
        },
      ]
    : [
        {
          code: 'enum',
          range: source.valueRange(value, 'kind'),
          message: near
            ? t`\`kind: ${String(written)}\` is not known here. Did you mean \`${near}\`?`
            : t`\`kind: ${String(written)}\` is not known here. ${remedy}`,
          path: 'kind',
          data: { suggestions: near ? [near] : [...documentKinds] },
        },
      ];
}

/**
 * The errors that say something of their own: `if … then` may repeat what the schema itself says of a value, and of a mapping
 * that has the wrong form each of its keys says so.
 */
function located(errors: readonly ValidationError[], root: PlainMapping, schema: SchemaNode): Located[] {
  const seen = new Set<string>();
  return errors.filter(isExplained).flatMap(error => {
    const found = locate(error, root, schema);
    const isOfKey = found.keyword === 'required' || found.keyword === 'additionalProperties';
    return isOfKey || isNew(seen, `${found.keyword} ${error.instancePath}`) ? [found] : [];
  });
}

function isNew<T>(seen: Set<T>, each: T): boolean {
  const before = seen.size;
  return seen.add(each).size > before;
}

/** Of an item that says nothing, all that it lacks is one mistake: the first key that it needs is named. */
function oncePerEmptyItem(): (error: Located) => boolean {
  const seen = new Set<unknown>();
  return error => !isEmptyItem(error) || isNew(seen, error.value);
}

function isEmptyItem({ keyword, owner, value }: Located): boolean {
  return (
    keyword === 'required' && Array.isArray(owner) && isMapping(value) && Object.keys(value).length === 0
  );
}

/** Reads `sharring:` as `sharing:`, so that one slip is one finding and not also a missing section. */
function readMisspeltKeys(errors: readonly Located[], source: Source, problems: SchemaProblem[]): number {
  let found = 0;
  for (const error of errors) {
    const slip = misspeltKey(error);
    if (!slip || !isMapping(error.value) || !source.pair(error.value, slip.written)) continue;
    problems.push(explainMisspelt(error, slip, source));
    source.readAs(error.value, slip.written, slip.meant);
    found++;
  }
  return found;
}

/** Takes out what is wrong, and notes that something was there. */
function takeOutWrong(errors: readonly Located[], source: Source, problems: SchemaProblem[]): void {
  const doomed = new Map<unknown[], Set<unknown>>();
  // Before anything is taken out of them.
  const empty = new Set(errors.filter(isEmptyItem).map(({ value }) => value));
  const guesses = guessesByPlace(problems);
  for (const error of errors) {
    const hides = hiddenBy(error);
    const guess = guessBehind(error, source, guesses);
    const known = guess === undefined ? undefined : problems[guess];
    const problem = { ...(known ?? explain(error, source)), ...(hides.size > 0 ? { hides } : {}) };
    problems[guess ?? problems.length] = problem;
    if (error.keyword === 'additionalProperties' && isMapping(error.value)) {
      delete error.value[error.extraKey];
    } else if (error.keyword === 'required' && isMapping(error.value) && !empty.has(error.value)) {
      source.markDoubtful(error.value, error.missingKey);
    } else if (isMapping(error.owner)) {
      source.markDoubtful(error.owner, String(error.key));
      delete error.owner[error.key];
    } else if (Array.isArray(error.owner)) {
      const list = doomed.get(error.owner) ?? new Set();
      doomed.set(error.owner, list.add(error.value));
    }
  }
  for (const [list, items] of doomed) {
    source.markDoubtful(list, '');
    source.removeItems(list, item => items.has(item));
  }
}

/**
 * Where a value has another form than the key wants that was guessed for it, the key is the mistake, and the value
 * none: the index of the problem that says so.
 */
function guessBehind(
  { keyword, owner, key }: Located,
  source: Source,
  guesses: ReadonlyMap<number, number>,
): number | undefined {
  const pair = keyword === 'type' && isMapping(owner) ? source.pair(owner, String(key)) : undefined;
  if (!pair || source.meantKey(pair) === undefined) return undefined;
  return guesses.get(source.keyRange(owner as PlainMapping, String(key)).start);
}

/** The indexes of the problems about unknown keys, by where these stand. */
function guessesByPlace(problems: readonly SchemaProblem[]): Map<number, number> {
  const found = new Map<number, number>();
  problems.forEach(({ code, range }, index) => {
    if (code === 'unknown-key' && !found.has(range.start)) found.set(range.start, index);
  });
  return found;
}

/** The kinds of thing that may be named in what an error takes out. */
function hiddenBy({ keyword, schema, missingKey, value, extraKey }: Located): ReadonlySet<DefinedThing> {
  if (keyword === 'required') return kindsDefinedBelow(propertySchema(schema, missingKey) ?? {});
  if (keyword !== 'additionalProperties') return kindsDefinedBelow(schema);
  return holdsId((value as PlainMapping)[extraKey]) ? kindsDefinedBelow(schema) : new Set();
}

function holdsId(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsId);
  return isMapping(value) && ('id' in value || Object.values(value).some(holdsId));
}
