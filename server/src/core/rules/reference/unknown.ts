import { entryAt, replaceByEach } from '../../edits/replacements.ts';
import { type Renamed, renameEverywhere } from '../../fixes/rename-everywhere.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { FileRule } from '../../rule/rule.ts';
import type { Range } from '../../util/text.ts';
import { MissingNames } from '../../workspace/missing-names.ts';
import { misnamedAround } from './misnamed.ts';
import { keyOfPlace } from './misnamed-thing.ts';
import { namedForParties } from './named-for-party.ts';
import { unknownPeople } from './unknown-people.ts';
import { reportDefinition, reportReference } from './unknown-reports.ts';
import { unknownSettings } from './unknown-settings.ts';

export const referenceUnknown: FileRule = {
  on: 'file',
  id: 'reference/unknown',
  severity: 'error',
  acceptable: false,
  title: 'A person, party, forum, commitment or agreement that is named does not exist.',
  why: 'A promise to, by or through somebody who is not there is a promise that nobody keeps.',
  remedy: 'Correct the name, or add what it names.',
  bad: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A slot for what went wrong, forum: steering-comittee }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Actions in the steering committee }\n',
  good: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A slot for what went wrong, forum: steering-committee }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Actions in the steering committee }\n',
  *check(file, context) {
    const { workspace } = context;
    if (file.kind === 'Config') {
      yield* unknownSettings(file, context);
      yield* unknownPeople(file, workspace);
      return;
    }
    yield* namedForParties(file, workspace);
    const names = MissingNames.in(workspace);
    const missing = names.in(file);
    const misnamed = missing.length > 0 || mayBeMisnamed(file) ? misnamedAround(file, names) : [];
    for (const slip of misnamed)
      if (slip.target.file.uri === file.uri && slip.what !== 'copy') yield reportDefinition(slip);
    const told = new Set(
      misnamed.flatMap(({ places }) => places.map(({ reference, file }) => keyOfPlace(file, reference))),
    );
    for (const each of missing) {
      if (!told.has(keyOfPlace(file, each.reference)))
        yield reportReference(each, workspace.scopeOf(file), workspace);
    }
  },
  fix({ range, data }, context) {
    const { file } = context;
    const { suggestions = [], renamed } = (data ?? {}) as Data;
    const names = suggestions.filter(name => !isListedBeside(file, range, name));
    const corrected = replaceByEach(file, range, names);
    if (!renamed) return corrected;
    // Either the id is wrong, or all that refers to it.
    return [...renameEverywhere(range, renamed, context), ...corrected].map(fix => ({ ...fix, sure: false }));
  },
};

interface Data {
  readonly suggestions?: readonly string[];
  readonly renamed?: Renamed;
}

/** A list names each thing once. */
function isListedBeside(file: FileModel, range: Range, name: string): boolean {
  const entry = entryAt(file, range);
  return (
    entry?.kind === 'item' &&
    entry.parent.items.some(({ value }) => value.kind === 'scalar' && value.value === name)
  );
}

/** Others can refer to something in the file. */
function mayBeMisnamed({ kind }: FileModel): boolean {
  return kind === 'Agreement' || kind === 'Party';
}
