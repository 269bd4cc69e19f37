import type { Cadence } from '../calendar/cadence.ts';
import { parseCadence } from '../calendar/parse-cadence.ts';
import type { ForumModel } from './agreement.ts';

/** How often a forum meets; undefined where the text does not say it or cannot be read. */
export function cadenceOf({ forum }: ForumModel): Cadence | undefined {
  if (forum.cadence === undefined) return undefined;
  const cadence = known.get(forum) ?? parseCadence(forum.cadence);
  known.set(forum, cadence);
  return cadence.ok ? cadence.value : undefined;
}

/** Several rules ask, and what a file says does not change. */
const known = new WeakMap<ForumModel['forum'], ReturnType<typeof parseCadence>>();
