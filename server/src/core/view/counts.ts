import type { Evidence } from '../evidence/evidence.ts';
import type { Track } from '../evidence/track.ts';
import { type Text, t } from '../l10n/message.ts';
import { type Adherence, adherenceOf, sumOf, tallyOfLastYear } from '../status/adherence.ts';

/** What became of what some promises came to in the year that ends today. */
export function countsOf(tracks: readonly Track[], { today }: Evidence): Adherence {
  return adherenceOf(sumOf(tracks.map(track => tallyOfLastYear(track, today))));
}

/**
 * The counts in words, never a bare percentage: `11 of 12 kept, 1 of them late; 1 uncertain, 1 waived`.
 *
 * @returns undefined where nothing has come due
 */
export function countsInWords({ held, late, missed, waived, uncertain }: Adherence): Text | undefined {
  const kept = held + late;
  const of = kept + missed;
  if (of + waived + uncertain === 0) return undefined;
  const counted: Text = late > 0 ? t`${kept} of ${of} kept, ${late} of them late` : t`${kept} of ${of} kept`;
  if (uncertain > 0 && waived > 0) return t`${counted}; ${uncertain} uncertain, ${waived} waived`;
  if (uncertain > 0) return t`${counted}; ${uncertain} uncertain`;
  return waived > 0 ? t`${counted}; ${waived} waived` : counted;
}
