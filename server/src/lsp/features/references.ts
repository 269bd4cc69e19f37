import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Location as CoreLocation, Steps } from '../../core/index.ts';
import { atPosition, toLocation } from '../places.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** Where the places are, in steps as they were found. */
function* toLocations(found: Steps<CoreLocation[]>, session: Session): Steps<Location[]> {
  const locations: Location[] = [];
  for (const { uri, range } of yield* found) {
    locations.push(toLocation(uri, range, session));
    yield;
  }
  return locations;
}

export const referencesFeature: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register(connection, session) {
    connection.onReferences(
      atPosition<ReferenceParams, Location[] | null>(
        connection,
        session,
        null,
        async ({ file, offset, session }, { context }, finish) => {
          const found = session.service.references(file, offset, context.includeDeclaration);
          return finish(toLocations(found, session));
        },
      ),
    );
  },
};
