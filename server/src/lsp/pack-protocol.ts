import type { PackView } from '../core/index.ts';
import type { FileParams } from './protocol.ts';

/** What our client and server say to each other about meeting packs; see `protocol.ts`. */

/**
 * Client → server, with {@link PackParams}: what a forum needs for one of its meetings ({@link PackAnswer}), as `partnership pack`
 * has it: what all parties that sit in the forum may see, in the language of the agreement where the server speaks it. Null for a
 * file that is no agreement, and for a forum that it does not have. Any client may ask.
 */
export const PACK = 'partnership/pack';

/** A command of our client, for code lenses: it asks where the pack of a meeting is to be. Its argument has a `uri` and a `forum`. */
export const PREPARE_COMMAND = 'partnership.prepareMeeting';

export interface PackParams extends FileParams {
  /** The id of the forum. */
  readonly forum: string;
  /** The day of the meeting; without it the nearest one that is not over. */
  readonly date?: string;
}

/** The pack; or that a day has to be said, since the forum plans none. */
export type PackAnswer =
  | { readonly view: PackView /** The id of the forum. */; readonly forum: string }
  | { readonly lacksDay: true };
