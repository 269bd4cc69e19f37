import { guard } from '../guard.ts';
import { type FileParams, STATUS, type Status } from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** The version of the format that the schemas describe (`apiVersion`). */
const format = 'partnership/v1';

/** A request of our own; see {@link STATUS}. */
export const statusFeature: Feature = {
  capabilities: () => ({ experimental: { [STATUS]: true } }),
  register(connection, session) {
    connection.onRequest(
      STATUS,
      guard(connection, null, ({ uri }: FileParams) => {
        const current = session();
        return current ? status(uri, current) : null;
      }),
    );
  },
};

function status(clientUri: string, session: Session): Status | null {
  const file = session.file(clientUri);
  if (!file) return null;
  const { errors, warnings, infos, accepted, configuration, preset } = session.service.status(file);
  return {
    format,
    findings: { errors, warnings, infos, accepted },
    configuration: {
      uri: configuration === undefined ? null : session.feeder.clientUri(configuration),
      preset,
    },
    reading: !session.workspace.complete,
  };
}
