import type { Say, UnreadReason } from '../../core/index.ts';
import type { Host } from '../host.ts';
import { nameOf } from './names.ts';
import { tellMisnamed, tellUnread } from './problems.ts';
import { unreadName, unreadPlaces } from './unread.ts';

/** What reading a project has left out, by absolute path. */
interface PassedOver {
  readonly misnamed: readonly string[];
  readonly unread: ReadonlyMap<string, UnreadReason>;
}

/**
 * Says on standard error which files were passed over because of their names, and what is there and was not read.
 *
 * @param say puts it into the reader's language
 * @returns whether something was not read: then nobody can say that all is well
 */
export function tellPassedOver({ misnamed, unread }: PassedOver, host: Host, say: Say): boolean {
  tellMisnamed(
    misnamed.map(file => nameOf(file, host.cwd)),
    host,
    say,
  );
  const places = unreadPlaces(unread, host.cwd);
  return tellUnread(new Map(places.map(place => [unreadName(place), place.why])), host, say);
}
