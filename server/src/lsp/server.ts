import {
  type Connection,
  FileChangeType,
  type FileEvent,
  FileOperationPatternKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { features } from './features/all.ts';
import { guardNotification } from './guard.ts';
import { type Host, Session } from './session.ts';

/** Whole folders: of what is in them, no watcher may tell. */
const folders = { filters: [{ pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } }] };

function operationsIn(params: unknown): Record<string, unknown>[] {
  const { files } = (params ?? {}) as { files?: unknown };
  return Array.isArray(files) ? files.filter(file => typeof file === 'object' && file !== null) : [];
}

/** What comes from a client may be anything. */
function eventsIn(changes: unknown): FileEvent[] {
  const list: unknown[] = Array.isArray(changes) ? changes : [];
  return list.filter((event): event is FileEvent => typeof (event as FileEvent | null)?.uri === 'string');
}

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
          workspace: {
            workspaceFolders: { supported: true, changeNotifications: true },
            fileOperations: { didCreate: folders, didRename: folders, didDelete: folders },
          },
        },
        ...features.map(feature => feature.capabilities(started.abilities)),
      ),
      serverInfo: { name: 'Partnership language server', version: host.version },
    };
  });
  connection.onInitialized(guardNotification(connection, () => session?.start()));
  connection.onDidChangeConfiguration(
    guardNotification(connection, params => session?.configure(params?.settings?.partnership)),
  );
  connection.onDidChangeWatchedFiles(
    guardNotification(connection, params => session?.changed(eventsIn(params?.changes))),
  );
  const { Created, Deleted } = FileChangeType;
  const toEvents = (params: unknown, types: Readonly<Record<string, FileChangeType>>) =>
    operationsIn(params).flatMap(file =>
      Object.entries(types).map(([key, type]) => ({ uri: file[key] as string, type })),
    );
  connection.workspace.onDidCreateFiles(
    guardNotification(connection, params => session?.changed(eventsIn(toEvents(params, { uri: Created })))),
  );
  connection.workspace.onDidDeleteFiles(
    guardNotification(connection, params => session?.changed(eventsIn(toEvents(params, { uri: Deleted })))),
  );
  connection.workspace.onDidRenameFiles(
    guardNotification(connection, params =>
      session?.changed(eventsIn(toEvents(params, { oldUri: Deleted, newUri: Created }))),
    ),
  );
  documents.onDidChangeContent(guardNotification(connection, ({ document }) => session?.opened(document)));
  documents.onDidClose(guardNotification(connection, ({ document }) => session?.feeder.closed(document.uri)));
  for (const feature of features) feature.register(connection, () => session);

  documents.listen(connection);
  connection.listen();
}
