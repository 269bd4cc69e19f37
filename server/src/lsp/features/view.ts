import { type AgreementView, idOf } from '../../core/index.ts';
import { guard } from '../guard.ts';
import { type FileParams, VIEW } from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** A request of our own; see {@link VIEW}. */
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
function withClientUris(view: AgreementView, { feeder }: Session): AgreementView {
  return JSON.parse(JSON.stringify(view), (key, value) =>
    key === 'uri' && typeof value === 'string' ? feeder.clientUri(value) : value,
  );
}
