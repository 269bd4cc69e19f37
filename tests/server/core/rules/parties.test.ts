import { describe, expect, it } from 'vitest';
import { check, rulesIn, show } from '../../../support/check.ts';
import { changed, soundWith } from '../../../support/sound.ts';

describe('no finding', () => {
  it('in an agreement of three, with lists, aliases and a subcontractor that promises nothing', () => {
    const text = three();
    expect(show(text, check(text))).toEqual([]);
  });
});

describe('among three parties', () => {
  it('amber+strict is for those who share, and a third one in the forum is named', () => {
    const text = three().replace('classification: amber }', 'classification: amber+strict }');
    const findings = check(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['sharing/audience']);
    expect(findings[0]?.message).toContain('seen by Ola Nord.');
  });

  it('a third one who receives it may see it', () => {
    const text = three()
      .replace('classification: amber }', 'classification: amber+strict }')
      .replace('by: nordbank, to: cirrus, owner', 'by: nordbank, to: [cirrus, fjord], owner');
    expect(show(text, check(text))).toEqual([]);
  });

  it('public buyers are asked about where they take part', () => {
    const right = 'mechanism: first-offer, terms: Offer first';
    const text = three().replace('sector: private', 'sector: public').replace('mechanism: inform', right);
    expect(rulesIn(text)).toEqual(['first-choice/public-tender']);
    const others = text.replace('by: both, events', 'by: cirrus, to: fjord, events');
    expect(rulesIn(others)).toEqual(['first-choice/one-sided']);
  });
});

describe('a lopsided agreement', () => {
  const promise = (id: string, by: string, to: string) =>
    `    - { id: ${id}, by: ${by}, to: ${to}, what: Ideas, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n`;
  const ideas = (count: number, by = 'cirrus', to = 'nordbank') =>
    soundWith(
      `proactivity:\n  commitments:\n${Array.from({ length: count }, (_, i) => promise(`idea-${i}`, by, to)).join('')}  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n`,
    );

  // Each party promises four times elsewhere: first choice, sharing, early warning, dialogue.
  it('gives more than two for one', () => {
    expect(check(ideas(4))).toEqual([]);
    const [finding, ...more] = check(ideas(5));
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('parties/lopsided');
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toMatch(
      /^The agreement is unbalanced: 9 promises by Cirrus Oy, but only 4 by Nordbank Abp\./,
    );
    expect(check(ideas(5, 'nordbank', 'cirrus'))[0]?.message).toContain('9 promises by Nordbank Abp');
  });

  it('is not one where what is one-sided has its own finding', () => {
    const text = ideas(4).replace('by: both, events', 'by: cirrus, to: nordbank, events');
    expect(rulesIn(text)).toEqual(['first-choice/one-sided']);
  });

  it('cannot be told while promises are missing or unclear', () => {
    for (const key of ['firstChoice', 'openDialogue']) {
      const text = ideas(9).replace(new RegExp(`^${key}:(\\n .*)+\\n?`, 'm'), '');
      expect(rulesIn(text)).toEqual(['principle/missing']);
    }
    const slip = ideas(9).replace('by: nordbank, to: cirrus, owner', 'by: nordbnk, to: cirrus, owner');
    expect(rulesIn(slip)).toEqual(['reference/unknown']);
  });
});

/** The sound agreement with a subcontractor at the service board, and a second vendor. */
function three(): string {
  const people = (party: string) =>
    `people: [{ id: ola-nord, name: Ola Nord, roles: [executive-sponsor], deputy: ${party}/per-vik }, { id: per-vik, name: Per Vik, roles: [relationship-manager], deputy: ${party}/ola-nord }]`;
  return changed(
    [
      '\nfirstChoice:',
      `  - { id: fjord, name: Fjord AS, role: vendor, ${people('fjord')} }\n  - { id: sub, name: Sub Ltd, role: subcontractor, people: [{ id: kim-sand, name: Kim Sand, roles: [service-manager] }] }\n\nfirstChoice:`,
    ],
    [
      'members: [nordbank/mika-salo, cirrus/sara-berg], papers',
      'members: [nordbank/mika-salo, cirrus/sara-berg, fjord/ola-nord], papers',
    ],
    ['by: cirrus, to: nordbank, owner', 'by: cirrus, to: &all [nordbank, fjord], owner'],
    [
      '\ngovernance:',
      '    - { id: capacity, what: Capacity, type: plan, by: fjord, to: [nordbank, cirrus], owner: fjord/per-vik, horizon: 18 months, cadence: quarterly, forum: steering-committee, binding: none }\n\ngovernance:',
    ],
    [
      'owners: [nordbank/mika-salo, cirrus/sara-berg]',
      'owners: [nordbank/mika-salo, cirrus/sara-berg, fjord/per-vik]',
    ],
    [
      'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
      'owners: [nordbank/anna-lind, cirrus/erik-dahl, fjord/ola-nord]',
    ],
    [
      '\nproactivity:',
      '    - { person: fjord/ola-nord, advises: nordbank, on: [networks], discloses: [own-products] }\n\nproactivity:',
    ],
  );
}
