import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { toRange } from '../convert.ts';
import { atPosition } from '../places.ts';
import type { Feature } from './feature.ts';

const kinds = { read: DocumentHighlightKind.Read, write: DocumentHighlightKind.Write };

export const highlightFeature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register(connection, session) {
    connection.onDocumentHighlight(
      atPosition<TextDocumentPositionParams, DocumentHighlight[] | null>(
        connection,
        session,
        null,
        ({ file, offset, session }) =>
          session.service.highlights(file, offset).map(({ range, kind }) => ({
            range: toRange(range, file.lines),
            kind: kinds[kind],
          })),
      ),
    );
  },
};
