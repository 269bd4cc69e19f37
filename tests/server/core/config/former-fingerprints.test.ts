import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { changedIn, soundAgreement } from '../../../support/sound.ts';

/** What version 0.1 called the findings that two sponsors have no deputy, and that the minutes of a meeting are incomplete. */
const former = { anna: 'f520ec52602db83da', mika: 'f607631e6a6ba149e', minutes: 'f36e9357c2552904b' };

const without = soundAgreement.replace(/, deputy: nordbank\/[a-z-]*/g, '');
const onlyAnna = soundAgreement.replace(', deputy: nordbank/mika-salo', '');

const records = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-11-05
    present: [nordbank/mika-salo, cirrus/sara-berg]
    actions:
      - { id: a1, what: Send the plan, owner: nordbank/mika-salo }
      - { id: a2, what: Count the meters, owner: nordbank/mika-salo }
`;

const waivers = (names: readonly string[], rest = '') =>
  `waivers:\n${names.map(name => `  - { finding: ${name}, reason: As agreed, approvedBy: nordbank/anna-lind${rest} }\n`).join('')}`;

/** The rules that speak in the agreement and its records, what is accepted, and what is said of the waivers. */
function judge(agreement: string, configuration: string, recorded = records) {
  const files = { 'a.yaml': agreement, 'r.yaml': recorded, 'partnership.config.yaml': configuration };
  const checker = new Checker(workspaceOf(files), { today: () => today as IsoDate });
  const rulesOf = (name: string) => checker.findings(`file:///${name}`).map(({ rule }) => rule);
  const accepted = (name: string) => checker.accepted(`file:///${name}`).map(({ finding }) => finding.rule);
  return {
    found: [...rulesOf('a.yaml'), ...rulesOf('r.yaml')],
    accepted: [...accepted('a.yaml'), ...accepted('r.yaml')],
    config: rulesOf('partnership.config.yaml'),
  };
}

const noDeputy = 'governance/no-deputy';
const incomplete = 'governance/minutes-incomplete';
const complete = records.replaceAll('owner: nordbank/mika-salo', '$&, due: 2027-01-31');

describe('a waiver of a finding that has moved', () => {
  it('still accepts it, and is not idle', () => {
    expect(judge(onlyAnna, waivers([former.anna]), complete)).toEqual({
      found: [],
      accepted: [noDeputy],
      config: [],
    });
  });

  it('accepts each part of what was one finding', () => {
    expect(judge(soundAgreement, waivers([former.minutes]))).toEqual({
      found: [],
      accepted: [incomplete, incomplete],
      config: [],
    });
  });

  it('accepts one that took the place of several only together with theirs', () => {
    expect(judge(without, waivers([former.anna, former.mika]), complete)).toEqual({
      found: [],
      accepted: [noDeputy],
      config: [],
    });
    expect(judge(without, waivers([former.anna]), complete)).toEqual({
      found: [noDeputy],
      accepted: [],
      config: [],
    });
  });

  it('expires as others do', () => {
    const past = waivers([former.minutes], ', until: 2026-11-01');
    expect(judge(soundAgreement, past)).toEqual({
      found: [incomplete, incomplete],
      accepted: [],
      config: ['waiver/expired'],
    });
  });

  it('is idle once the finding has gone', () => {
    expect(judge(soundAgreement, waivers([former.anna, former.minutes]), complete)).toEqual({
      found: [],
      accepted: [],
      config: ['waiver/unused', 'waiver/unused'],
    });
  });
});

describe('a comment at the former place of a finding', () => {
  const comment = (rule: string) => `# partnership-ignore-next-line ${rule} -- As agreed\n`;

  it('still accepts it, and is not idle', () => {
    const commented = changedIn(records, ['  - type: meeting', `  ${comment(incomplete)}  - type: meeting`]);
    expect(judge(soundAgreement, '', commented)).toMatchObject({
      found: [],
      accepted: [incomplete, incomplete],
    });
  });

  it('accepts one that took the place of several only where each of them was', () => {
    const one = without.replace(/^( *)- \{ id: anna-lind/m, `$1${comment(noDeputy)}$&`);
    expect(judge(one, '', complete)).toMatchObject({ found: [noDeputy], accepted: [] });
    const both = one.replace(/^( *)- \{ id: mika-salo/m, `$1${comment(noDeputy)}$&`);
    expect(judge(both, '', complete)).toMatchObject({ found: [], accepted: [noDeputy] });
  });
});
