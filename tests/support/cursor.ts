/** A text in which `|` marks the cursor. */
export interface Marked {
  readonly text: string;
  /** UTF-16 code units. */
  readonly offset: number;
}

/** Takes the marker out of a text and says where it stood. The last `|` counts, so YAML's own may come before. */
export function cursor(marked: string): Marked {
  const offset = marked.lastIndexOf('|');
  if (offset < 0) throw new Error('Mark the cursor with |');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** Puts the cursor into a text: `placed` is a piece of it that occurs once, with `|` in it. */
export function cursorIn(text: string, placed: string): Marked {
  const { text: piece, offset } = cursor(placed);
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`Not in the text: ${piece}`);
  if (text.indexOf(piece, start + 1) >= 0) throw new Error(`More than once in the text: ${piece}`);
  return { text, offset: start + offset };
}
