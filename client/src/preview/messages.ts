import type { BegunRecord, ViewUpdate } from '../../../server/src/core/index.ts';

/** What the extension tells the page. */
export type ToPage =
  /** What to show: all of it, or what has become different since the version that the page shows. */
  | { readonly type: 'view'; readonly update: ViewUpdate }
  /** Why what is shown may not be what the text says; it stays, with the sentence above it. */
  | { readonly type: 'note'; readonly note: string }
  /** The text has another name now: its URI. */
  | { readonly type: 'moved'; readonly uri: string }
  /** The cursor is at an offset of a text, in UTF-16 code units; `isMoved`: somebody has brought it there. */
  | { readonly type: 'cursor'; readonly uri: string; readonly offset: number; readonly isMoved: boolean };

/** What the page tells the extension. */
export type FromPage =
  /** It is there, and shows nothing yet; or what it shows is not what it was told to go on from. */
  | { readonly type: 'ready' }
  /** Somebody wants to see a place of a text. */
  | { readonly type: 'open'; readonly uri: string; readonly offset: number }
  /** Somebody wants to record something: what is known of it already. */
  | { readonly type: 'record'; readonly answers: BegunRecord };

/** What a page remembers over a restart. */
export interface PageState {
  /** The text that it shows. */
  readonly uri: string;
  /** Pixels from the top. */
  readonly scroll: number;
  /** The folds that were opened or closed by hand, by what they are: true is open. */
  readonly folds: Readonly<Record<string, boolean>>;
}
