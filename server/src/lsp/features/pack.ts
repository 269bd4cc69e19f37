import { forumCalled, isIsoDate, packViewOf, readersOfForum } from '../../core/index.ts';
import { agreementMeant, forOthers } from '../for-others.ts';
import { guardWhole } from '../guard-whole.ts';
import { PACK, type PackAnswer, type PackParams } from '../pack-protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** A request of our own; see {@link PACK}. */
export const packFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest<PackAnswer | null, void>(PACK, guardWhole(connection, session, pack));
  },
};

function pack({ uri, forum, date }: PackParams, session: Session): PackAnswer | null {
  const file = agreementMeant(uri, session);
  const model = file && session.workspace.agreementOf(file);
  const found = model && forumCalled(forum, model);
  if (!file || !found) return null;
  const { today, language, checker } = forOthers([file], session);
  const day = isIsoDate(date) ? date : undefined;
  const view = packViewOf(file, forum, checker, {
    today,
    language,
    date: day,
    audience: readersOfForum(found),
  });
  if (view === 'no-day') return { lacksDay: true };
  return view ? { view, forum: found.id ?? forum } : null;
}
