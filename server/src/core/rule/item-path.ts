/**
 * The id path of an item of a list, or of one of its keys: `sharing.commitments[forecast].horizon`. With rule and
 * agreement a finding's path makes its fingerprint, which waivers name: so it is made of keys and ids, in the order of the
 * format, and never of places, values or words of a message. It changes only when the thing becomes another one.
 *
 * @param list the path of the list: `sharing.commitments`
 * @param id what tells the item from its neighbours: its id, else the person or party that it is about; its index, counted
 * from 0, only where it has neither
 * @param key the key in the item that the finding is about, dots between further ones; none for the item as a whole
 */
export function itemPath(list: string, id: string | number, key?: string): string {
  const item = `${list}[${id}]`;
  return key === undefined ? item : `${item}.${key}`;
}
