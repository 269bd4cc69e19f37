import type { Evidence } from '../evidence/evidence.ts';
import type { Track } from '../evidence/track.ts';
import { countsInWords, countsOf } from './counts.ts';
import type { Reader } from './reader.ts';

/** How something was kept in the last year; undefined where nothing is owed, recorded or has come due. */
export function keptInWords(
  tracks: readonly Track[],
  evidence: Evidence,
  reader: Reader,
): string | undefined {
  if (!evidence.isInForce || !evidence.isRecorded || tracks.length === 0) return undefined;
  const words = countsInWords(countsOf(tracks, evidence));
  return words && reader.text(words);
}
