import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../../support/check.ts';

const head = (kind: string) => `apiVersion: partnership/v1\nkind: ${kind}\n`;
const agreement = (id: string, ...parties: string[]) =>
  `${head('Agreement')}id: ${id}\nparties: [${parties.map(party => `{ party: ${party}, role: vendor }`).join()}]\n`;
const party = (id: string, people = '') =>
  `${head('Party')}id: ${id}\nname: N\npeople: [${people && `{ id: ${people}, name: P }`}]\n`;
const records = (id: string, forum = '') =>
  `${head('Records')}agreement: ${id}\nrecords: [${forum && `{ type: meeting, forum: ${forum}, date: 2026-02-03 }`}]\n`;
const adviser = 'trustedAdviser: { advisers: [{ person: cirrus/eric }] }\n';
const nameless = (kind: string, rest: string) => `${head(kind)}${rest}`;
const unclear = 'x: "\n';

type Files = Readonly<Record<string, string>>;
const pair: Files = { a: agreement('alpha', 'cirrus'), p: party('cirrus') };
const far: Files = { z: agreement('zulu', 'zephyr'), zp: party('zephyr'), zr: records('zulu') };

/** The files, the one that is asked about, and those that its findings rest on. */
const cases: Readonly<Record<string, readonly [Files, string, string]>> = {
  'an agreement on its party, its records, and nobody else': [
    { ...pair, ...far, r: records('alpha') },
    'a',
    'p r',
  ],
  'an agreement without records on those that have lost theirs': [
    { ...pair, r: records('other'), ...far },
    'a',
    'p r',
  ],
  'an agreement with records not on those that have lost theirs': [
    { ...pair, r: records('alpha'), lost: records('quite-another-thing') },
    'a',
    'p r',
  ],
  'an agreement with records on those that a slip keeps from it': [
    { ...pair, r: records('alpha'), slip: records('alhpa') },
    'a',
    'p r slip',
  ],
  'an agreement on records of which nobody can say whose they are': [
    { ...pair, r: records('alpha'), n: nameless('Records', 'records: []\n') },
    'a',
    'n p r',
  ],
  'an agreement on others of its id': [{ ...pair, b: agreement('alpha') }, 'a', 'b p'],
  'an agreement whose party is missing on all parties, and all that may be one': [
    { a: agreement('alpha', 'cirus'), p: party('cirrus'), u: unclear, zp: party('zephyr') },
    'a',
    'p u zp',
  ],
  'an agreement whose party is there on no file that cannot be read': [
    { ...pair, r: records('alpha'), u: 'id: x\n' },
    'a',
    'p r',
  ],
  'an agreement that misses a name on those that take the same party': [
    { a: pair.a + adviser, p: party('cirrus', 'erik'), b: agreement('beta', 'cirrus'), ...far },
    'a',
    'b p',
  ],
  'an agreement that misses nothing not on those that take the same party': [
    { a: pair.a + adviser, p: party('cirrus', 'eric'), b: agreement('beta', 'cirrus'), ...far },
    'a',
    'p',
  ],
  'an agreement whose records miss a name on those that take the same party': [
    { ...pair, b: agreement('beta', 'cirrus'), r: records('alpha', 'board') },
    'a',
    'b p r',
  ],
  'an agreement whose party may not be what another one means on that one too': [
    { a: agreement('alpha', 'cirrus', 'delta'), p: party('cirrus'), b: agreement('beta', 'delta') },
    'a',
    'b p',
  ],
  'an agreement without an id on records of nobody, and not on others without one': [
    {
      a: nameless('Agreement', 'parties: []\n'),
      b: nameless('Agreement', 'parties: []\n'),
      n: nameless('Records', 'records: []\n'),
      c: agreement('gamma'),
      r: records('gamma'),
    },
    'a',
    'n',
  ],
  'a party on those that take it, and their families': [
    { ...pair, r: records('alpha'), b: agreement('beta', 'cirrus', 'delta'), d: party('delta'), ...far },
    'p',
    'a b d r',
  ],
  'a party on others of its id': [{ ...pair, q: party('cirrus') }, 'p', 'a q'],
  'a party of an agreement that misses something on all that this rests on': [
    { a: agreement('alpha', 'cirrus', 'delt'), p: party('cirrus'), d: party('delta'), u: unclear },
    'p',
    'a d u',
  ],
  'a party that nobody takes on all agreements with their parties, on all of its id, and on what cannot be read':
    [{ ...far, p: party('cirrus'), q: party('cirrus'), u: unclear }, 'p', 'q u z zp'],
  'a party without an id on nothing': [{ ...far, p: nameless('Party', 'name: N\n'), u: unclear }, 'p', ''],
  'records on their agreement and all that this rests on': [
    { ...pair, ...far, r: records('alpha'), s: records('alpha'), u: unclear },
    'r',
    'a p s u',
  ],
  'records on all agreements of the id': [
    { ...pair, b: agreement('alpha', 'delta'), d: party('delta'), r: records('alpha') },
    'r',
    'a b d p',
  ],
  'records that have lost theirs on all agreements, all records, and what cannot be read': [
    { ...pair, ...far, r: records('other'), u: unclear },
    'r',
    'a u z zr',
  ],
  'records without an id on nothing': [
    { ...far, r: nameless('Records', 'records: []\n'), u: unclear },
    'r',
    '',
  ],
  'a file of no kind on nothing': [{ ...far, x: 'kind: Pact\nid: zulu\n' }, 'x', ''],
  'a configuration on what it extends, directly and through others': [
    {
      ...pair,
      'partnership.config': 'extends: [one.yaml]\n',
      one: 'extends: [two.yaml, three.yaml]\n',
      two: 'rules: {}\n',
    },
    'partnership.config',
    'one two',
  ],
  'a configuration that names somebody on agreements, parties and what cannot be read': [
    {
      ...pair,
      r: records('alpha'),
      u: unclear,
      'partnership.config':
        'extends: [one.yaml]\nwaivers: [{ finding: f1, reason: R, approvedBy: cirrus/erik }]\n',
      one: 'rules: {}\n',
    },
    'partnership.config',
    'a one p u',
  ],
};

describe('findings rest: those of', () => {
  it.each(Object.entries(cases))('%s', (_, [files, asked, expected]) => {
    const workspace = workspaceOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.yaml`, text])),
    );
    const file = workspace.file(`file:///${asked}.yaml`);
    const found = file && workspace.dependencies(file).map(({ uri }) => uri.slice(8, -5));
    expect(found?.sort().join(' ')).toBe(expected);
    expect(new Set(found).size).toBe(found?.length);
  });
});
