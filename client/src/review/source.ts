import type { Event } from 'vscode';
import type { ReviewParams } from '../../../server/src/lsp/review-protocol.ts';

/** What a review compares with, read anew each time. */
export interface Source {
  /** Something of it may have changed. */
  readonly onDidChange: Event<void>;
  /**
   * The state as it was, as far as it differs.
   *
   * @throws Unavailable when it cannot be read any more
   */
  read(): Promise<ReviewParams>;
  /** How the tree speaks of what was read: “since main”. */
  label(earlier: ReviewParams): string;
}
