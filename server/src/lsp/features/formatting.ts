import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import { format, formatNewLine, formatRange } from '../../core/features/formatting.ts';
import type { FileModel } from '../../core/model/file-model.ts';
import type { TextEdit as CoreEdit } from '../../core/util/text-edit.ts';
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
      ofFile(connection, session, none, (file, _session, { options }: DocumentFormattingParams) =>
        toEdits(format(file, options), file),
      ),
    );
    connection.onDocumentRangeFormatting(
      ofFile(
        connection,
        session,
        none,
        (file, _session, { options, range }: DocumentRangeFormattingParams) => {
          const { lines } = file;
          const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
          return toEdits(formatRange(file, options, { start, end }), file);
        },
      ),
    );
    connection.onDocumentOnTypeFormatting(
      ofFile(connection, session, none, (file, _session, params: DocumentOnTypeFormattingParams) => {
        const offset = file.lines.offsetAt(params.position);
        return params.ch === '\n' ? toEdits(formatNewLine(file, params.options, offset), file) : none;
      }),
    );
  },
};

function toEdits(edits: readonly CoreEdit[], { lines }: FileModel): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: toRange(range, lines), newText: text }));
}
