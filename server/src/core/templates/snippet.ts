/** A place in inserted text that the user fills in, with what stands there until then. */
export interface Stop {
  /** Stops of the same name are one: they get the same text. */
  readonly name?: string | undefined;
  readonly text: string;
  /** The words to choose from, the default first. */
  readonly choices?: readonly string[] | undefined;
}

/** Text with places to fill in. */
export type Snippet = readonly (string | Stop)[];

/** A place to fill in. More than one choice is offered as a list. */
export function stop(text: string, choices: readonly string[] = [], name?: string): Stop {
  const all = [...new Set([text, ...choices])].filter(choice => choice !== '');
  return { name, text, choices: all.length > 1 ? all.slice(0, 20) : undefined };
}

/** In the snippet syntax that editors share (LSP 3.17, "Snippet Syntax"). */
export function toSnippetText(snippet: Snippet): string {
  const numbers = new Map<string, number>();
  let last = 0;
  return snippet
    .map(piece => {
      if (typeof piece === 'string') return escapeText(piece);
      const known = piece.name === undefined ? undefined : numbers.get(piece.name);
      if (known !== undefined) return `\${${known}}`;
      last++;
      if (piece.name !== undefined) numbers.set(piece.name, last);
      if (piece.choices) return `\${${last}|${piece.choices.map(escapeChoice).join(',')}|}`;
      return piece.text === '' ? `\${${last}}` : `\${${last}:${escapeText(piece.text)}}`;
    })
    .join('');
}

/** For editors without snippets: what each place says at first. */
export function toPlainText(snippet: Snippet): string {
  return snippet.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('');
}

export function hasStops(snippet: Snippet): boolean {
  return snippet.some(piece => typeof piece !== 'string');
}

function escapeText(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function escapeChoice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}
