import { afterEach, expect, test, vi } from 'vitest';
import { Git } from '../../../../server/src/cli/git/program.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

afterEach(() => vi.restoreAllMocks());

/** How often git is started for a command. */
async function callsOf(folder: string, ...argv: string[]): Promise<number> {
  const call = vi.spyOn(Git.prototype, 'call');
  const { stdout } = await runIn(folder, argv);
  expect(stdout).not.toBe('');
  const count = call.mock.calls.length;
  call.mockRestore();
  return count;
}

const party = (round: number) =>
  `apiVersion: partnership/v1\nkind: Party\nid: shared\nname: Shared ${round}\npeople: []\n`;

/** A history of as many versions of an agreement, with all that a version may bring along. */
function historyOf(versions: number): string {
  const { folder, commit } = repositoryWith({ 'readme.txt': '' });
  for (let round = 1; round <= versions; round++)
    commit({
      'deep/er/a.partnership.yaml': sound
        .replace('version: 1.0.0', `version: 1.${round}.0`)
        .replace('notice: 60 days', `notice: ${60 + round} days`),
      'parties/shared.partnership.yaml': party(round),
      'notes.txt': String(round),
    });
  return folder;
}

test('a changelog starts git as often for many versions as for a few', async () => {
  const [few, many] = [historyOf(3), historyOf(9)];
  expect(await callsOf(many, 'changelog')).toBe(await callsOf(few, 'changelog'));
});

/** Two states that differ in as many agreements, parties and configurations, which extend others. */
function statesOf(count: number): string {
  const files = (round: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        [
          `${index}/a.partnership.yaml`,
          sound
            .replace(/^id: .*$/m, `id: agreement-${index}`)
            .replace('notice: 60 days', `notice: ${60 + round} days`),
        ],
        [`${index}/p.partnership.yaml`, party(round).replace(/shared/i, `shared-${index}`)],
        [`${index}/partnership.config.yaml`, `extends: [own.yaml, ../shared/${index}.yaml]\n`],
        [`${index}/own.yaml`, `asOf: off # ${round}\n`],
        [`shared/${index}.yaml`, `asOf: off # ${round}\n`],
      ]).flat(),
    );
  const { folder, git, commit } = repositoryWith(files(1));
  git('tag', 'v1');
  commit(files(2));
  return folder;
}

test.each([
  ['two revisions', 'v1..HEAD'],
  ['a revision and the working tree', 'v1'],
])('comparing %s starts git as often for many files as for a few', async (_, range) => {
  const [few, many] = [statesOf(2), statesOf(7)];
  expect(await callsOf(many, 'diff', range)).toBe(await callsOf(few, 'diff', range));
});

test('a check of what is new starts git as often for many files as for a few', async () => {
  const calls = async (count: number) => callsOf(statesOf(count), 'check', '.', '--changed-since', 'v1');
  expect(await calls(7)).toBe(await calls(2));
});
