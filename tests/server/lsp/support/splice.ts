import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';

/** A change by offsets (UTF-16 code units), applied by hand: the yardstick for the server's incremental sync. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function splice(text: string, { start, end, text: inserted }: Splice): string {
  return text.slice(0, start) + inserted + text.slice(end);
}

/** The change as the protocol says it, for the text that it is made in. */
export function toChange(
  text: string,
  { start, end, text: inserted }: Splice,
): TextDocumentContentChangeEvent {
  return { range: { start: positionIn(text, start), end: positionIn(text, end) }, text: inserted };
}

function positionIn(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
}
