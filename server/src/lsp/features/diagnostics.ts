import type { DocumentDiagnosticReport, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { guard } from '../guard.ts';
import type { Session } from '../session.ts';
import { normalUri } from '../uri.ts';
import type { Feature } from './feature.ts';

const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

/** Diagnostics for clients that ask for them; all others get them pushed by the validator. */
export const diagnosticsFeature: Feature = {
  capabilities: client =>
    client.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'partnership',
            interFileDependencies: true,
            workspaceDiagnostics: true,
          },
        }
      : {},
  register(connection, session) {
    connection.languages.diagnostics.on(
      guard(
        connection,
        nothing,
        ({ textDocument, previousResultId }) =>
          session()?.validator.report(normalUri(textDocument.uri), previousResultId) ?? nothing,
      ),
    );
    connection.languages.diagnostics.onWorkspace(
      guard(connection, { items: [] }, ({ previousResultIds }) => {
        const current = session();
        return current ? workspaceReport(current, previousResultIds) : { items: [] };
      }),
    );
  },
};

/** All files, open or not; and for files that are gone an empty report, so that the client forgets them. */
function workspaceReport(
  { validator, feeder }: Session,
  known: readonly { uri: string; value: string }[],
): WorkspaceDiagnosticReport {
  const previous = new Map(known.map(({ uri, value }) => [normalUri(uri), { uri, value }]));
  const reported = feeder.reported();
  const items = reported.map(uri => ({
    ...validator.report(uri, previous.get(uri)?.value),
    uri: feeder.clientUri(uri),
    version: feeder.version(uri),
  }));
  const gone = [...previous].filter(([uri]) => !reported.includes(uri));
  return {
    items: [
      ...items,
      ...gone.map(([, { uri }]) => ({ kind: 'full' as const, uri, version: null, items: [] })),
    ],
  };
}
