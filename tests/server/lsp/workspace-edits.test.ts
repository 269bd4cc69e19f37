import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expected, summaries } from './support/expected.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement } from './support/texts.ts';

const folder = 'file:///a';

/** Files that lean on each other in every way there is. */
const files: Readonly<Record<string, string>> = {
  [`${folder}/agreement.partnership.yaml`]: sharedPartyAgreement,
  [`${folder}/cirrus.partnership.yaml`]: partyFile,
  [`${folder}/spare.partnership.yaml`]: partyFile
    .replace('id: cirrus', 'id: cirrhus')
    .replaceAll('cirrus/', 'cirrhus/'),
  [`${folder}/records.partnership.yaml`]: `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - { type: meeting, forum: steering-committee, date: 2026-03-10, present: [nordbank/anna-lind, cirrus/erik-dahl] }
`,
  [`${folder}/partnership.config.yaml`]: 'extends: house.yaml\nrules: { reference/unused: warning }\n',
  [`${folder}/house.yaml`]: 'rules: { principle/missing: error }\n',
};

/** Small changes with far-reaching consequences: what becomes what. */
const swaps = [
  ['id: cirrus', 'id: cirrhus'],
  ['id: cirrhus', 'id: cirrus'],
  ['id: cirrus', 'id: cirro'],
  ['id: cirrhus', 'id: cirro'],
  ['id: cirro', 'id: cirrus'],
  ['id: nordbank-cirrus', 'id: nordbank-cirus'],
  ['id: nordbank-cirus', 'id: nordbank-cirrus'],
  ['party: cirrus', 'party: cirus'],
  ['party: cirus', 'party: cirrus'],
  ['agreement: nordbank-cirrus', 'agreement: nordbank-cirro'],
  ['id: erik-dahl', 'id: erik-dahle'],
  ['id: erik-dahle', 'id: erik-dahl'],
  ['id: steering-committee', 'id: steering'],
  ['kind: Party', 'kind: Records'],
  ['kind: Records', 'kind: Party'],
  ['\nsharing:', '\nx-sharing:'],
  ['\nx-sharing:', '\nsharing:'],
  ['missing: error', 'missing: off'],
  ['missing: off', 'missing: error'],
  ['unused: warning', 'unused: off'],
  ['extends: house.yaml', 'extends: minimal'],
] as const;

type Texts = Record<string, string>;

/** Every swap that can be made now, in every file. */
function possible(texts: Texts) {
  return Object.entries(texts).flatMap(([uri, text]) =>
    swaps.filter(([from]) => text.includes(from)).map(([from, to]) => ({ uri, from, to })),
  );
}

const steps = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 10 });

it('after edits in any of several files, all files have the findings of a fresh look', {
  timeout: 120_000,
}, async () => {
  const server = await session();
  const property = fc.asyncProperty(steps, async edits => {
    const texts: Texts = { ...files };
    for (const [uri, text] of Object.entries(texts)) server.open(uri, text);
    try {
      for (const choice of edits) {
        const choices = possible(texts);
        const swap = choices[Math.floor(choice * choices.length)];
        if (!swap) break;
        texts[swap.uri] = (texts[swap.uri] ?? '').replace(swap.from, swap.to);
        server.replace(swap.uri, swap.from, swap.to);
        // Asked after each step, so that stale answers have a chance to be remembered.
        for (const each of Object.keys(files)) {
          expect(summaries(await server.pulled(each)), each).toEqual(expected(each, texts));
          expect(summaries(server.published(each) ?? []), `${each}, pushed`).toEqual(expected(each, texts));
        }
      }
    } finally {
      for (const uri of Object.keys(files)) server.close(uri);
    }
  });
  await fc.assert(property, { seed: 20261123, numRuns: 25 });
});
