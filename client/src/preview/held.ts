import { type LiveView, updated, type ViewUpdate } from '../../../server/src/core/index.ts';

/** A picture of an agreement with its version, by which the server knows what to go on from. */
export interface Held {
  readonly version: number;
  readonly live: LiveView;
}

/**
 * What is held after an update.
 *
 * @returns `better`: what is held shows all of a text, and this would not; `unknown`: the update goes on from something else
 */
export function heldAfter(held: Held | undefined, update: ViewUpdate): Held | 'better' | 'unknown' {
  const { version } = update;
  if ('whole' in update) {
    const { whole: live } = update;
    return held?.live.view.isWhole && !live.view.isWhole ? 'better' : { version, live };
  }
  return held?.version === update.base ? { version, live: updated(held.live, update) } : 'unknown';
}
