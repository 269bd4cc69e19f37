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

/** The sound agreement as it takes Cirrus from a `Party` file, and the text of that file. */
export function withPartyFile(): { readonly agreement: string; readonly party: string } {
  const people = /people:\n(?: {6}.*\n)*/.exec(
    soundAgreement.slice(soundAgreement.indexOf('id: cirrus')),
  )?.[0];
  return {
    agreement: changed([/ {2}- id: cirrus\n[\s\S]*?\n\n/, '  - { party: cirrus, role: vendor }\n\n']),
    party: `apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\n${people}`,
  };
}

/** What is replaced, and what stands there instead. */
export type Change = readonly [before: string | RegExp, after: string];

/** The sound agreement with something else in some places. @throws where there is nothing to replace */
export function changed(...changes: readonly Change[]): string {
  return changedIn(soundAgreement, ...changes);
}

/** A text with something else in some places. @throws where there is nothing to replace */
export function changedIn(text: string, ...changes: readonly Change[]): string {
  return changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`Nothing to replace: ${from}`);
    return after;
  }, text);
}

/** The text of each top-level key, down to the next one. */
function blocks(text: string): Map<string, string> {
  const parts = text.split(/^(?=[A-Za-z][\w-]*:)/m);
  return new Map(parts.map(part => [/^([A-Za-z][\w-]*):/.exec(part)?.[1] ?? '', part]));
}
