import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Definition, Reference } from '../../../../server/src/core/model/references.ts';
import type { Mutation, SoundFolder } from '../../../support/mutations.ts';
import { misspellings, type Place, placesOf, replaced } from '../../../support/places.ts';

/** A misspelt reference is one finding, on the reference, and it names the one that was meant. */
export function misspeltReferences(folder: SoundFolder): Mutation[] {
  const known = new Set(folder.files().flatMap(file => file.definitions.map(({ name }) => name)));
  return folder
    .files()
    .flatMap(placesOf)
    .flatMap(place => misspelt(place, known));
}

function misspelt(place: Place, known: ReadonlySet<string>): Mutation[] {
  const { schema, value, node, file, path } = place;
  const kind = schema['x-references'];
  if (!kind || kind === 'file' || typeof value !== 'string') return [];
  return slips(value)
    .filter(([, text]) => !known.has(text))
    .map(([slip, text]) => {
      const { edit, range } = replaced(node.range, text);
      // A word in place of a person is a word of a vocabulary.
      const rule = value === 'rotating' ? 'schema/format' : 'reference/unknown';
      return {
        uri: file.uri,
        what: `${path}: ${text} (${slip})`,
        edit,
        expected: [{ rule, range, says: `\`${value}\`` }],
      };
    });
}

/** In both halves of `party/person`. */
function slips(name: string): [string, string][] {
  const [party = '', person] = name.split('/');
  if (person === undefined) return misspellings(name);
  return [
    ...misspellings(person).map(([slip, text]): [string, string] => [slip, `${party}/${text}`]),
    ...misspellings(party).map(([slip, text]): [string, string] => [slip, `${text}/${person}`]),
  ];
}

/**
 * A misspelt id is one finding: at the one reference to the thing where there is only one, at the id where
 * several places agree on another one, and none where nothing refers to it.
 */
export function misspeltIds(folder: SoundFolder): Mutation[] {
  const files = folder.files();
  const known = new Set(files.flatMap(file => file.definitions.map(({ name }) => name)));
  return files.flatMap(file =>
    file.definitions.flatMap(definition => misspeltId(definition, file, files, known)),
  );
}

function misspeltId(
  definition: Definition,
  file: FileModel,
  files: readonly FileModel[],
  known: ReadonlySet<string>,
): Mutation[] {
  // Who holds the seats of a party that an agreement writes out: there is all that is referred to.
  const seats =
    file.kind === 'Party' ? definedIn(files, definition).filter(each => each.uri !== file.uri) : [];
  if (seats[0]) return misspeltFiller(definition, file, known, seats[0]);
  const users = files.flatMap(user =>
    user.references.filter(reference => names(reference, definition)).map(reference => ({ user, reference })),
  );
  return misspellings(definition.id)
    .filter(([, id]) => /[a-z]/.test(id) && !known.has(definition.name.replace(definition.id, id)))
    .map(([slip, id]) => {
      const { edit, range } = replaced(definition.range, id);
      const [first, second] = users;
      const moved =
        first?.user === file && first.reference.range.start > range.start
          ? range.end - definition.range.end
          : 0;
      const at =
        first && !second
          ? { start: first.reference.range.start + moved, end: first.reference.range.end + moved }
          : range;
      return {
        uri: file.uri,
        what: `${definition.path}: ${id} (${slip}), used ${users.length} times`,
        edit,
        // An escalation whose first step has another id than the next ones has stopped there.
        isApartFromDate: definition.kind === 'escalation',
        expected: first
          ? [
              {
                rule: 'reference/unknown',
                range: at,
                uri: second ? file.uri : first.user.uri,
                says: `\`${second ? definition.id : id}`,
              },
            ]
          : [],
      };
    });
}

/** The same thing in all files. */
function definedIn(files: readonly FileModel[], { kind, name }: Definition) {
  return files.flatMap(({ uri, definitions }) =>
    definitions.filter(each => each.kind === kind && each.name === name).map(each => ({ ...each, uri })),
  );
}

/** Of a party, its own file says that no agreement has it; of a person, that the seat is vacant, if it is one that matters. */
function misspeltFiller(
  { id, name, kind, path, range: place }: Definition,
  file: FileModel,
  known: ReadonlySet<string>,
  { uri, owner }: Definition & { readonly uri: string },
): Mutation[] {
  const { roles = [] } = owner as { roles?: string[] };
  const isKey = ['executive-sponsor', 'relationship-manager'].some(role => roles.includes(role));
  const missed = isKey ? [{ rule: 'governance/seat-vacant', uri }] : [];
  return misspellings(id)
    .filter(([, other]) => /[a-z]/.test(other) && !known.has(name.replace(id, other)))
    .map(([slip, other]) => {
      const { edit, range } = replaced(place, other);
      const says = `\`${id}\``;
      const expected = kind === 'party' ? [{ rule: 'reference/unused', range, says }] : missed;
      return { uri: file.uri, what: `${path}: ${other} (${slip}), who fills a seat`, edit, expected };
    });
}

function names({ kind, name }: Reference, definition: Definition): boolean {
  if (definition.kind === 'party')
    return kind === 'party' ? name === definition.id : name.startsWith(`${definition.id}/`);
  if (definition.kind === 'agreement' || kind === 'agreement')
    return kind === definition.kind && name === definition.name;
  return kind !== 'party' && kind !== 'file' && name === definition.name;
}
