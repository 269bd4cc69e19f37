import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { show, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

const party = (id: string, people = '[]') =>
  `apiVersion: partnership/v1\nkind: Party\nid: ${id}\nname: ${id.toUpperCase()}\npeople: ${people}\n`;
const agreement = (id: string, parties: string, more = '') =>
  `apiVersion: partnership/v1\nkind: Agreement\nid: ${id}\ntitle: T\nversion: 1.0.0\nstatus: draft\nparties: [${parties}]\n${more}`;
const records = (id: string, entries = '') =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: ${id}\nrecords: [${entries}]\n`;

/** The findings about references in all files, by file. */
function references(workspace: Workspace): string[] {
  const checker = new Checker(workspace, { today: () => today });
  return workspace.uris().flatMap(uri => {
    const found = checker.findings(uri).filter(({ rule }) => rule.startsWith('reference/'));
    return show(workspace.file(uri)?.text ?? '', found).map(line => `${uri.slice(8)}:${line}`);
  });
}

describe('files find each other by their ids', () => {
  const workspace = workspaceOf({
    'a.yaml': agreement('a', '{ party: cirrus, role: vendor }'),
    'b.yaml': agreement('b', '{ id: nordbank, role: customer }'),
    'cirrus.yaml': party('cirrus'),
    'r.yaml': records('a'),
    'partnership.config.yaml': 'extends: strict\n',
  });
  const file = (name: string) => {
    const found = workspace.file(`file:///${name}`);
    if (!found) throw new Error(name);
    return found;
  };
  const names = (files: readonly { uri: string }[]) => files.map(({ uri }) => uri.slice(8)).sort();

  it('and depend on each other', () => {
    expect(names(workspace.dependencies(file('a.yaml')))).toEqual(['cirrus.yaml', 'r.yaml']);
    expect(names(workspace.dependencies(file('r.yaml')))).toEqual(['a.yaml', 'cirrus.yaml']);
    expect(names(workspace.dependencies(file('cirrus.yaml')))).toEqual(['a.yaml', 'r.yaml']);
    expect(names(workspace.dependencies(file('b.yaml')))).toEqual([]);
  });

  it('and can be asked for', () => {
    expect(names(workspace.recordsOf('a'))).toEqual(['r.yaml']);
    expect(names(workspace.agreementsUsing('cirrus'))).toEqual(['a.yaml']);
    expect(workspace.idsOf('Agreement')).toEqual(['a', 'b']);
    expect(names(workspace.configurationFiles())).toEqual(['partnership.config.yaml']);
  });

  it('the same text again changes nothing, another one is read', () => {
    const before = file('b.yaml');
    workspace.set('file:///b.yaml', before.text);
    expect(file('b.yaml')).toBe(before);
    workspace.set('file:///b.yaml', records('a'));
    expect(names(workspace.recordsOf('a'))).toEqual(['b.yaml', 'r.yaml']);
    workspace.delete('file:///b.yaml');
    expect(names(workspace.recordsOf('a'))).toEqual(['r.yaml']);
  });
});

