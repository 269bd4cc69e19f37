import type { CancellationToken } from 'vscode-languageserver';
import { type AgreementView, agreementViewInSteps, type Overview } from '../../core/index.ts';
import { agreementMeant, forOthers, isReader } from '../for-others.ts';
import { guard, inSlices } from '../guard.ts';
import { guardWhole } from '../guard-whole.ts';
import {
  type FileParams,
  FOLLOW_VIEW,
  type FollowParams,
  OVERVIEW,
  type ReaderParams,
  VIEW,
  VIEW_FOR_READER,
} from '../protocol.ts';
import type { Session } from '../session.ts';
import { ToldViews } from '../told-views.ts';
import type { Feature } from './feature.ts';

/** Four requests of our own; see {@link VIEW}, {@link FOLLOW_VIEW}, {@link VIEW_FOR_READER} and {@link OVERVIEW}. */
export const viewFeature: Feature = {
  capabilities: () => ({ experimental: { [VIEW]: true } }),
  register(connection, session) {
    connection.onRequest(
      VIEW,
      guard(connection, null, async ({ uri }: FileParams, token) => {
        const current = session();
        const made = current && (await madeView(uri, current, token));
        return made ? withClientUris(made, current) : null;
      }),
    );
    const told = new ToldViews();
    connection.onRequest(
      FOLLOW_VIEW,
      guard<FollowParams, object | null>(connection, null, async ({ uri, known }, token) => {
        const current = session();
        const made = current && (await madeView(uri, current, token, 'followedView'));
        return made ? told.answer(uri, known, made, name => current.feeder.clientUri(name)) : null;
      }),
    );
    connection.onRequest(VIEW_FOR_READER, guardWhole(connection, session, viewForReader));
    connection.onRequest(
      OVERVIEW,
      guard(connection, null, async (_params: unknown, token): Promise<Overview | null> => {
        const current = session();
        if (!current) return null;
        const overview = await inSlices(current.service.overview(current.today()), token);
        if (overview.agreements.length === 0 && !current.workspace.complete) return null;
        return withClientUris(overview, current);
      }),
    );
  },
};

/** Of the text as it is now: who types on gets what was asked for, and asks again, so that something moves all the time. */
async function madeView(
  clientUri: string,
  session: Session,
  token: CancellationToken,
  how: 'view' | 'followedView' = 'view',
): Promise<AgreementView | undefined> {
  const agreement = agreementMeant(clientUri, session);
  if (!agreement) return undefined;
  const { service, dictionary } = session;
  const options = { today: session.today(), language: dictionary ? 'sv' : 'en' };
  return inSlices(service[how](agreement, options), token);
}

/** For others to read: in the language of what was agreed, rather than in that of the editor. */
async function viewForReader(
  { uri, audience }: ReaderParams,
  session: Session,
  token: CancellationToken,
): Promise<AgreementView | null> {
  const file = agreementMeant(uri, session);
  if (!file) return null;
  const { today, language, checker } = forOthers([file], session);
  const agreement = checker.of(file.uri).workspace.agreementOf(file);
  if (!agreement || !isReader(audience, agreement.parties)) return null;
  const steps = agreementViewInSteps(file, checker, { today, language, audience });
  const made = await inSlices(steps, token);
  return made ? withClientUris(made, session) : null;
}

/** Places as the client writes the URIs of its documents. */
function withClientUris<T>(data: T, session: Session): T {
  if (Array.isArray(data)) return data.map(each => withClientUris(each, session)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data))
    copy[key] =
      key === 'uri' && typeof value === 'string'
        ? session.feeder.clientUri(value)
        : withClientUris(value, session);
  return copy as T;
}
