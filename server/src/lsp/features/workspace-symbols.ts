import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { guard, inSlices } from '../guard.ts';
import { symbolKinds, toLocation } from '../places.ts';
import type { Feature } from './feature.ts';

export const workspaceSymbolsFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register(connection, session) {
    connection.onWorkspaceSymbol(
      guard<WorkspaceSymbolParams, SymbolInformation[]>(connection, [], async ({ query }, token) => {
        const current = session();
        if (!current) return [];
        const found = await inSlices(current.service.workspaceSymbols(query), token);
        return found.map(({ name, kind, container, uri, range }) => ({
          name: current.say(name),
          kind: symbolKinds[kind],
          containerName: current.say(container),
          location: toLocation(uri, range, current),
        }));
      }),
    );
  },
};