describe('an id that is given twice', () => {
  it('to two agreements is a finding in both (decision 20)', () => {
    const workspace = workspaceOf({ 'a.yaml': agreement('a', ''), 'b.yaml': agreement('a', '') });
    expect(references(workspace)).toEqual([
      'a.yaml:3:5 error reference/duplicate-id «a» `a` is also the id of an agreement in another file. Ids must differ in the workspace, since records and references find things by them. Choose another one.',
      'b.yaml:3:5 error reference/duplicate-id «a» `a` is also the id of an agreement in another file. Ids must differ in the workspace, since records and references find things by them. Choose another one.',
    ]);
  });

  it('two parties may each have an Anna; one may not have two (decision 20)', () => {
    const person = '{ id: anna, name: Anna, roles: [executive-sponsor] }';
    const two = agreement(
      'a',
      `{ id: x, role: customer, people: [${person}] }, { id: y, role: vendor, people: [${person}] }`,
    );
    expect(references(workspaceOf({ 'a.yaml': two }))).toEqual([]);
    const twice = agreement('a', `{ id: x, role: customer, people: [${person}, ${person}] }`);
    expect(references(workspaceOf({ 'a.yaml': twice }))).toHaveLength(1);
  });

  it('a forum and a commitment share one namespace (decision 20)', () => {
    const text = agreement(
      'a',
      '',
      'openDialogue: { commitments: [{ id: board }] }\nsharing: { commitments: [{ id: board }] }\n',
    );
    expect(references(workspaceOf({ 'a.yaml': text }))).toHaveLength(1);
  });

  it('the same action may be named by two meetings; so may the same id by records and agreement', () => {
    const action = (date: string) =>
      `{ type: meeting, forum: stand-up, date: ${date}, actions: [{ id: stand-up, what: Do it }] }`;
    const files = { 'a.yaml': soundAgreement, 'r.yaml': records('nordbank-cirrus', action('2026-02-02')) };
    expect(references(workspaceOf(files))).toEqual([]);
  });
});

describe('one slip is one finding, however many files run into it', () => {
  const people = '[{ id: erik, name: Erik, roles: [executive-sponsor] }]';
  const users = (id: string) =>
    agreement(
      id,
      '{ party: cirrus, role: vendor }',
      'trustedAdviser: { advisers: [{ person: cirrus/erik }] }\n',
    );

  it('the id of a Party file', () => {
    const workspace = workspaceOf({
      'a.yaml': users('a'),
      'b.yaml': users('b'),
      'p.yaml': party('ciruss', people),
    });
    expect(references(workspace)).toEqual([
      'p.yaml:3:5 error reference/unknown «ciruss» Nothing refers to `ciruss`, but 4 places refer to `cirrus`, which does not exist. Is `cirrus` the right id?',
    ]);
  });

  it('a reference to a Party file', () => {
    const wrong = users('a').replace('party: cirrus', 'party: ciruss');
    expect(references(workspaceOf({ 'a.yaml': wrong, 'p.yaml': party('cirrus', people) }))).toEqual([
      'a.yaml:7:20 error reference/unknown «ciruss» No `Party` file describes `ciruss`, so nobody knows its name and people. Did you mean `cirrus`?',
    ]);
  });

  it('a person in a Party file', () => {
    const workspace = workspaceOf({
      'a.yaml': users('a'),
      'b.yaml': users('b'),
      'p.yaml': party('cirrus', people.replace('id: erik', 'id: eric')),
    });
    expect(references(workspace)).toEqual([
      'p.yaml:5:16 error reference/unknown «eric» Nothing refers to `eric`, but 2 places refer to `cirrus/erik`, which does not exist. Is `erik` the right id?',
    ]);
  });

  it('a person whom another agreement names rightly is no slip of the Party file', () => {
    const other = users('b').replace('cirrus/erik', 'cirrus/eric');
    const twice = users('a').replace(
      '[{ person: cirrus/erik }]',
      '[{ person: cirrus/erik }, { person: cirrus/erik }]',
    );
    const workspace = workspaceOf({
      'a.yaml': twice,
      'b.yaml': other,
      'p.yaml': party('cirrus', people.replace('id: erik', 'id: eric')),
    });
    expect(references(workspace).map(line => line.slice(0, 6))).toEqual(['a.yaml', 'a.yaml']);
  });

  it('a party that lists no people', () => {
    const workspace = workspaceOf({
      'a.yaml': users('a'),
      'b.yaml': users('b'),
      'p.yaml': party('cirrus', ''),
    });
    expect(references(workspace)).toEqual([
      'p.yaml:5:1 error reference/unknown «people» CIRRUS lists no people, but 2 places name some, such as `cirrus/erik`. Add them below `people`.',
    ]);
  });

  it('the id of an agreement with two files of records', () => {
    const workspace = workspaceOf({
      'a.yaml': agreement('nordbnk', ''),
      'r.yaml': records('nordbank'),
      's.yaml': records('nordbank'),
    });
    expect(references(workspace)).toEqual([
      'a.yaml:3:5 error reference/unknown «nordbnk» Nothing refers to `nordbnk`, but 2 places refer to `nordbank`, which does not exist. Is `nordbank` the right id?',
    ]);
  });

  it('an id that cannot be read: what refers to it proves nothing', () => {
    const workspace = workspaceOf({
      'a.yaml': users('a'),
      'p.yaml': party('"Cirrus Oy"', people),
      'r.yaml': records('a'),
    });
    expect(references(workspace)).toEqual([]);
  });

  it('a name of what the agreement no longer has is offered to `retired` (decision 11)', () => {
    const shared = '{ type: shared, commitment: old-plan, date: 2026-02-02 }';
    const files = { 'a.yaml': soundAgreement, 'r.yaml': records('nordbank-cirrus', shared) };
    expect(references(workspaceOf(files))).toEqual([
      'r.yaml:4:39 error reference/unknown «old-plan» There is no shared plan or forecast `old-plan`, so this leads nowhere. Correct the name; if the agreement had it once, add it to `retired` there. There are `forecast` and `roadmap`.',
    ]);
    const retired = { ...files, 'a.yaml': `${soundAgreement}retired: [old-plan]\n` };
    expect(references(workspaceOf(retired))).toEqual([]);
    const renamed = {
      ...files,
      'a.yaml': soundAgreement.replace('{ id: forecast,', '{ id: forecast, formerly: [old-plan],'),
    };
    expect(references(workspaceOf(renamed))).toEqual([]);
  });
});

