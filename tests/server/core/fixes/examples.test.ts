import { describe, expect, it } from 'vitest';
import { check, show } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt, done } from './act.ts';

const party = 'apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\n';
const fixed = (text: string, piece: string, title = '') =>
  done(text, actionsAt(text, piece, 'quickfix'), title);
const titles = (text: string, piece: string) =>
  actionsAt(text, piece, 'quickfix')
    .map(({ title }) => String(title))
    .filter(title => !title.startsWith('Accept'));

describe('a misspelt word', () => {
  it.each([
    ['key', `${party}sektor: private # really\n`, 'sektor', `${party}sector: private # really\n`],
    ['key in quotes', `${party}"sektor": private\n`, 'sektor', `${party}"sector": private\n`],
    ['value', `${party}sector: privat # really\n`, 'privat', `${party}sector: private # really\n`],
    ['value in quotes', `${party}sector: 'privat'\n`, 'privat', `${party}sector: 'private'\n`],
    [
      'number that is text',
      `${party.replace('Cirrus Oy', '2026 # year')}`,
      '2026',
      party.replace('Cirrus Oy', '"2026" # year'),
    ],
    ['key twice', `${party}name: Cirrus Oy\n`, 'Oy\n|name', party],
    [
      'key twice in brackets',
      `{ apiVersion: partnership/v1, kind: Party, id: cirrus, name: A, name: B }\n`,
      'name: B',
      '{ apiVersion: partnership/v1, kind: Party, id: cirrus, name: A }\n',
    ],
  ])('%s', (_, text, piece, expected) => {
    expect(fixed(text, piece)).toBe(expected);
  });

  it('reference keeps its quotes', () => {
    const text = soundAgreement.replace('forum: service-board,', 'forum: "servis-board",');
    expect(fixed(text, 'servis-board')).toBe(text.replace('servis', 'service'));
  });
});

describe('biweekly', () => {
  it('is offered in either reading, and neither is preferred', () => {
    const text = soundAgreement.replace('cadence: yearly, method', 'cadence: biweekly, method');
    const actions = actionsAt(text, 'biweekly', 'quickfix').filter(({ title }) =>
      String(title).startsWith('Change'),
    );
    expect(actions.length).toBeGreaterThan(1);
    expect(actions.some(({ preferred }) => preferred)).toBe(false);
  });
});

describe('an unknown key', () => {
  it('is removed with its lines and comments, or kept as one’s own', () => {
    const text = `${party}registry:\n  # since 2019\n  number: 1 # of 3\n  # the end\nsector: private\n`;
    expect(titles(text, 'registry')).toEqual([
      'Remove “registry”',
      'Keep it as a key of your own, “x-registry”',
    ]);
    expect(fixed(text, 'registry', 'Remove')).toBe(`${party}sector: private\n`);
    expect(fixed(text, 'registry', 'Keep')).toBe(text.replace('registry', 'x-registry'));
  });

  it.each([
    ['{ a: 1, id: x }', '{ id: x }'],
    ['{ id: x, a: 1 }', '{ id: x }'],
    ['{ id: x, a: 1, name: y }', '{ id: x, name: y }'],
  ])('in brackets: %s', (written, left) => {
    const text = `apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus\npeople: [${written.replace('x', 'x, name: X').replace(', name: y', ', title: y')}]\n`;
    expect(fixed(text, 'a: 1', 'Remove')).toBe(
      text.replace(
        written.replace('x', 'x, name: X').replace(', name: y', ', title: y'),
        left.replace('x', 'x, name: X').replace(', name: y', ', title: y'),
      ),
    );
  });
});

