import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { generateAgreement } from '../generate.ts';
import { program } from '../measure/program.ts';
import { folderOf } from '../portfolio.ts';
import type { Row } from './row.ts';

const commits = 200;

/** `git log -p`: what reading the same history takes git alone. */
const log = `
  const { spawnSync } = require('node:child_process');
  process.exitCode = spawnSync('git', ['log', '-p', '--format=%H %s'], { maxBuffer: 1e9 }).status;
`;

export const changelog: Row = {
  name: 'changelog',
  what: `changelog of an agreement over ${commits} commits`,
  goal: '≤ 1.5 s',
  rounds: [5, 9],
  async prepare() {
    const folder = folderOf(new Map([['a.partnership.yaml', '']]));
    const git = (input: string, ...args: string[]) => {
      const { status, stderr } = spawnSync('git', args, { cwd: folder.path, input, encoding: 'utf8' });
      if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
    };
    git('', 'init', '--quiet', '--initial-branch=main');
    git(history(), 'fast-import', '--quiet');
    git('', 'reset', '--quiet', '--hard', 'main');
    return {
      product: async ({ dist }) =>
        program([path.join(dist, 'cli.js'), 'changelog', `main~${commits - 1}..main`], folder.path),
      others: { 'git log -p': async () => program(['-e', log], folder.path) },
      end: folder.end,
    };
  },
};

/** As `git fast-import` takes it: in each commit the notice of one promise is another one. */
function history(): string {
  const text = generateAgreement(6_100);
  let stream = '';
  for (let index = 0; index < commits; index++) {
    const blob = text.replace('notice: 60 days', `notice: ${60 + (index % 30)} days`);
    const message = `Change ${index}`;
    stream += `commit refs/heads/main\ncommitter Bench <bench@example.com> ${1_760_000_000 + index * 3600} +0000\n`;
    stream += `data ${message.length}\n${message}\n`;
    stream += `M 644 inline a.partnership.yaml\ndata ${Buffer.byteLength(blob)}\n${blob}\n`;
  }
  return stream;
}
