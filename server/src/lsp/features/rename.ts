import {
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileEdits, Refusal } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { atPosition } from '../places.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

export const renameFeature: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  register(connection, session) {
    connection.onPrepareRename(
      atPosition<TextDocumentPositionParams, PrepareRenameResult | ResponseError<void> | null>(
        connection,
        session,
        null,
        ({ file, offset, session }) => {
          const prepared = session.service.prepareRename(file, offset);
          if ('refused' in prepared) return failure(prepared, session);
          return { range: toRange(prepared.range, file.lines), placeholder: prepared.placeholder };
        },
      ),
    );
    connection.onRenameRequest(
      atPosition<RenameParams, WorkspaceEdit | ResponseError<void> | null>(
        connection,
        session,
        null,
        async ({ file, offset, session }, { newName }, finish) => {
          const { service, workspace } = session;
          const { revision } = workspace;
          // Any file may name it, so none may change meanwhile.
          const holds = () => workspace.revision === revision;
          const edits = await finish(service.rename(file, offset, newName), holds);
          return 'refused' in edits ? failure(edits, session) : toWorkspaceEdit(edits, session);
        },
      ),
    );
  },
};

/** Editors show the message of a failed request at the place of the rename. */
function failure({ refused }: Refusal, session: Session): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, session.say(refused));
}

function toWorkspaceEdit(edits: FileEdits, { feeder, abilities }: Session): WorkspaceEdit {
  const files = [...edits].map(([{ uri, lines }, replacements]) => ({
    uri: feeder.clientUri(uri),
    version: feeder.version(uri),
    edits: replacements.map(({ range, text }) => ({ range: toRange(range, lines), newText: text })),
  }));
  if (abilities.versionsEdits) {
    return {
      documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })),
    };
  }
  return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
}
