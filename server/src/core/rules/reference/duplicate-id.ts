import { giveFreeId } from '../../fixes/free-id.ts';
import { takeOutAlias } from '../../fixes/take-out-alias.ts';
import { t } from '../../l10n/message.ts';
import { anchorsIn } from '../../model/anchors.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isOfRecords, namespaceOf } from '../../model/namespace.ts';
import type { Definition } from '../../model/references.ts';
import type { FileRule, Report } from '../../rule/rule.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { articled } from './kinds.ts';

export const referenceDuplicateId: FileRule = {
  on: 'file',
  id: 'reference/duplicate-id',
  severity: 'error',
  acceptable: false,
  title: 'The same id is given to two things.',
  why: 'Records, references and reviews find things by their ids: with two of the same they mix them up.',
  remedy: 'Rename one of them, and what refers to it.',
  bad: 'openDialogue:\n  commitments:\n    - { id: service-board, by: both, what: A slot for what went wrong, forum: steering-committee }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Actions in the steering committee }\n',
  good: 'openDialogue:\n  commitments:\n    - { id: tough-topics, by: both, what: A slot for what went wrong, forum: steering-committee }\n  healthCheck: { cadence: yearly, method: Two-sided survey, followUp: Actions in the steering committee }\n',
  *check(file, { workspace }) {
    const first = new Map<string, Definition>();
    const repeated = new Map<unknown, number>();
    for (const definition of file.definitions) {
      if (definition.kind === 'agreement') {
        const other = workspace.agreements(definition.id).find(agreement => agreement.uri !== file.uri);
        if (other) yield elsewhere(definition, other);
        continue;
      }
      const key = namespaceOf(definition);
      const known = first.get(key);
      if (!known) first.set(key, definition);
      if (!known || isSameMatter(known, definition)) continue;
      if (known.owner === definition.owner) {
        const count = repeated.get(known.owner) ?? 0;
        repeated.set(known.owner, count + 1);
        yield listedAgain(file, definition, count);
        continue;
      }
      yield {
        range: definition.range,
        path: definition.path,
        message: t`\`${definition.id}\` is already the id of ${articled(known.kind)} in this file. Ids must differ, since records and references find things by them. Choose another one.`,
        related: [{ uri: file.uri, range: known.range, message: t`\`${known.id}\` is first used here` }],
      };
    }
    if (file.kind === 'Records') yield* otherMatters(file, workspace);
    if (file.kind === 'Party') {
      const id = file.value?.id;
      const other = typeof id === 'string' && workspace.partyFiles(id).find(party => party.uri !== file.uri);
      if (other && file.definitions[0]) yield elsewhere(file.definitions[0], other);
    }
  },
  fix: ({ range }, context) => [...giveFreeId(range, context), ...takeOutAlias(range, context)],
};

/**
 * The same thing in a second place, by an alias: whoever reads the agreement would count it twice (decision 85).
 *
 * @param count how often it was listed again before
 */
function listedAgain(file: FileModel, { id, kind, owner, path, range }: Definition, count: number): Report {
  const node = file.source.nodeOf(owner);
  const aliases = anchorsIn(file).find(anchor => anchor.node === node)?.aliases ?? [];
  return {
    range: aliases[count]?.range ?? range,
    path,
    message: t`\`${id}\`, ${articled(kind)}, is listed here once more by an alias, so it would count twice. Take it out of one of the two lists.`,
    related: [{ uri: file.uri, range, message: t`\`${id}\` is first used here` }],
  };
}

/**
 * What a later record names again: records are only added to, so that is how an action changes its status, and how a warning
 * or an escalation is carried on.
 */
function isSameMatter(first: Definition, second: Definition): boolean {
  if (!isOfRecords(second.kind) || first.kind !== second.kind) return false;
  if (second.kind !== 'action') return true;
  if (meetingOf(first) === meetingOf(second)) return false;
  const [before, after] = [first.owner.what, second.owner.what];
  return after === undefined || before === undefined || before === after;
}

/** The ids of other kinds of thing in other records of the agreement. */
function* otherMatters(file: FileModel, workspace: ReadonlyWorkspace): Iterable<Report> {
  const own = file.definitions.filter(({ kind }) => isOfRecords(kind));
  if (own.length === 0) return;
  const told = new Set<string>();
  const others = workspace.recordsOf(String(file.value?.agreement)).filter(({ uri }) => uri !== file.uri);
  const elsewhereBy = new Map(
    others.flatMap(home =>
      home.definitions
        .filter(({ kind }) => isOfRecords(kind))
        .map(definition => [`${definition.kind} ${definition.id}`, { definition, home }] as const),
    ),
  );
  for (const definition of own) {
    const kinds = (['action', 'warning', 'escalation'] as const).filter(kind => kind !== definition.kind);
    const other = kinds.map(kind => elsewhereBy.get(`${kind} ${definition.id}`)).find(Boolean);
    if (!other || told.has(definition.id)) continue;
    told.add(definition.id);
    yield {
      range: definition.range,
      path: definition.path,
      message: t`\`${definition.id}\` is also the id of ${articled(other.definition.kind)} in other records of the agreement. Ids must differ, since later records carry things on by them. Choose another one.`,
      related: [
        {
          uri: other.home.uri,
          range: other.definition.range,
          message: t`\`${definition.id}\` stands here too`,
        },
      ],
    };
  }
}

function meetingOf({ path }: Definition): string {
  return path.slice(0, path.indexOf('.actions'));
}

function elsewhere({ range, path, id, kind }: Definition, other: FileModel): Report {
  return {
    range,
    path,
    message: t`\`${id}\` is also the id of ${articled(kind)} in another file. Ids must differ in the workspace, since records and references find things by them. Choose another one.`,
    related: [
      {
        uri: other.uri,
        range: other.definitions[0]?.range ?? { start: 0, end: 0 },
        message: t`\`${id}\` stands here too`,
      },
    ],
  };
}
