import type { Dictionary } from '../message.ts';

/** How words are put together. */
export const words: Dictionary = {
  '{0} and {1}': '{0} och {1}',
  '{0} or {1}': '{0} eller {1}',
  '{0}: {1}': '{0}: {1}',
  '{0} ({1}): {2}': '{0} ({1}): {2}',
};
