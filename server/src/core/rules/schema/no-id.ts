import { entryAt } from '../../edits/replacements.ts';
import { joined, type Message, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { ReferenceKind } from '../../model/references.ts';
import type { Report } from '../../rule/rule.ts';
import { schemaOfEntry } from '../../schema/at.ts';
import { and, or } from '../../util/lists.ts';
import { isPlaceholder } from '../../util/placeholder.ts';
import { inShort } from '../../util/shorten.ts';
import { idsMeant } from '../../workspace/ids-meant.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { isMeantBy, type Target } from '../../workspace/scope.ts';
import { keyOf } from '../../yaml/tree.ts';
import { namesIn, targetsFor } from '../reference/named.ts';

/** More are left to completion. */
const mostListed = 6;

/** What a finding about a reference that is no id says for its fixes. */
export interface NoId {
  readonly suggestions: readonly string[];
  readonly isCertain: boolean;
}

/**
 * What is to be said of a text that cannot be an id though somebody or something is to be named there: who or what of
 * this file is meant. Undefined where nothing is named.
 */
export function noId(problem: Report, file: FileModel, workspace: ReadonlyWorkspace): Report | undefined {
  const entry = entryAt(file, problem.range);
  const schema = entry && file.kind && schemaOfEntry(file.kind, entry, file.source)?.schema;
  const kind = schema?.['x-references'];
  if (!entry || !kind || kind === 'file' || entry.value.kind !== 'scalar') return undefined;
  const written = String(entry.value.value);
  const targets = targetsFor(kind, file, workspace);
  const except = schema['x-except'] ?? [];
  const isMissing = isPlaceholder(written);
  const { names, isCertain } = isMissing
    ? { names: [], isCertain: false }
    : idsMeant(kind, written, targets, except);
  const key = entry.kind === 'pair' ? keyOf(entry) : undefined;
  const shown = inShort(written);
  const subject = key === undefined ? `\`${shown}\`` : `\`${key}: ${shown}\``;
  const remedy =
    names.length > 0
      ? t`Did you mean ${or(names.map(name => described(name, kind, targets)))}?`
      : remedyFor(kind, targets, except);
  const data: NoId = { suggestions: names, isCertain };
  return {
    ...problem,
    message: joined([isMissing ? missing(subject) : whatIsWrong(subject, kind), remedy]),
    data,
  };
}

function missing(subject: string): Message {
  return t`${subject} is a placeholder, so nothing is settled here.`;
}

function whatIsWrong(subject: string, kind: ReferenceKind): Message {
  return kind === 'person' || kind === 'party'
    ? t`${subject} is not an id, so it names nobody for certain.`
    : t`${subject} is not an id, so it leads nowhere.`;
}

/** How it is written, with what there is in this file. */
function remedyFor(kind: ReferenceKind, targets: readonly Target[], except: readonly string[]): Message {
  const names = [...namesIn(kind, targets), ...except];
  const [example] = names;
  if (example === undefined) {
    return kind === 'person'
      ? t`Add the person to the \`people\` of a party, and write the id of the party, a slash and the id of the person here.`
      : t`Nothing of the kind is there yet: add it, and write its id here.`;
  }
  const listed = and(names.slice(0, mostListed).map(name => described(name, kind, targets)));
  if (kind === 'person') {
    return names.length <= mostListed
      ? t`Write the id of the party, a slash and the id of the person; there are ${listed}.`
      : t`Write the id of the party, a slash and the id of the person, such as ${described(example, kind, targets)}.`;
  }
  return names.length <= mostListed
    ? t`Write the id; there are ${listed}.`
    : t`Write the id, such as ${described(example, kind, targets)}.`;
}

function described(name: string, kind: ReferenceKind, targets: readonly Target[]): string {
  const owner = targets.find(target => target.name === name && isMeantBy(kind, target))?.owner;
  const called = owner?.name ?? (kind === 'person' ? owner?.title : undefined);
  return typeof called === 'string' && called !== name ? `\`${name}\` (${called})` : `\`${name}\``;
}
