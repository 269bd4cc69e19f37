import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { guard } from '../guard.ts';
import { symbolKinds, toLocation } from '../places.ts';
import type { Feature } from './feature.ts';

export const workspaceSymbolsFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, session) {
    connection.onWorkspaceSymbol(
      guard(connection, [], ({ query }: WorkspaceSymbolParams): SymbolInformation[] => {
        const current = session();
        if (!current) return [];
        return current.service.workspaceSymbols(query).map(({ name, kind, container, uri, range }) => ({
          name: current.say(name),
          kind: symbolKinds[kind],
          containerName: current.say(container),
          location: toLocation(uri, range, current),
        }));
      }),
    );
  },
};
