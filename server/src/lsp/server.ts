import { type Connection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { features } from './features/all.ts';
import { type Host, Session } from './session.ts';

/** Serves one client until the connection ends. The same under Node (stdio, IPC) and in a browser's worker. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;

  connection.onInitialize(params => {
    const started = new Session(connection, host, documents, params);
    session = started;
    return {
      capabilities: Object.assign(
        {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        },
        ...features.map(feature => feature.capabilities(started.abilities)),
      ),
      serverInfo: { name: 'Partnership language server', version: host.version },
    };
  });
  connection.onInitialized(() => session?.start());
  connection.onDidChangeConfiguration(({ settings }) => session?.configure(settings?.partnership));
  connection.onDidChangeWatchedFiles(({ changes }) => session?.changed(changes));
  documents.onDidChangeContent(({ document }) => session?.opened(document));
  documents.onDidClose(({ document }) => session?.feeder.closed(document.uri));
  for (const feature of features) feature.register(connection, () => session);

  documents.listen(connection);
  connection.listen();
}
