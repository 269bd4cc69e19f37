import type { Definition } from './references.ts';

/**
 * The namespace that an id is unique in, together with the id: persons within their party, agreements in the workspace,
 * actions among the records of an agreement, and everything else that an agreement gives an id in one of its own.
 */
export function namespaceOf({ kind, name, id }: Definition): string {
  return kind === 'person' || kind === 'action' || kind === 'agreement' ? `${kind} ${name}` : id;
}
