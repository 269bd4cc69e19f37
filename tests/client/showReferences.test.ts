import { expect, it, vi } from 'vitest';

class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}
class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}
class Location {
  constructor(
    readonly uri: string,
    readonly range: Range,
  ) {}
}
const executeCommand = vi.fn();
const Uri = { parse: (uri: string) => `parsed ${uri}` };

vi.mock('vscode', () => ({ commands: { executeCommand }, Location, Position, Range, Uri }));

const { showReferences } = await import('../../client/src/showReferences.ts');

it('hands the server’s places to the editor in the editor’s own classes', async () => {
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } };
  await showReferences('file:///a', { line: 7, character: 3 }, [{ uri: 'file:///b', range }]);
  expect(executeCommand).toHaveBeenCalledExactlyOnceWith(
    'editor.action.showReferences',
    'parsed file:///a',
    new Position(7, 3),
    [new Location('parsed file:///b', new Range(new Position(1, 2), new Position(1, 5)))],
  );
});
