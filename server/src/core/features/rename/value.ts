import { isShort, type Name } from '../../workspace/names.ts';

/** The whole value of a place with another id in it: `party/person` has two. */
export function valueWith(place: Name, id: string): string {
  const { kind, name, reference } = place;
  if (reference?.kind !== 'person' || isShort(place)) return id;
  const slash = reference.name.indexOf('/');
  return kind === 'party' ? `${id}${reference.name.slice(slash)}` : `${name.slice(0, slash)}/${id}`;
}
