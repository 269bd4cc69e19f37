import type { Files } from '../subject.ts';
import { day, head, type Inputs, lines, main, sound } from './parts.ts';

/** Many files, and long configurations. */
export const manyFiles: Inputs = {
  files: n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}`,
        ]),
      ),
    ),
  'files of one id': n =>
    main(sound, Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.partnership.yaml`, head]))),
  'files of no kind': n =>
    main(
      sound,
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.partnership.yaml`, `a: [\n`])),
    ),
  'files of one party': n =>
    main(sound, {
      'p.partnership.yaml':
        'apiVersion: partnership/v1\nkind: Party\nid: shared\nname: Shared\npeople:\n  - { id: a, name: A }\n',
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}parties: [{ party: shared, role: vendor }]\n`,
        ]),
      ),
    }),
  'files of an unknown party': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}parties: [{ party: shared-${i}, role: vendor }]\n`,
        ]),
      ),
    ),
  'party files': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `apiVersion: partnership/v1\nkind: Party\nid: party-${i}\nname: Party ${i}\npeople:\n  - { id: a, name: A }\n`,
        ]),
      ),
    ),
  'records files of nothing': n => recordedFiles(n, i => `nordbank-cirru${i}`),
  'records files each with its agreement': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          [
            `f${i}.partnership.yaml`,
            head.replace('nordbank-cirrus', `other-${i}`).replace('draft', 'active'),
          ],
          [
            `r${i}.partnership.yaml`,
            `apiVersion: partnership/v1\nkind: Records\nagreement: other-${i}\nrecords: []\n`,
          ],
        ]).flat(),
      ),
    ),
  'records files of one agreement': n => recordedFiles(n, () => 'nordbank-cirrus'),
  'records files of nothing, and agreements': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          [`f${i}.partnership.yaml`, head.replace('nordbank-cirrus', `agreement-${i}`)],
          [
            `r${i}.partnership.yaml`,
            `apiVersion: partnership/v1\nkind: Records\nagreement: vendor-${i}\nrecords: []\n`,
          ],
        ]).flat(),
      ),
    ),
  'party files, and agreements of unknown parties': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          [
            `f${i}.partnership.yaml`,
            `${head.replace('nordbank-cirrus', `agreement-${i}`)}parties: [{ party: vendor-${i}, role: vendor }]\n`,
          ],
          [
            `p${i}.partnership.yaml`,
            `apiVersion: partnership/v1\nkind: Party\nid: company-${i}\nname: Company\npeople:\n  - { id: a, name: A }\n`,
          ],
        ]).flat(),
      ),
    ),
  'files that miss people of one party': n =>
    main(sound, {
      'p.partnership.yaml':
        'apiVersion: partnership/v1\nkind: Party\nid: shared\nname: Shared\npeople:\n  - { id: a, name: A }\n',
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}parties: [{ party: shared, role: vendor }]\ngovernance: { operational: { forums: [{ id: x, name: X, chair: shared/b${i} }] } }\n`,
        ]),
      ),
    }),
  overrides: n => ({
    'a.partnership.yaml': sound,
    'partnership.config.yaml': `overrides:\n${lines(n, i => `  - { files: ["**/x${i}*.yaml"], rules: { sharing/incomplete: off } }\n`)}`,
  }),
  'a long glob': n => ({
    'a.partnership.yaml': sound,
    'partnership.config.yaml': `overrides:\n  - { files: ["${'*a'.repeat(n)}"], rules: { sharing/incomplete: off } }\n`,
  }),
  waivers: n => ({
    'a.partnership.yaml': sound,
    'partnership.config.yaml': `waivers:\n${lines(n, i => `  - { finding: ${i.toString(16).padStart(16, '0')}, reason: Because, approvedBy: nordbank/anna-lind, until: 2027-01-01 }\n`)}`,
  }),
  'a configuration as such': n =>
    main(sound, { 'partnership.config.yaml': `rules:\n${lines(n, i => `  sharing/incomplet${i}: off\n`)}` }),
  'configurations that extend the next': n => ({
    'a.partnership.yaml': sound,
    ...Object.fromEntries(Array.from({ length: n }, (_, i) => [`c${i}.yaml`, `extends: c${i + 1}.yaml\n`])),
    'partnership.config.yaml': 'extends: c0.yaml\n',
  }),
  'folders whose configurations extend the next': n => ({
    'a.partnership.yaml': sound,
    ...Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        [
          `${i}/partnership.config.yaml`,
          `extends: ../${i + 1}/partnership.config.yaml\nignore: old\nrules: { sharing/incomplete: off }\n`,
        ],
        [`${i}/f.partnership.yaml`, `${head.replace('nordbank-cirrus', `other-${i}`)}`],
      ]).flat(),
    ),
  }),
  'configurations in a circle': n => ({
    'a.partnership.yaml': sound,
    ...Object.fromEntries(
      Array.from({ length: n }, (_, i) => [`c${i}.yaml`, `extends: c${(i + 1) % n}.yaml\n`]),
    ),
    'partnership.config.yaml': 'extends: c0.yaml\n',
  }),
  'configurations that extend all of a hub': n => ({
    'a.partnership.yaml': sound,
    ...Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        [`${i}/partnership.config.yaml`, 'extends: ../hub.yaml\n'],
        [`c${i}.yaml`, 'asOf: off\n'],
      ]).flat(),
    ),
    'hub.yaml': `extends: [${lines(n, i => `c${i}.yaml, `)}]\n`,
  }),
  'configurations that extend one another twice': n => ({
    'a.partnership.yaml': sound,
    ...Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `c${i}.yaml`,
        `extends: [./c${i + 1}.yaml, ././c${i + 1}.yaml]\n`,
      ]),
    ),
    'partnership.config.yaml': 'extends: [./c0.yaml]\n',
  }),
};

function recordedFiles(n: number, of: (i: number) => string): Files {
  return main(
    sound.replace('status: draft', 'status: active'),
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `r${i}.partnership.yaml`,
        `apiVersion: partnership/v1\nkind: Records\nagreement: ${of(i)}\nrecords:\n  - { type: meeting, forum: stand-up, date: ${day(i)} }\n`,
      ]),
    ),
  );
}
