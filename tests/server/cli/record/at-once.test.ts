import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const project = () => folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', 'a.partnership.yaml': sound });
const record = (folder: string, ...args: string[]) => runIn(folder, ['record', ...args]);
const filesIn = (folder: string) => readdirSync(path.join(folder, 'records'));

describe('several that are recorded at the same moment', () => {
  it('get a file each, and none is lost', async () => {
    const folder = project();
    const said = ['One', 'Two', 'Three', 'Four', 'Five'];
    const runs = said.map(about =>
      record(folder, 'warning', '--by', 'cirrus', '--date', '2026-11-20', '--about', about),
    );
    const same = said.map(note => record(folder, 'review', 'joint', '--date', '2026-11-20', '--note', note));
    const all = await Promise.all([...runs, ...same]);
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 0));
    const texts = filesIn(folder).map(name => readFileSync(path.join(folder, 'records', name), 'utf8'));
    expect(texts).toHaveLength(all.length);
    for (const each of said) {
      expect(texts.filter(text => text.includes(`about: ${each}\n`))).toHaveLength(1);
      expect(texts.filter(text => text.includes(`note: ${each}\n`))).toHaveLength(1);
    }
  });
});
