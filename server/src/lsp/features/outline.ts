import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import type { LineIndex, OutlineItem } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { ofFile, symbolKinds } from '../places.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

export const outlineFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Partnership' } }),
  register(connection, session) {
    connection.onDocumentSymbol(
      ofFile(
        connection,
        session,
        [] as DocumentSymbol[] | SymbolInformation[],
        (file, current, { textDocument }) => {
          const items = current.service.outline(file);
          return current.abilities.nestsSymbols
            ? items.map(item => toSymbol(item, file.lines, current))
            : items.flatMap(item => toList(item, file.lines, textDocument.uri, '', current));
        },
      ),
    );
  },
};

function toSymbol(item: OutlineItem, lines: LineIndex, session: Session): DocumentSymbol {
  const { name, detail, kind, range, selection, children } = item;
  return {
    name: session.say(name),
    detail: session.say(detail),
    kind: symbolKinds[kind],
    range: toRange(range, lines),
    selectionRange: toRange(selection, lines),
    children: children.map(child => toSymbol(child, lines, session)),
  };
}

function toList(
  item: OutlineItem,
  lines: LineIndex,
  uri: string,
  containerName: string,
  session: Session,
): SymbolInformation[] {
  const { kind, range, children } = item;
  const name = session.say(item.name);
  return [
    { name, kind: symbolKinds[kind], containerName, location: { uri, range: toRange(range, lines) } },
    ...children.flatMap(child => toList(child, lines, uri, name, session)),
  ];
}
