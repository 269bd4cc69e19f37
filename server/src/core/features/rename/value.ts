import type { Name } from '../../workspace/names.ts';

/** The whole value of a place with another id in it: `party/person` has two. */
export function valueWith({ kind, name, reference }: Name, id: string): string {
  if (reference?.kind !== 'person') return id;
  const slash = reference.name.indexOf('/');
  return kind === 'party' ? `${id}${reference.name.slice(slash)}` : `${name.slice(0, slash)}/${id}`;
}