it('nothing is missing as long as files are still being read', () => {
  const workspace = workspaceOf({
    'a.yaml': agreement('a', '{ party: cirrus, role: vendor }'),
    'r.yaml': records('b'),
  });
  workspace.complete = false;
  expect(references(workspace)).toEqual([]);
  workspace.complete = true;
  expect(references(workspace)).toHaveLength(2);
});

it('a file is judged again when one changes that it rests on', () => {
  const workspace = workspaceOf({ 'a.yaml': agreement('a', '{ party: cirrus, role: vendor }') });
  const checker = new Checker(workspace, { today: () => today });
  const rules = () =>
    checker.findings('file:///a.yaml').filter(({ rule }) => rule === 'reference/unknown').length;
  expect(rules()).toBe(1);
  workspace.set('file:///p.yaml', party('cirrus'));
  expect(rules()).toBe(0);
  const before = checker.findings('file:///a.yaml');
  expect(checker.findings('file:///a.yaml')).toBe(before);
  workspace.delete('file:///p.yaml');
  expect(rules()).toBe(1);
});

it('records that are edited are judged as they are now', () => {
  const workspace = workspaceOf({
    'a.partnership.yaml': soundAgreement,
    'r.partnership.yaml': records('nordbank-cirrus', '{ type: review, scope: joint, date: 2020-01-01 }'),
  });
  const checker = new Checker(workspace, { today: () => today });
  const found = () => checker.findings('file:///r.partnership.yaml').map(({ rule }) => rule);
  expect(found()).toEqual(['records/outside-term']);
  const edited = records('nordbank-cirrus', '{ type: review, scope: joint, date: 2020-01-02 }');
  workspace.set('file:///r.partnership.yaml', edited);
  expect(found()).toEqual(['records/outside-term']);
});

describe('two states of the same files', () => {
  it('share what is read of equal texts, and nothing else', () => {
    const before = workspaceOf({ 'a.yaml': agreement('a', ''), 'b.yaml': agreement('b', '') });
    const after = new Workspace(before);
    for (const uri of before.uris()) before.file(uri);
    after.set('file:///a.yaml', agreement('a', ''));
    after.set('file:///b.yaml', agreement('c', ''));
    expect(after.file('file:///a.yaml')).toBe(before.file('file:///a.yaml'));
    expect(after.file('file:///b.yaml')?.value).toMatchObject({ id: 'c' });
    expect(before.file('file:///b.yaml')?.value).toMatchObject({ id: 'b' });
  });
});
