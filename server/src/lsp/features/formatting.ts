import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import type { TextEdit as CoreEdit, FileModel } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';

const none: TextEdit[] = [];

export const formattingFeature: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  }),
  register(connection, session) {
    connection.onDocumentFormatting(
      ofFile(
        connection,
        session,
        none,
        async (file, { service }, { options }: DocumentFormattingParams, finish) =>
          toEdits(await finish(service.format(file, options)), file),
      ),
    );
    connection.onDocumentRangeFormatting(
      ofFile(
        connection,
        session,
        none,
        async (file, { service }, { options, range }: DocumentRangeFormattingParams, finish) => {
          const { lines } = file;
          const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
          return toEdits(await finish(service.formatRange(file, options, { start, end })), file);
        },
      ),
    );
    connection.onDocumentOnTypeFormatting(
      ofFile(connection, session, none, (file, session, params: DocumentOnTypeFormattingParams) => {
        const offset = file.lines.offsetAt(params.position);
        return params.ch === '\n'
          ? toEdits(session.service.formatNewLine(file, params.options, offset), file)
          : none;
      }),
    );
  },
};

function toEdits(edits: readonly CoreEdit[], { lines }: FileModel): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: toRange(range, lines), newText: text }));
}
