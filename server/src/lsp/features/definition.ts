import type { Definition, DefinitionLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { toRange } from '../convert.ts';
import { atPosition, rangeIn, toLocation } from '../places.ts';
import type { Feature } from './feature.ts';

export const definitionFeature: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register(connection, session) {
    connection.onDefinition(
      atPosition<TextDocumentPositionParams, Definition | DefinitionLink[] | null>(
        connection,
        session,
        null,
        ({ file, offset, session }) => {
          const found = session.service.definition(file, offset, session.folders);
          if (!found) return null;
          if (!session.abilities.linksDefinitions) {
            return found.targets.map(({ uri, name }) => toLocation(uri, name, session));
          }
          const originSelectionRange = toRange(found.origin, file.lines);
          return found.targets.map(({ uri, full, name }) => ({
            originSelectionRange,
            targetUri: session.feeder.clientUri(uri),
            targetRange: rangeIn(uri, full, session),
            targetSelectionRange: rangeIn(uri, name, session),
          }));
        },
      ),
    );
  },
};
