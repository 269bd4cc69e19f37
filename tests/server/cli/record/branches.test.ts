import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Repository, repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { sound } from '../support/texts.ts';

const active = sound.replace('status: draft', 'status: active');
const minutes = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-10-06
    actions:
      - { id: plan, what: Send the plan, owner: nordbank/mika-salo, due: 2026-11-01 }
`;

/** What two people record, each on a branch: different things, some of the same day and in the same words. */
const ours = [
  [
    'meeting',
    'service-board',
    '--date',
    '2026-11-03',
    '--present',
    'all',
    '--action',
    'Call them; Mika Salo; 1 week',
  ],
  ['shared', 'forecast', '--date', '2026-11-03'],
  ['proposal', 'ideas', '--by', 'nordbank', '--what', 'Go paperless', '--date', '2026-11-04'],
  ['action', 'plan', '--done', '--date', '2026-11-04'],
  ['warning', '--by', 'nordbank', '--about', 'Somebody leaves', '--date', '2026-11-04'],
  ['approve', '--by', 'anna-lind', '--date', '2026-11-04'],
];
const theirs = [
  [
    'meeting',
    'steering-committee',
    '--date',
    '2026-11-03',
    '--present',
    'all',
    '--action',
    'Call them; Sara Berg; 1 week',
  ],
  ['meeting', 'stand-up', '--date', '2026-11-03'],
  ['proposal', 'ideas', '--by', 'cirrus', '--what', 'Go wireless', '--date', '2026-11-04'],
  ['action', 'plan', '--done', '--date', '2026-11-04'],
  ['warning', '--by', 'cirrus', '--about', 'Somebody leaves', '--date', '2026-11-04'],
  ['approve', '--by', 'erik-dahl', '--date', '2026-11-04'],
];

async function recordEach(all: readonly string[][], { folder, git }: Repository) {
  for (const args of all) {
    const { status, stderr } = await runIn(folder, ['record', ...args]);
    expect([status, stderr]).toEqual([0, '']);
    git('add', '-A');
    git('commit', '-q', '-m', `Record ${args[0]}`);
  }
}

async function onTwoBranches(): Promise<Repository> {
  const repository = repositoryWith({ 'a.partnership.yaml': active, 'old.partnership.yaml': minutes });
  const { git } = repository;
  git('switch', '-q', '-c', 'ours');
  await recordEach(ours, repository);
  git('switch', '-q', '-c', 'theirs', 'main');
  await recordEach(theirs, repository);
  return repository;
}

/** Eleven things, one of which both recorded in the same words. */
async function expectAll({ folder, git }: Repository) {
  expect(git('status', '--porcelain')).toBe('');
  expect(readdirSync(path.join(folder, 'records'))).toHaveLength(ours.length + theirs.length - 1);
  const { stdout } = await runIn(folder, ['check', '--format', 'json']);
  const found = JSON.parse(stdout).findings.filter(({ file }: { file: string }) =>
    file.startsWith('records/'),
  );
  expect(
    found.filter(({ rule }: { rule: string }) => /^(reference|records|yaml|schema)\//.test(rule)),
  ).toEqual([]);
  const actions = JSON.parse((await runIn(folder, ['actions', '--format', 'json'])).stdout).actions;
  expect(actions.map(({ id }: { id: string }) => id)).toEqual([
    '2026-11-03-service-board-call-them',
    '2026-11-03-steering-committee-call-them',
  ]);
}

describe('what two people record on branches', () => {
  it('merges without a conflict', async () => {
    const repository = await onTwoBranches();
    repository.git('merge', '-q', '--no-edit', 'ours');
    await expectAll(repository);
  });

  it('rebases without a conflict', async () => {
    const repository = await onTwoBranches();
    repository.git('rebase', '-q', 'ours');
    await expectAll(repository);
  });

  it('is picked one by one without a conflict', async () => {
    const repository = await onTwoBranches();
    repository.git('switch', '-q', 'ours');
    repository.git('cherry-pick', '--keep-redundant-commits', 'main..theirs');
    await expectAll(repository);
  });

  it('keeps both news of one action: put off by the one, passed on by the other', async () => {
    const repository = repositoryWith({ 'a.partnership.yaml': active, 'old.partnership.yaml': minutes });
    const { folder, git } = repository;
    git('switch', '-q', '-c', 'ours');
    await recordEach([['action', 'plan', '--due', '2026-11-20', '--date', '2026-11-02']], repository);
    git('switch', '-q', '-c', 'theirs', 'main');
    await recordEach(
      [['action', 'plan', '--owner', 'nordbank/anna-lind', '--date', '2026-11-02']],
      repository,
    );
    git('merge', '-q', '--no-edit', 'ours');
    const { stdout } = await runIn(folder, ['actions', '--format', 'json']);
    expect(JSON.parse(stdout).actions).toEqual([
      expect.objectContaining({ id: 'plan', due: '2026-11-20', owner: 'nordbank/anna-lind' }),
    ]);
  });
});
