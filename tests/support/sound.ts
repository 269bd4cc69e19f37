import { readFileSync } from 'node:fs';

/** An agreement without findings. */
export const soundAgreement = readFileSync(new URL('../fixtures/sound.yaml', import.meta.url), 'utf8');

/** In force, but not yet begun: nothing is owed, and nothing has to be recorded. */
export const inForce =
  'status: active\nterm: { starts: 2027-01-01, ends: 2029-12-31, terminationNotice: 180 days, renewalDecisionBy: 2029-04-01 }\n';

/**
 * The sound agreement with other sections: each top-level key of `sections` replaces that one, and `key: null`
 * takes it out. A text that has a `kind`, or a key of a configuration, is a whole file and returned as it is.
 */
export function soundWith(sections: string): string {
  const given = blocks(sections);
  if (['kind', 'extends', 'waivers'].some(key => given.has(key))) return sections;
  const all = blocks(soundAgreement);
  for (const [key, block] of given) {
    if (block.trim() === `${key}: null`) all.delete(key);
    else all.set(key, block.endsWith('\n') ? block : `${block}\n`);
  }
  return [...all.values()].join('');
}

/** The text of each top-level key, down to the next one. */
function blocks(text: string): Map<string, string> {
  const parts = text.split(/^(?=[A-Za-z][\w-]*:)/m);
  return new Map(parts.map(part => [/^([A-Za-z][\w-]*):/.exec(part)?.[1] ?? '', part]));
}
