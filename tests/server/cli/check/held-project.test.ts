import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openProject } from '../../../../server/src/cli/check/held-project.ts';
import { CliError } from '../../../../server/src/cli/failure.ts';
import { uriOf } from '../../../../server/src/disk/path-uri.ts';
import { SyncReader } from '../../../../server/src/disk/read-sync.ts';
import { folderWith } from '../support/folder.ts';

it('tells where a file has changed since it was listed, rather than mix two states of it', () => {
  const root = folderWith({ 'a.partnership.yaml': 'kind: Party\nid: a\n' });
  const file = path.join(root, 'a.partnership.yaml');
  const { stamp } = new SyncReader([root]).read(file);
  const held = {
    root,
    readIn: [root],
    bounds: { folders: [uriOf(root)], facts: new Map() },
    files: [{ uri: uriOf(file), listing: undefined, stamp }],
    unread: new Map(),
  };
  expect(openProject(held).file(uriOf(file))?.text).toBe('kind: Party\nid: a\n');
  writeFileSync(file, 'kind: Party\nid: another\n');
  expect(() => openProject(held).file(uriOf(file))).toThrow(CliError);
});
