import { commands, Location, Position, Range, Uri } from 'vscode';
import type { Location as ProtocolLocation, Position as ProtocolPosition } from 'vscode-languageclient';

/**
 * Shows places in the editor's own view of references. The server's code lenses run this; what they send comes
 * in the words of the protocol, and the editor's command wants its own.
 */
export function showReferences(
  uri: string,
  position: ProtocolPosition,
  locations: readonly ProtocolLocation[],
): Thenable<unknown> {
  return commands.executeCommand(
    'editor.action.showReferences',
    Uri.parse(uri),
    toPosition(position),
    locations.map(({ uri, range }) => {
      const { start, end } = range;
      return new Location(Uri.parse(uri), new Range(toPosition(start), toPosition(end)));
    }),
  );
}

function toPosition({ line, character }: ProtocolPosition): Position {
  return new Position(line, character);
}
