import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { mostFiles } from '../../../../server/src/core/config/extended.ts';
import { show, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

const name = 'partnership.config.yaml';

/** The findings of each file, by its path; those without any are left out. */
function findings(files: Record<string, string>, folders?: string[]): Record<string, string[]> {
  const workspace = workspaceOf(files);
  workspace.folders = folders;
  const checker = new Checker(workspace, { today: () => today });
  const shown = Object.entries(files).map(([path, text]): [string, string[]] => [
    path,
    show(text, checker.findings(`file:///${path}`)),
  ]);
  return Object.fromEntries(shown.filter(([, lines]) => lines.length > 0));
}

const start = (lines: string[] = []) => lines.map(line => line.split(' ').slice(0, 4).join(' '));

describe('a circle', () => {
  it('of a file with itself is one finding', () => {
    expect(start(findings({ [name]: `extends: ${name}\n` })[name])).toEqual([
      '1:10 error config/extends «partnership.config.yaml»',
    ]);
  });

  it('of several files is one finding, in the one that everybody sees', () => {
    const found = findings({
      [name]: 'extends: [strict, shared/b.yaml]\n',
      'shared/b.yaml': 'extends: a.yaml\n',
      'shared/a.yaml': `extends: ../${name}\n`,
    });
    expect(Object.keys(found)).toEqual([name]);
    expect(start(found[name])).toEqual(['1:19 error config/extends «shared/b.yaml»']);
  });

  it('beyond a file is none of its own', () => {
    const found = findings({
      [name]: 'extends: a.yaml\n',
      'a.yaml': 'extends: b.yaml\n',
      'b.yaml': 'extends: a.yaml\n',
    });
    expect(Object.keys(found)).toEqual(['a.yaml']);
  });

  it('is none where two ways lead to one file', () => {
    const found = findings({
      [name]: 'extends: [a.yaml, b.yaml]\n',
      'a.yaml': 'extends: c.yaml\n',
      'b.yaml': 'extends: c.yaml\n',
      'c.yaml': 'rules: {}\n',
    });
    expect(found).toEqual({});
  });
});

describe('what cannot be extended', () => {
  it.each([
    ['/etc/rules.yaml', 'is not a relative path'],
    ['~/rules.yaml', 'is not a relative path'],
    ['file:///rules.yaml', 'is not a relative path'],
    ['shared\\rules.yaml', 'is not a relative path'],
    ['../../rules.yaml', 'lies outside of the workspace'],
    ['nowhere.yaml', 'There is no file `nowhere.yaml`'],
    ['.', 'There is no file `.`'],
    ['a.partnership.yaml', 'is no configuration'],
  ])('%s', (entry, says) => {
    const files = {
      [`work/bank/${name}`]: `extends: ['${entry}']\n`,
      'work/bank/a.partnership.yaml': soundAgreement,
      'rules.yaml': 'rules: { principle/missing: off }\n',
    };
    const { [`work/bank/${name}`]: found = [] } = findings(files, ['file:///work/bank']);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('config/extends');
    expect(found[0]).toContain(`«'${entry}'»`);
    expect(found[0]).toContain(says);
  });

  it('is not looked at outside of the workspace, even where it is there', () => {
    const files = {
      [`work/${name}`]: 'extends: ../rules.yaml\n',
      'rules.yaml': 'rules: { principle/missing: off }\n',
    };
    const workspace = workspaceOf(files);
    workspace.folders = ['file:///work'];
    const checker = new Checker(workspace, { today: () => today });
    expect(checker.configuration('file:///work/a.yaml').files).toEqual([`file:///work/${name}`]);
    workspace.folders = ['file:///work', 'file:///'];
    const wider = new Checker(workspace, { today: () => today });
    expect(wider.configuration('file:///work/a.yaml').files).toHaveLength(2);
  });

  it('is not said while files are still being read', () => {
    const workspace = workspaceOf({ [name]: 'extends: base.yaml\n' });
    workspace.complete = false;
    const checker = new Checker(workspace, { today: () => today });
    expect(checker.findings(`file:///${name}`)).toEqual([]);
    workspace.set('file:///base.yaml', 'rules: {}\n');
    workspace.complete = true;
    expect(checker.findings(`file:///${name}`)).toEqual([]);
  });

  it('stays an agreement, with its own findings', () => {
    const text = soundAgreement.replace('purpose: Direction, ', '');
    const found = findings({ [name]: 'extends: a.partnership.yaml\n', 'a.partnership.yaml': text });
    expect(start(found['a.partnership.yaml'])[0]).toContain('governance/forum-incomplete');
    expect(found['a.partnership.yaml']).toHaveLength(1);
    expect(start(found[name])).toEqual(['1:10 error config/extends «a.partnership.yaml»']);
  });

  it('is told in the file that is extended when that one cannot be read', () => {
    const found = findings({ [name]: 'extends: base.yaml\n', 'base.yaml': 'rules: {\n' });
    expect(Object.keys(found)).toEqual(['base.yaml']);
  });
});

describe('more files than a configuration may be made of', () => {
  const chain = (count: number) => ({
    [name]: 'extends: c1.yaml\n',
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`c${i + 1}.yaml`, `extends: [strict, c${i + 2}.yaml]\n`]),
    ),
    [`c${count + 1}.yaml`]: 'rules: { sharing/incomplete: off }\n',
  });

  it('are none of a chain that is just not too long', () => {
    expect(findings(chain(mostFiles - 2))).toEqual({});
  });

  it('are told by each file that has them behind it, and by no other', () => {
    const found = findings(chain(mostFiles));
    expect(Object.keys(found)).toEqual([name, 'c1.yaml']);
    expect(start(found[name])).toEqual(['1:10 error config/extends «c1.yaml»']);
    expect(start(found['c1.yaml'])).toEqual(['1:1 error config/extends «extends»']);
  });

  it('are not told of files that are named twice', () => {
    const names = Array.from({ length: 2 * mostFiles }, () => './c.yaml').join(', ');
    expect(findings({ [name]: `extends: [${names}]\n`, 'c.yaml': 'extends: strict\n' })).toEqual({});
  });

  it('leave out the weakest', () => {
    const workspace = workspaceOf(chain(mostFiles));
    const configuration = new Checker(workspace, { today: () => today }).configuration(`file:///${name}`);
    expect(configuration.files).toHaveLength(mostFiles);
    expect(configuration.files.at(-1)).toBe(`file:///${name}`);
    expect(configuration.files[0]).toBe(`file:///c${mostFiles - 1}.yaml`);
  });
});
