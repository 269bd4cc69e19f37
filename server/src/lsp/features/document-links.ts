import type { DocumentLink } from 'vscode-languageserver';
import { toRange } from '../convert.ts';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';

export const documentLinksFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: {} }),
  register(connection, session) {
    connection.onDocumentLinks(
      ofFile(connection, session, [] as DocumentLink[], (file, current) =>
        current.service.documentLinks(file, current.folders).map(({ range, target, tooltip }) => ({
          range: toRange(range, file.lines),
          target: current.feeder.clientUri(target),
          tooltip: current.say(tooltip),
        })),
      ),
    );
  },
};
