import type { Location, ReferenceParams } from 'vscode-languageserver';
import { atPosition, toLocation } from '../places.ts';
import type { Feature } from './feature.ts';

export const referencesFeature: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(connection, session) {
    connection.onReferences(
      atPosition<ReferenceParams, Location[] | null>(
        connection,
        session,
        null,
        ({ file, offset, session }, { context }) =>
          session.service
            .references(file, offset, context.includeDeclaration)
            .map(({ uri, range }) => toLocation(uri, range, session)),
      ),
    );
  },
};
