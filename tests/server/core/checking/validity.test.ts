import { describe, expect, it } from 'vitest';
import { Validity } from '../../../../server/src/core/checking/validity.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { workspaceOf } from '../../../support/check.ts';

const uriOf = (name: string) => `file:///${name}.partnership.yaml`;
const party = (id: string, name = id) =>
  `apiVersion: partnership/v1\nkind: Party\nid: ${id}\nname: ${name}\n`;
const day = '2026-11-23';
const all = ['alone', 'one', 'two', 'on-all'];

/** Files `p` and `q`; what `one` and `two` say rests on `p`, what `on-all` says on everything. */
function start() {
  const workspace = workspaceOf({ [uriOf('p').slice(8)]: party('p'), [uriOf('q').slice(8)]: party('q') });
  const file = (name: string) => workspace.file(uriOf(name)) as FileModel;
  const validity = new Validity();
  validity.bringUpToDate(workspace, day);
  const addAll = () => {
    validity.add('alone', []);
    validity.add('one', [file('q'), file('p')]);
    validity.add('two', [file('p')]);
    validity.add('on-all', 'all');
  };
  addAll();
  const held = () => all.filter(each => validity.has(each));
  return { workspace, validity, file, addAll, held };
}

const changes: Readonly<Record<string, readonly [(workspace: Workspace) => void, readonly string[]]>> = {
  nothing: [() => {}, all],
  'the same text again': [workspace => workspace.set(uriOf('p'), party('p')), all],
  'a text that two rest on': [workspace => workspace.set(uriOf('p'), party('p', 'P')), ['alone']],
  'a text that one rests on': [workspace => workspace.set(uriOf('q'), party('q', 'Q')), ['alone', 'two']],
  'an id': [workspace => workspace.set(uriOf('q'), party('r')), []],
  'a file that is gone': [workspace => workspace.delete(uriOf('q')), []],
  'a new file': [workspace => workspace.set(uriOf('n'), party('n')), []],
  'a file that is found': [workspace => workspace.setExistence('file:///plan.md', 'there'), []],
  'that files are missing': [
    workspace => {
      workspace.complete = false;
    },
    [],
  ],
};

describe('what is known to hold after a change of', () => {
  it.each(Object.entries(changes))('%s', (_, [change, expected]) => {
    const { workspace, validity, held } = start();
    change(workspace);
    validity.bringUpToDate(workspace, day);
    expect(held()).toEqual(expected);
    validity.bringUpToDate(workspace, day);
    expect(held()).toEqual(expected);
  });

  it('the day', () => {
    const { workspace, validity, held } = start();
    validity.bringUpToDate(workspace, '2026-11-24');
    expect(held()).toEqual([]);
  });

  it('the text itself', () => {
    const { workspace, validity } = start();
    validity.add(uriOf('p'), []);
    validity.add(uriOf('q'), []);
    workspace.set(uriOf('p'), party('p', 'P'));
    validity.bringUpToDate(workspace, day);
    expect([validity.has(uriOf('p')), validity.has(uriOf('q'))]).toEqual([false, true]);
  });

  it('nothing that any file says', () => {
    const workspace = workspaceOf({});
    const validity = new Validity();
    validity.bringUpToDate(workspace, day);
    validity.add('on-all', 'all');
    workspace.exclude('file:///x.partnership.yaml', true);
    validity.bringUpToDate(workspace, day);
    expect(validity.has('on-all')).toBe(true);
  });
});

it('what is worked out again after a change holds until the next one that concerns it', () => {
  const { workspace, validity, file, addAll, held } = start();
  workspace.set(uriOf('p'), party('p', 'P'));
  validity.bringUpToDate(workspace, day);
  addAll();
  workspace.set(uriOf('q'), party('q', 'Q'));
  validity.bringUpToDate(workspace, day);
  expect(held()).toEqual(['alone', 'two']);
  expect(file('q').text).toContain('Q');
});

it('what rested on a file on another day does not rest on it for ever', () => {
  const { workspace, validity, held } = start();
  validity.bringUpToDate(workspace, '2026-11-24');
  for (const each of all) validity.add(each, []);
  workspace.set(uriOf('p'), party('p', 'P'));
  validity.bringUpToDate(workspace, '2026-11-24');
  expect(held()).toEqual(all);
});

describe('what is outdated since somebody asked', () => {
  it.each(Object.entries(changes))('after a change of %s', (_, [change, expected]) => {
    const { workspace, validity } = start();
    expect(validity.takeOutdated(), 'nobody has asked before').toBeUndefined();
    expect(validity.takeOutdated()?.size).toBe(0);
    change(workspace);
    validity.bringUpToDate(workspace, day);
    const outdated = validity.takeOutdated();
    const known = all.filter(each => !outdated || outdated.has(each));
    expect(known).toEqual(all.filter(each => !expected.includes(each)));
    expect(validity.takeOutdated()?.size, 'it is said once').toBe(0);
  });

  it('gathers what several changes bring, and the changed files themselves', () => {
    const { workspace, validity, addAll } = start();
    validity.takeOutdated();
    workspace.set(uriOf('q'), party('q', 'Q'));
    validity.bringUpToDate(workspace, day);
    addAll();
    workspace.set(uriOf('p'), party('p', 'P'));
    validity.bringUpToDate(workspace, day);
    expect([...(validity.takeOutdated() ?? [])].sort()).toEqual(
      ['on-all', 'one', 'two', uriOf('p'), uriOf('q')].sort(),
    );
  });
});
