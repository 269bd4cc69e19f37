import type { LinkedEditingRanges, TextDocumentPositionParams } from 'vscode-languageserver';
import { anchorNamePattern } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { atPosition } from '../places.ts';
import type { Feature } from './feature.ts';

export const linkedEditingFeature: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  register(connection, session) {
    connection.languages.onLinkedEditingRange(
      atPosition<TextDocumentPositionParams, LinkedEditingRanges | null>(
        connection,
        session,
        null,
        ({ file, offset, session: { service } }) => {
          const ranges = service.linkedEditing(file, offset).map(range => toRange(range, file.lines));
          return ranges.length > 0 ? { ranges, wordPattern: anchorNamePattern } : null;
        },
      ),
    );
  },
};
