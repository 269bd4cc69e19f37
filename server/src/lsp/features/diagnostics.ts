import type {
  CancellationToken,
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { guard, refuseIfCancelled } from '../guard.ts';
import type { Session } from '../session.ts';
import { Slices } from '../turns.ts';
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
      guard(connection, nothing, async ({ textDocument, previousResultId }) => {
        const current = session();
        if (!current) return nothing;
        const uri = current.feeder.keyOf(textDocument.uri);
        // Of a document that was just closed, the disk has the word: what was found in it may be gone.
        await current.feeder.settled(uri);
        return current.validator.report(uri, previousResultId);
      }),
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
  const previous = new Map(known.map(({ uri, value }) => [feeder.keyOf(uri), { uri, value }]));
  const { complete } = workspace;
  const reported = complete ? feeder.reported() : feeder.open();
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const slices = new Slices('work');
  validator.reportsAll();
  for (const uri of reported) {
    await slices.pause();
    await feeder.settled(uri);
    refuseIfCancelled(token);
    items.push({
      ...validator.report(uri, previous.get(uri)?.value, 'all'),
      uri: feeder.clientUri(uri),
      version: feeder.version(uri),
    });
  }
  if (!complete) return { items };
  const there = new Set(reported);
  for (const [uri, { uri: clientUri }] of previous) {
    if (!there.has(uri)) items.push({ kind: 'full', uri: clientUri, version: null, items: [] });
  }
  return { items };
}
