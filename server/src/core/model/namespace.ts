import type { Definition, DefinitionKind, RecordKind } from './references.ts';

/** What records give an id (decision 104). */
const recordKinds: ReadonlySet<DefinitionKind> = new Set<RecordKind>(['action', 'warning', 'escalation']);

/** Whether a thing gets its id in records: it may be named again by the same id, and then is the same thing. */
export function isOfRecords(kind: DefinitionKind): kind is RecordKind {
  return recordKinds.has(kind);
}

/**
 * The namespace that an id is unique in, together with the id: persons within their party, agreements in the workspace,
 * actions, warnings and escalations among the records of an agreement, and everything else that an agreement gives an id in
 * one of its own.
 */
export function namespaceOf({ kind, name, id }: Definition): string {
  if (isOfRecords(kind)) return `record ${name}`;
  return kind === 'person' || kind === 'agreement' ? `${kind} ${name}` : id;
}
