import type { CancellationToken } from 'vscode-languageserver';
import { type CalendarView, calendarInSteps } from '../../core/index.ts';
import { agreementMeant, forOthers, isReader } from '../for-others.ts';
import { inSlices } from '../guard.ts';
import { guardWhole } from '../guard-whole.ts';
import { CALENDAR, type CalendarParams } from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** A request of our own; see {@link CALENDAR}. */
export const calendarFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(CALENDAR, guardWhole(connection, session, calendar));
  },
};

async function calendar(
  { uri, audience, forum, person, party }: CalendarParams,
  session: Session,
  token: CancellationToken,
): Promise<CalendarView | null> {
  const { workspace } = session;
  const meant = !uri ? workspace.filesOf('Agreement') : [agreementMeant(uri, session)];
  const files = meant.flatMap(file => (file?.kind === 'Agreement' ? [file] : []));
  const parties = files.flatMap(file => workspace.agreementOf(file)?.parties ?? []);
  if (files.length === 0 || !isReader(audience, parties)) return null;
  const { today, language, checker } = forOthers(files, session);
  // Any client may ask, and may send null for what it does not ask for.
  const only = { forum: forum ?? undefined, person: person ?? undefined, party: party ?? undefined };
  const options = { today, language, audience, ...only };
  return inSlices(calendarInSteps({ files, checker }, options), token);
}
