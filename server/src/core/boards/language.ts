import { plain } from './words.ts';

/** Headings that no English table has. */
const swedish =
  /[åäö]|^(?:forum|syfte|deltagare|frekvens|plats|sekreterare|dagordning|beslut|mandat|roll|ansvar|tid|dag|kund(?:en)?|uppdrag)$/;

/** Whether most of some headings are Swedish. */
export function isSwedish(headings: readonly string[]): boolean {
  const all = [...new Set(headings.map(plain))].filter(heading => heading !== '');
  return all.filter(heading => swedish.test(heading)).length * 2 > all.length;
}
