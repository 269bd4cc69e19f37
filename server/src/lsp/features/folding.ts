import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';

const kinds = { comment: FoldingRangeKind.Comment, region: FoldingRangeKind.Region, content: undefined };

export const foldingFeature: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  register(connection, session) {
    connection.onFoldingRanges(
      ofFile(connection, session, [] as FoldingRange[], (file, { abilities, service }) =>
        service
          .foldings(file)
          .slice(0, abilities.foldingLimit)
          .map(({ startLine, endLine, kind }) => ({
            startLine,
            endLine,
            ...(kinds[kind] ? { kind: kinds[kind] } : {}),
          })),
      ),
    );
  },
};
