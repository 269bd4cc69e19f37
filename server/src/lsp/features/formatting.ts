import type {
  CancellationToken,
  DocumentFormattingParams,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  TextEdit,
} from 'vscode-languageserver';
import type { TextEdit as CoreEdit, FileModel, Steps } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { inSlices } from '../guard.ts';
import { ofFile } from '../places.ts';
import type { SessionContext } from '../session-context.ts';
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
      ofFile(connection, session, none, (file, current, { options }: DocumentFormattingParams, token) =>
        edits(current.service.format(file, options), file, current, token),
      ),
    );
    connection.onDocumentRangeFormatting(
      ofFile(
        connection,
        session,
        none,
        (file, current, { options, range }: DocumentRangeFormattingParams, token) => {
          const { lines } = file;
          const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
          return edits(current.service.formatRange(file, options, { start, end }), file, current, token);
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

/** None when the text has changed while they were made. */
async function edits(
  steps: Steps<CoreEdit[]>,
  file: FileModel,
  { workspace }: SessionContext,
  token: CancellationToken,
): Promise<TextEdit[]> {
  const found = await inSlices(steps, token);
  return workspace.file(file.uri) === file ? toEdits(found, file) : none;
}

function toEdits(edits: readonly CoreEdit[], { lines }: FileModel): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: toRange(range, lines), newText: text }));
}
