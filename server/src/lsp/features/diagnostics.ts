import type {
  CancellationToken,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { normalUri } from '../client-uri.ts';
import { guard, Slices } from '../guard.ts';
import type { Session } from '../session.ts';
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
      guard(connection, { items: [] } as WorkspaceDiagnosticReport, ({ previousResultIds }, token) => {
        const current = session();
        return current ? workspaceReport(current, previousResultIds, token) : { items: [] };
      }),
    );
  },
};

/**
 * All files, open or not; and for files that are gone an empty report, so that the client forgets them. While files
 * are still being read, only the open ones: the client is told when it is worth asking again.
 */
async function workspaceReport(
  { validator, feeder, workspace }: Session,
  known: readonly { uri: string; value: string }[],
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const previous = new Map(known.map(({ uri, value }) => [normalUri(uri), { uri, value }]));
  const { complete } = workspace;
  const reported = complete ? feeder.reported() : feeder.open();
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const slices = new Slices();
  for (const uri of reported) {
    await slices.pause();
    if (token.isCancellationRequested) break;
    items.push({
      ...validator.report(uri, previous.get(uri)?.value),
      uri: feeder.clientUri(uri),
      version: feeder.version(uri),
    });
  }
  if (!complete || token.isCancellationRequested) return { items };
  const there = new Set(reported);
  for (const [uri, { uri: clientUri }] of previous) {
    if (!there.has(uri)) items.push({ kind: 'full', uri: clientUri, version: null, items: [] });
  }
  return { items };
}
