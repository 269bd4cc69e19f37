import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../server/src/core/checking/checker.ts';
import type { Finding } from '../../server/src/core/checking/run-rules.ts';
import type { FileModel } from '../../server/src/core/model/file-model.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { namedFiles } from '../../server/src/core/workspace/named-files.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { show, today } from '../support/check.ts';

const root = fileURLToPath(new URL('../../samples', import.meta.url));
const files = globSync('**/*.partnership.yaml', { cwd: root }).sort();
const sound = files.filter(file => !file.startsWith('broken/'));
const broken = files.filter(file => file.startsWith('broken/'));

describe('samples', () => {
  const checker = checkerOf(sound);
  it.each(sound)('%s has no findings', file => {
    expect(show(textOf(file), checker.findings(uriOf(file)))).toEqual([]);
  });
});

describe('broken samples', () => {
  const checker = checkerOf(broken);
  it.each(broken)('%s shows what its `# want` comments say, and nothing else', file => {
    expect(placesOf(textOf(file), checker.findings(uriOf(file)))).toEqual(wanted(textOf(file)));
  });

  it('show every rule about what a file or an agreement says', () => {
    const shown = new Set(broken.flatMap(file => wanted(textOf(file)).map(line => line.split(' ').at(-1))));
    const shouldShow = catalogue.filter(
      ({ on, id }) => (on === 'file' || on === 'agreement') && !/^(config|waiver)\//.test(id),
    );
    expect(shouldShow.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([]);
  });

  it('have a fingerprint of their own for each finding, which stays when lines move', () => {
    const prints = (checker: Checker) =>
      broken.flatMap(file => checker.findings(uriOf(file)).map(({ fingerprint }) => fingerprint));
    expect(new Set(prints(checker)).size).toBe(prints(checker).length);
    const moved = checkerOf(broken, text => `# Moved.\n\n${text}`.replace(/^(?=[a-zA-Z]+:)/gm, '\n'));
    expect([...prints(moved)].sort()).toEqual([...prints(checker)].sort());
  });
});

/** Checks them with what they name on the disk. */
function checkerOf(files: readonly string[], change = (text: string) => text): Checker {
  const workspace = new Workspace();
  for (const file of files) workspace.set(uriOf(file), change(textOf(file)));
  for (const uri of workspace.uris()) {
    for (const named of namedFiles(workspace.file(uri) as FileModel).values()) {
      const file = path.join(root, decodeURI(named.replace('file:///samples/', '')));
      workspace.setExistence(named, existsSync(file) ? 'there' : 'missing');
    }
  }
  return new Checker(workspace, { today: () => today });
}

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function uriOf(file: string): string {
  return `file:///samples/${file}`;
}

/** `line rule` of each `# want rule …` comment; `# want-next` is about the line below. */
function wanted(text: string): string[] {
  const places = text.split('\n').flatMap((line, index) => {
    const [, next, rules = ''] = /# want(-next)? (.*)$/.exec(line) ?? [];
    return rules
      .split(/\s+/)
      .filter(Boolean)
      .map(rule => `${index + (next ? 2 : 1)} ${rule}`);
  });
  return places.sort();
}

function placesOf(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, range }) => `${text.slice(0, range.start).split('\n').length} ${rule}`).sort();
}
