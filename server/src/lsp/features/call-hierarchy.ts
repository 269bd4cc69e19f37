import { type CallHierarchyItem, SymbolKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import type { Call, CallItem, CallKey } from '../../core/index.ts';
import { guard } from '../guard.ts';
import { atPosition, rangeIn, symbolKinds, toLocation } from '../places.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

export const callHierarchyFeature: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register(connection, session) {
    const { callHierarchy } = connection.languages;
    callHierarchy.onPrepare(
      atPosition<TextDocumentPositionParams, CallHierarchyItem[] | null>(
        connection,
        session,
        null,
        ({ file, offset, session }) =>
          session.service.prepareCallHierarchy(file, offset).map(item => toItem(item, session)),
      ),
    );
    callHierarchy.onOutgoingCalls(
      guard(connection, null, ({ item }) =>
        calls(item, session(), 'outgoingCalls', (call, current) => ({
          to: toItem(call.item, current),
          fromRanges: call.from.map(range => rangeIn(call.item.key.uri, range, current)),
        })),
      ),
    );
    callHierarchy.onIncomingCalls(
      guard(connection, null, ({ item }) =>
        calls(item, session(), 'incomingCalls', (call, current) => ({
          from: toItem(call.item, current),
          fromRanges: call.from.map(range => rangeIn(call.item.key.uri, range, current)),
        })),
      ),
    );
  },
};

function calls<R>(
  { data }: CallHierarchyItem,
  session: Session | undefined,
  ask: 'incomingCalls' | 'outgoingCalls',
  convert: (call: Call, session: Session) => R,
): R[] | null {
  return session && isKey(data) ? session.service[ask](data).map(call => convert(call, session)) : null;
}

function toItem({ key, name, detail, range, selection }: CallItem, session: Session): CallHierarchyItem {
  const kind = key.kind === 'step' ? SymbolKind.EnumMember : symbolKinds[key.kind];
  const { uri, range: full } = toLocation(key.uri, range, session);
  return {
    name: session.say(name),
    detail: session.say(detail),
    kind,
    uri,
    range: full,
    selectionRange: rangeIn(key.uri, selection, session),
    data: key,
  };
}

/** What comes back from a client may be anything. */
function isKey(data: unknown): data is CallKey {
  const { uri, kind, id } = (data ?? {}) as Partial<Record<keyof CallKey, unknown>>;
  return typeof uri === 'string' && typeof id === 'string' && typeof kind === 'string';
}
