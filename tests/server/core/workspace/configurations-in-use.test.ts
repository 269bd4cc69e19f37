import { describe, expect, it } from 'vitest';
import { Scoped } from '../../../../server/src/core/config/scoped.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { workspaceOf } from '../../../support/check.ts';

const uriOf = (name: string) => `file:///${name}.yaml`;
const party = (id: string) => `kind: Party\nid: ${id}\nname: N\n`;
const files = {
  'partnership.config': 'extends: [base.yaml]\nignore: [drafts/, "sub/x*.yaml"]\n',
  base: 'extends: [more.yaml, tail.yaml]\nrules: {}\n',
  more: 'ignore: [late.yaml]\n',
  spare: 'extends: [other.yaml]\nignore: [early.yaml]\n',
  // What nobody uses as a configuration, these are not.
  tail: '- x\n',
  other: '- x\n',
  'sub/partnership.config': 'ignore: y.yaml\n',
  'drafts/deep/a': party('a'),
  'sub/xa': party('b'),
  'sub/y': party('c'),
  y: party('d'),
  late: party('e'),
  early: party('f'),
};

/** The parties that others see, and the files that are read as configurations. */
function seen(workspace: Workspace) {
  const parties = workspace.idsOf('Party').join('');
  const configurations = workspace
    .uris()
    .filter(uri => /tail|other/.test(uri) && workspace.file(uri)?.kind === 'Config')
    .map(uri => uri.slice(8, -5));
  return `${parties} | ${configurations.join(' ')}`;
}

type Change = readonly [change: (workspace: Workspace) => void, expected: string];
const set =
  (name: string, text: string) =>
  (workspace: Workspace): void =>
    workspace.set(uriOf(name), text);
const insist = (name: string) => (workspace: Workspace) => workspace.insistOn(new Scoped(uriOf(name)));
const named = 'partnership.config';
const sub = 'sub/partnership.config';

const changes: Readonly<Record<string, Change>> = {
  nothing: [() => {}, 'df | tail'],
  'a configuration that is gone': [workspace => workspace.delete(uriOf(named)), 'abdef | '],
  'one that ignores nothing any more': [set(named, 'extends: [base.yaml]\n'), 'abdf | tail'],
  'one that extends another one': [set(named, 'extends: [spare.yaml]\n'), 'abde | other'],
  'one that extends nothing': [set(named, 'ignore: [drafts]\n'), 'bdef | '],
  'an extended one that extends nothing': [set('base', 'rules: {}\n'), 'def | '],
  'an extended one that ignores something else': [set('more', 'ignore: [early.yaml]\n'), 'de | tail'],
  'an extended one that is gone': [workspace => workspace.delete(uriOf('base')), 'def | '],
  'one for a folder that is gone': [workspace => workspace.delete(uriOf(sub)), 'cdf | tail'],
  'one that is new': [set('drafts/partnership.config', 'ignore: [a.yaml]\n'), 'df | tail'],
  'one that cannot be read': [set(named, 'ignore: "\n'), 'abdef | '],
  'one that ignores itself': [set(named, 'ignore: ["*.yaml"]\n'), 'ab | '],
  'one that the host insists on': [insist('spare'), 'abcde | other tail'],
  'one that the host insists on and that is not there': [insist('none'), 'abcdef | tail'],
  'one that is there already, and that the host insists on': [insist(sub), 'abdef | tail'],
};

const workspaceBefore = () =>
  workspaceOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.yaml`, text])));

describe('configurations are worked out from the files as they are now', () => {
  it.each(Object.entries(changes))('%s', (name, [change, expected]) => {
    const workspace = workspaceBefore();
    const before = seen(workspace);
    change(workspace);
    const copy = workspace.copy();
    const after = seen(workspace);
    const fresh = new Workspace();
    for (const uri of [...workspace.uris()].reverse()) fresh.set(uri, workspace.file(uri)?.text ?? '');
    expect(before).toBe('df | tail');
    expect([after, seen(copy)]).toEqual([expected, expected]);
    if (!name.includes('insists')) expect(seen(fresh)).toBe(expected);
  });
});
