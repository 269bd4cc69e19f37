/** A place as the format sees it: which keys lead there, and what stands around it. */
export interface SchemaPosition {
  /** The keys from the top of the file down to the place, without the indexes of lists. */
  readonly path: readonly string[];
  /** What the mapping around the place says, key by key; a list gives its texts. */
  readonly siblings: Readonly<Record<string, string | readonly string[]>>;
  /** The same of the mapping around that one. */
  readonly outer: Readonly<Record<string, string | readonly string[]>>;
  /** The texts that a list around the place holds besides the place itself. */
  readonly listed: readonly string[];
}

/** For templates that are written where nothing stands around them yet. */
export const nowhere: SchemaPosition = { path: [], siblings: {}, outer: {}, listed: [] };
