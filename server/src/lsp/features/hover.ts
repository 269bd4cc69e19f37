import { toHover } from '../convert.ts';
import { guard } from '../guard.ts';
import type { Feature } from './feature.ts';

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(connection, session) {
    connection.onHover(
      guard(connection, null, ({ textDocument, position }) => {
        const current = session();
        const file = current?.file(textDocument.uri);
        if (!current || !file) return null;
        const found = current.service.hover(file, file.lines.offsetAt(position));
        return found ? toHover(found, file, current.abilities.hoverFormat, current.dictionary) : null;
      }),
    );
  },
};