describe('what is missing', () => {
  it('is written where the format has it, with the document’s own indentation', () => {
    const text = soundAgreement.replace(
      /^( +)- \{ id: stand-up.*$/m,
      '$1-   id: stand-up # daily\n$1    name: Stand-up\n$1    cadence: weekly\n$1    members: [nordbank/mika-salo, cirrus/sara-berg] # both\n',
    );
    expect(fixed(text, 'id: stand-up')).toContain(
      "      -   id: stand-up # daily\n          name: Stand-up\n          purpose: The week's work, incidents and changes\n          cadence: weekly\n          chair: rotating\n          members: [nordbank/mika-salo, cirrus/sara-berg] # both\n          agenda: [Incidents, Changes, Actions]\n",
    );
  });

  it('fills a key that was left empty, and leaves its comment', () => {
    const text = soundAgreement.replace(
      /^benchmarking:[\s\S]*?(?=^trusted)/m,
      'benchmarking:   # to be done\n\n',
    );
    const result = fixed(text, 'benchmarking:');
    expect(result).toMatch(
      /^benchmarking: {3}# to be done\n {2}intent: .*\n {2}partiesCompete: false\n {2}activities:\n {4}- id: market-update\n/m,
    );
    expect(show(result, check(result))).toEqual([]);
  });

  it('has an empty line above it where sections have', () => {
    const text = soundAgreement.replace(/^benchmarking:[\s\S]*?(?=^trusted)/m, '# Advice\n');
    const result = fixed(text, '#');
    expect(result).toMatch(
      /- \{ then: mediation \}\n\nbenchmarking:\n[\s\S]*forum: steering-committee\n {6}basedOn: \[roadmap\]\n\n# Advice\ntrustedAdviser:/,
    );
  });

  it('names forums by the ids that others use already', () => {
    const text = soundAgreement.replace(/^governance:[\s\S]*?(?=^benchmarking)/m, '');
    const result = fixed(text, '#', 'Add a section “Active');
    expect(result).toContain('      - id: service-board\n        name: Service Board\n');
    expect(show(result, check(result))).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a tab', 'people:\n\t- { id: a, name: A }\n', 'people:\n  - { id: a, name: A }\n'],
    ['no space behind a colon', 'people:\n  - { id: a, name:A }\n', 'people:\n  - { id: a, name: A }\n'],
    ['no closing quote', 'x-a: "text # 1\n', 'x-a: "text" # 1\n'],
    ['no closing bracket', 'people: [{ id: a, name: A }\n', 'people: [{ id: a, name: A }]\n'],
    ['a colon in a text', 'x-a: see: below # 1\n', 'x-a: "see: below" # 1\n'],
    ['a backslash', 'x-a: "C:\\docs"\n', 'x-a: "C:\\\\docs"\n'],
    ['a sign at the beginning', 'x-a: @home\n', 'x-a: "@home"\n'],
    ['a comma too many', 'x-a: [1,, 2]\n', 'x-a: [1, 2]\n'],
    ['no comma', 'x-a: [{ b: 1 } { c: 2 }]\n', 'x-a: [{ b: 1 }, { c: 2 }]\n'],
  ])('%s', (_, wrong, right) => {
    const text = party + wrong;
    const finding = check(text).find(({ rule }) => rule === 'yaml/syntax');
    const place = `${text.slice(0, finding?.range.start)}|`;
    expect(fixed(text, place)).toBe(party + right);
  });
});

describe('everything that is certain', () => {
  const text = soundAgreement
    .replace('purpose: Direction, ', '')
    .replace('mechanism: inform', 'mechansim: infrom')
    .replace('forum: service-board,', 'forum: servis-board,')
    .replace('status: draft', 'status: draft\nstatus: active');

  it('is put right at once, and nothing else', () => {
    const result = done(text, actionsAt(text, 'kind', 'source.fixAll'));
    expect(result).toBe(
      text.replace('servis', 'service').replace('mechansim', 'mechanism').replace('infrom', 'inform'),
    );
  });

  it.each([
    ['nothing is wrong', soundAgreement],
    ['only its parties know what is missing', soundAgreement.replace('purpose: Direction, ', '')],
    ['several things may be meant', soundAgreement.replace('status: draft', 'status: draft\nstatus: active')],
    ['there are only guesses', `${soundAgreement}x-a: "see\n`],
  ])('is not offered where %s', (_, text) => {
    expect(actionsAt(text, 'kind', 'source.fixAll')).toEqual([]);
  });
});
