import type { DocumentKind } from '../schema/kind.ts';
import { Vocabulary } from '../util/vocabulary.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';

/** What belongs to one state of a workspace, and is made anew in the next one. */
const known = new WeakMap<ReadonlyWorkspace, { revision: number; byKind: Map<DocumentKind, Vocabulary> }>();

/** All ids of a kind, to look one up or to find the nearest ones; collected once for each state of a workspace. */
export function idsIn(workspace: ReadonlyWorkspace, kind: DocumentKind): Vocabulary {
  const { revision } = workspace;
  const before = known.get(workspace);
  const { byKind } = before?.revision === revision ? before : { byKind: new Map<DocumentKind, Vocabulary>() };
  const ids = byKind.get(kind) ?? new Vocabulary(workspace.idsOf(kind));
  byKind.set(kind, ids);
  known.set(workspace, { revision, byKind });
  return ids;
}
