import { type AgreementView, idOf, type Overview } from '../../core/index.ts';
import { guard, inSlices } from '../guard.ts';
import { type FileParams, OVERVIEW, VIEW } from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** Two requests of our own; see {@link VIEW} and {@link OVERVIEW}. */
export const viewFeature: Feature = {
  capabilities: () => ({ experimental: { [VIEW]: true } }),
  register(connection, session) {
    connection.onRequest(
      VIEW,
      guard(connection, null, ({ uri }: FileParams) => {
        const current = session();
        return current ? view(uri, current) : null;
      }),
    );
    connection.onRequest(
      OVERVIEW,
      guard(connection, null, async (_params: unknown, token): Promise<Overview | null> => {
        const current = session();
        if (!current) return null;
        return withClientUris(await inSlices(current.service.overview(current.today()), token), current);
      }),
    );
  },
};

function view(clientUri: string, session: Session): AgreementView | null {
  const file = session.file(clientUri);
  const id = file?.kind === 'Records' ? idOf(file) : undefined;
  const agreement = id === undefined ? file : session.workspace.agreements(id)[0];
  if (!agreement) return null;
  const { service, dictionary } = session;
  const made = service.view(agreement, { today: session.today(), language: dictionary ? 'sv' : 'en' });
  return made ? withClientUris(made, session) : null;
}

/** Places as the client writes the URIs of its documents. */
function withClientUris<T>(data: T, { feeder }: Session): T {
  return JSON.parse(JSON.stringify(data), (key, value) =>
    key === 'uri' && typeof value === 'string' ? feeder.clientUri(value) : value,
  );
}
