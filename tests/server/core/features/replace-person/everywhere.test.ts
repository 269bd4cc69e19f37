import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../../server/src/core/model/file-model.ts';
import { namesIn } from '../../../../../server/src/core/workspace/names.ts';
import { workspaceOf } from '../../../../support/check.ts';
import { nameOf, planOf, textsAfter } from './support.ts';

const full = readFileSync(new URL('../../review/full.yaml', import.meta.url), 'utf8');
const files = { 'full.partnership.yaml': full };
const people = ['nordbank/anna-lind', 'nordbank/mika-salo', 'cirrus/erik-dahl', 'cirrus/sara-berg'];

/** The paths at which a text names somebody, as the schema says; what the person’s own entry says is not among them. */
function pathsOf(text: string, person: string): string[] {
  const file = readFile({ uri: 'file:///full.partnership.yaml', text });
  const own = file.definitions.find(({ kind, name }) => kind === 'person' && name === person)?.owner;
  return file.references
    .filter(({ kind, name, owner }) => kind === 'person' && name === person && owner !== own)
    .map(({ path }) => path.replace(/people\[[^\]]*\]/, 'people').replace(/\[[^\]]*\/[^\]]*\]/, ''));
}

describe('an agreement that has every property of the format', () => {
  it.each(people)('of %s everything passes to somebody new, and nothing else changes', person => {
    const [party] = person.split('/');
    const successor = { id: 'new-one', name: 'New One', title: 'Successor' };
    const after = textsAfter(files, { old: person, successor })['full.partnership.yaml'] ?? '';
    expect(pathsOf(after, person)).toEqual([]);
    expect(pathsOf(after, `${party}/new-one`)).toEqual(pathsOf(full, person));
    const [before, now] = [full, after].map(text => readFile({ uri: 'file:///a.partnership.yaml', text }));
    expect(now?.yaml.problems).toEqual([]);
    const plain = (value: unknown) => JSON.stringify(value, (key, each) => (key === 'people' ? 0 : each));
    expect(plain(now?.value)).toBe(plain(before?.value).replaceAll(person, `${party}/new-one`));
  });

  it.each(people)('of %s roles, deputy and what is agreed for key people pass', person => {
    const [party, id] = person.split('/');
    const entryIn = (text: string, name: string) =>
      readFile({ uri: 'file:///a.partnership.yaml', text }).definitions.find(
        each => each.kind === 'person' && each.name === name,
      )?.owner;
    const after = textsAfter(files, { old: person, successor: { id: 'new-one', name: 'New One' } });
    const [old, now, then] = [
      entryIn(after['full.partnership.yaml'] ?? '', person),
      entryIn(after['full.partnership.yaml'] ?? '', `${party}/new-one`),
      entryIn(full, person),
    ];
    expect(now).toEqual({
      id: 'new-one',
      name: 'New One',
      ...Object.fromEntries(
        ['roles', 'deputy', 'keyPerson'].flatMap(key => (then?.[key] ? [[key, then[key]]] : [])),
      ),
    });
    const { roles, deputy, keyPerson, ...own } = then ?? {};
    expect(old).toEqual({ ...own, id });
  });

  it.each(
    people.flatMap(old =>
      people.filter(each => each !== old && each.split('/')[0] === old.split('/')[0]).map(to => [old, to]),
    ),
  )('from %s to %s nobody is named twice in a list, or as their own deputy', (old = '', to = '') => {
    const after = textsAfter(files, { old, successor: { id: to.split('/')[1] ?? '' } });
    const file = readFile({ uri: 'file:///a.partnership.yaml', text: after['full.partnership.yaml'] ?? '' });
    const named = file.references.filter(({ kind, name }) => kind === 'person' && name === to);
    for (const { owner } of named.filter(({ owner }) => Array.isArray(owner)))
      expect(named.filter(each => each.owner === owner)).toHaveLength(1);
    const entry = file.definitions.find(({ name }) => name === to)?.owner;
    expect(entry?.deputy).not.toBe(to);
    expect(entry?.roles).toEqual(expect.arrayContaining(['executive-sponsor', 'relationship-manager']));
    expect(namesIn(file).filter(({ name, reference }) => reference && name === old)).toEqual([]);
  });

  it('lists every place that changes, each with what it is', () => {
    const plan = planOf(workspaceOf(files), { old: 'nordbank/anna-lind', successor: { id: 'mika-salo' } });
    const places = plan.changed.map(({ file, range }) => `${nameOf(file.uri)} ${range.start}`);
    const named = pathsOf(full, 'nordbank/anna-lind');
    expect(new Set(places).size).toBeGreaterThanOrEqual(named.length);
    for (const { what } of plan.changed) expect(String(what)).not.toBe('');
  });
});
