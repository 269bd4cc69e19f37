import { describe, expect, it } from 'vitest';
import { check, show } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt, done } from './act.ts';

describe('a cadence', () => {
  const exact = soundAgreement.replace('cadence: quarterly', 'cadence: { every: quarter, from: 2026-01-01 }');

  it('becomes exact, anchored where the agreement starts', () => {
    expect(done(soundAgreement, actionsAt(soundAgreement, 'quarterly', 'refactor'))).toBe(exact);
  });

  it('does not become short when its anchor would be lost', () => {
    expect(actionsAt(exact, 'every: quarter', 'refactor.rewrite')).toEqual([]);
  });

  it.each([
    [
      'in brackets',
      'review: { internal: { every: half-year }, joint: yearly }',
      'review: { internal: half-yearly, joint: yearly }',
    ],
    [
      'in lines',
      'review:\n  internal:\n    every: half-year\n  joint: yearly',
      'review:\n  internal: half-yearly\n  joint: yearly',
    ],
  ])('becomes short %s when nothing is lost', (_, written, short) => {
    const text = soundAgreement.replace(/^review:.*$/m, written);
    expect(done(text, actionsAt(text, 'half-year', 'refactor.rewrite'))).toBe(
      soundAgreement.replace(/^review:.*$/m, short),
    );
  });

  it('keeps the anchor that stands beside it', () => {
    const text = soundAgreement.replace(
      'cadence: yearly, method',
      'cadence: yearly, from: 2026-09-01, method',
    );
    expect(done(text, actionsAt(text, 'yearly, from', 'refactor.rewrite'))).toContain(
      'cadence: { every: year, from: 2026-09-01 }, from',
    );
  });

  it('is found from its key, and nothing is offered elsewhere', () => {
    expect(actionsAt(soundAgreement, 'cadence: monthly', 'refactor.rewrite')).toHaveLength(1);
    expect(actionsAt(soundAgreement, 'horizon: 12 months', 'refactor.rewrite')).toEqual([]);
  });
});

describe('a party', () => {
  const text = soundAgreement.replace(
    '  - id: cirrus\n    name: Cirrus Oy\n    role: vendor\n',
    '  - id: cirrus # since 2019\n    # As registered.\n    name: Cirrus Oy\n    # For both contracts.\n    role: vendor\n',
  );
  const [action] = actionsAt(text, 'name: Cirrus Oy', 'refactor.extract');
  const change = action?.change();

  it('moves to a file of its own, with its comments', () => {
    expect(change?.creates?.uri).toBe('file:///parties/cirrus.partnership.yaml');
    expect(change?.creates?.text).toBe(`apiVersion: partnership/v1
kind: Party
id: cirrus
# As registered.
name: Cirrus Oy
people:
  - { id: erik-dahl, name: Erik Dahl, title: CEO, seniority: executive, roles: [executive-sponsor], deputy: cirrus/sara-berg }
  - { id: sara-berg, name: Sara Berg, title: Account Lead, seniority: manager, roles: [relationship-manager], deputy: cirrus/erik-dahl }
`);
  });

  it('leaves its role in the agreement', () => {
    expect(done(text, action ? [action] : [])).toContain(
      '\n  - party: cirrus # since 2019\n    # For both contracts.\n    role: vendor\n\nfirstChoice:',
    );
  });

  it.each([
    ['as it is', soundAgreement],
    ['with CRLF', soundAgreement.replaceAll('\n', '\r\n')],
    [
      'in brackets',
      soundAgreement.replace(
        / {2}- id: cirrus\n {4}name: Cirrus Oy\n {4}role: vendor\n {4}people:\n {6}- ([\s\S]*?)\n {6}- (.*)\n/,
        '  - { id: cirrus, name: Cirrus Oy, role: vendor,\n      people: [$1,\n        $2] }\n',
      ),
    ],
  ])('leaves a sound agreement %s', (_, sound) => {
    const [only] = actionsAt(sound, 'name: Cirrus Oy', 'refactor.extract');
    const { creates } = only?.change() ?? {};
    const rest = done(sound, only ? [only] : []);
    expect(show(rest, check(rest, { 'parties/cirrus.partnership.yaml': creates?.text ?? '' }))).toEqual([]);
    const own = check(creates?.text ?? '', { 'b.partnership.yaml': rest });
    expect(show(creates?.text ?? '', own)).toEqual([]);
    expect(creates?.text.includes('\r\n')).toBe(sound.includes('\r\n'));
  });

  it('stays when an anchor ties it to its file, and when the file is there already', () => {
    const tied = soundAgreement.replace('name: Cirrus Oy', 'name: &name Cirrus Oy');
    expect(actionsAt(tied, 'name: &name', 'refactor.extract')).toEqual([]);
    const there = {
      'parties/cirrus.partnership.yaml': 'apiVersion: partnership/v1\nkind: Party\nid: other\nname: Other\n',
    };
    expect(actionsAt(soundAgreement, 'name: Cirrus Oy', 'refactor.extract', there)).toEqual([]);
  });
});

describe('sections', () => {
  const head = '# head\n\napiVersion: partnership/v1\nkind: Party\n';

  it('go into the order of the format, with their comments', () => {
    const text = `${head}# the people\npeople:\n  - { id: erik-dahl, name: Erik Dahl } # since 2019\n  # two more to come\n\n# register\nname: Cirrus Oy # as registered\nx-own: 1\nid: cirrus\n# end\n`;
    expect(done(text, actionsAt(text, 'kind', 'source.sort'))).toBe(
      `${head}id: cirrus\n\n# register\nname: Cirrus Oy # as registered\nx-own: 1\n# the people\npeople:\n  - { id: erik-dahl, name: Erik Dahl } # since 2019\n  # two more to come\n# end\n`,
    );
  });

  it('keep CRLF and a missing line break at the end', () => {
    const text = 'kind: Party\r\napiVersion: partnership/v1\r\nname: Cirrus Oy\r\nid: cirrus';
    expect(done(text, actionsAt(text, 'kind', 'source.sort'))).toBe(
      'apiVersion: partnership/v1\r\nkind: Party\r\nid: cirrus\r\nname: Cirrus Oy',
    );
  });

  it('stay when they are in order, when an alias would come before its anchor, and in a text with mistakes', () => {
    for (const text of [
      soundAgreement,
      'apiVersion: partnership/v1\nkind: Party\nname: &n Cirrus Oy\nid: *n\n',
      'kind: Party\napiVersion: partnership/v1\nname: "Cirrus\nid: cirrus\n',
    ]) {
      expect(actionsAt(text, 'kind', 'source.sort')).toEqual([]);
    }
  });

  it('change nothing that the agreement says', () => {
    const parts = soundAgreement.split(/\n(?=[a-zA-Z]+:)/);
    const shuffled = [...parts.slice(0, 3), ...parts.slice(3).reverse()].join('\n');
    const sorted = done(shuffled, actionsAt(shuffled, 'kind', 'source.sort'));
    expect(show(sorted, check(sorted))).toEqual([]);
    expect(sorted.split('\n').sort().join('\n').trim()).toBe(shuffled.split('\n').sort().join('\n').trim());
    expect(sorted.match(/^[a-zA-Z]+:/gm)).toEqual(soundAgreement.match(/^[a-zA-Z]+:/gm));
  });
});
