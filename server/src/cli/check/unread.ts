import path from 'node:path';
import { saying, t, type UnreadReason, unreadReasons } from '../../core/index.ts';
import { repositoryOf } from '../../disk/root.ts';
import { nameOf } from './names.ts';
import type { Report, UnreadPlace } from './report.ts';

/** @param unread by absolute path; @param revision what holds them, if not the disk */
export function unreadPlaces(
  unread: ReadonlyMap<string, UnreadReason>,
  cwd: string,
  revision?: string,
): UnreadPlace[] {
  return [...unread].map(([place, why]) => {
    const root = repositoryOf(path.dirname(place));
    const name = nameOf(place, cwd);
    return { path: name, repositoryPath: root === undefined ? name : nameOf(place, root), why, revision };
  });
}

/** What the user calls it, the revision behind it. */
export function unreadName({ path: name, revision }: UnreadPlace): string {
  return revision === undefined ? name : `${name} (${revision})`;
}

/** What formats write where a finding has its rule. */
export const notRead = 'not-read';

/** What formats say of it, in the language of the report. */
export function unreadMessage(place: UnreadPlace, { dictionary }: Report): string {
  const say = saying(dictionary);
  const what = say(t`\`${unreadName(place)}\` was not read: ${unreadReasons[place.why]}.`);
  return `${what} ${say(t`Nobody can say what is in there.`)}`;
}
