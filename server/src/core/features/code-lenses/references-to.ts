import { type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { Location } from '../../util/location.ts';
import { finished, type Steps } from '../../util/steps.ts';
import type { Range } from '../../util/text.ts';
import { NameResolver } from '../../workspace/name-resolver.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { ThingSubject } from '../code-lenses.ts';

/** Who refers to a thing. */
export interface ReferencesTo {
  /** "3 references" */
  readonly title: Text;
  /** The thing's own id. */
  readonly id: Range;
  readonly places: readonly Location[];
}

/** Counts the references to a thing in all files that can mean it; undefined when the thing is gone. */
export function referencesTo(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  subject: ThingSubject,
): ReferencesTo | undefined {
  return finished(referencesToInSteps(file, workspace, subject));
}

/** The same in steps. */
export function* referencesToInSteps(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  { kind, name }: ThingSubject,
): Steps<ReferencesTo | undefined> {
  const thing = file.definitions.find(definition => definition.kind === kind && definition.name === name);
  if (!thing) return undefined;
  const names = yield* new NameResolver(workspace).namesOfInSteps([{ ...thing, file }]);
  const places = names
    .filter(({ definition }) => !definition)
    .map(({ file, range }) => ({ uri: file.uri, range }));
  return { title: counted(places.length), id: thing.range, places };
}

function counted(count: number): Text {
  if (count === 0) return t`no references`;
  return count === 1 ? t`1 reference` : t`${count} references`;
}
