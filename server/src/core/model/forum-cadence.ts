import type { ForumModel } from './agreement.ts';
import type { Cadence } from './calendar/cadence.ts';
import { parseCadence } from './calendar/parse-cadence.ts';

/** How often a forum meets; undefined where the text does not say it or cannot be read. */
export function cadenceOf({ forum }: ForumModel): Cadence | undefined {
  const cadence = forum.cadence === undefined ? undefined : parseCadence(forum.cadence);
  return cadence?.ok ? cadence.value : undefined;
}
