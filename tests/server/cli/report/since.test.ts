import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundWith, withPartyFile } from '../../../support/sound.ts';
import { folderWith } from '../support/folder.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';

const name = 'a.partnership.yaml';
const secret = (days: number, classification: string) =>
  soundWith(`sharing:
  commitments:
    - { id: demand, by: both, what: Demand by month, horizon: 12 months, cadence: monthly }
    - { id: closing, by: nordbank, to: cirrus, what: Closing of the Turku site, horizon: ${days} days, cadence: quarterly, classification: ${classification}, audience: [cirrus/erik-berg] }
`);

async function changes(folder: string, ...args: string[]): Promise<string> {
  const { status, stderr } = await runIn(folder, ['report', name, '-o', 'a.md', '--since', 'HEAD', ...args]);
  expect([status, stderr]).toEqual([0, '']);
  const page = readFileSync(path.join(folder, 'a.md'), 'utf8');
  return /\n## (?:What changed|Vad som har ändrats)\n([\s\S]*?)(?=\n## )/.exec(page)?.[1]?.trim() ?? '';
}

describe('what changed since a revision', () => {
  const change = sound.replace('terminationNotice: 180 days', 'terminationNotice: 90 days');

  it('is told in the sentences of the review, with what is not committed yet', async () => {
    const { folder, write } = repositoryWith({ [name]: sound });
    write({ [name]: change });
    const told = await changes(folder);
    expect(told).toContain('Compared with the last commit: 1 change in 1 agreement');
    const { stdout } = await runIn(folder, ['diff', 'HEAD', '--format', 'json']);
    const [{ sentence }] = JSON.parse(stdout).agreements[0].changes;
    expect(told.replaceAll('\\', '')).toContain(sentence);
  });

  it('is told in Swedish', async () => {
    const { folder, write } = repositoryWith({ [name]: sound });
    write({ [name]: change });
    expect(await changes(folder, '--language', 'sv')).toContain('Jämfört med den senaste incheckningen: ');
  });

  it('is nothing where nothing changed, in another agreement or not', async () => {
    const { folder, write } = repositoryWith({
      [name]: sound,
      'b.partnership.yaml': another(sound, 'other'),
    });
    write({ 'b.partnership.yaml': another(change, 'other') });
    expect(await changes(folder)).toBe(
      '**Compared with the last commit: nothing has changed in what it says.**',
    );
  });

  it('follows a file that was renamed, and finds it through a link', async () => {
    const { folder, git } = repositoryWith({ 'old.partnership.yaml': sound });
    git('mv', 'old.partnership.yaml', name);
    const linked = folderWith({});
    symlinkSync(folder, path.join(linked, 'in'));
    expect(await changes(path.join(linked, 'in'))).toContain('nothing has changed');
  });

  it('counts what a party’s own file says', async () => {
    const { agreement, party } = withPartyFile();
    const { folder, write } = repositoryWith({ [name]: agreement, 'p.partnership.yaml': party });
    write({ 'p.partnership.yaml': party.replace(/title: .*?(,| })/, 'title: Somebody else$1') });
    expect(await changes(folder)).toContain('1 change');
  });

  it('is not there where nobody asked', async () => {
    const { folder } = repositoryWith({ [name]: sound });
    await runIn(folder, ['report', name, '-o', 'a.md']);
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).not.toContain('What changed');
  });
});

describe('what a reader is not meant to see', () => {
  it.each([
    ['a change of it', secret(90, 'red'), secret(30, 'red')],
    ['a change that opens it', secret(90, 'red'), secret(90, 'clear')],
    ['its removal', secret(90, 'red'), sound],
    ['its coming', sound, secret(90, 'red')],
  ])('%s is counted, and not told', async (_, before, after) => {
    const { folder, write } = repositoryWith({ [name]: before });
    write({ [name]: after });
    expect(await changes(folder)).toContain('Turku');
    const told = await changes(folder, '--audience', 'shared');
    expect(told).not.toContain('Turku');
    expect(readFileSync(path.join(folder, 'a.md'), 'utf8')).toMatch(/changes? (?:is|are) left out/);
  });

  it('leaves the others', async () => {
    const { folder, write } = repositoryWith({ [name]: secret(90, 'red') });
    write({ [name]: secret(30, 'red').replace('cadence: monthly', 'cadence: quarterly') });
    const told = await changes(folder, '--audience', 'party:nordbank');
    expect(told).toContain('Demand by month');
    expect(told).not.toContain('Turku');
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['a revision that is none', [name, '--since', 'nowhere'], 'There is no revision `nowhere` here.'],
    ['several agreements', ['.', '--since', 'HEAD'], '--since is for reports of one agreement'],
  ])('%s', async (_, args, words) => {
    const { folder } = repositoryWith({ [name]: sound, 'b.partnership.yaml': another(sound, 'other') });
    const target = args[0] === '.' ? 'all.html' : 'a.md';
    const { status, stderr } = await runIn(folder, ['report', ...args, '-o', target]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('without git', async () => {
    const folder = folderWith({ [name]: sound });
    const { status, stderr } = await runIn(folder, ['report', name, '-o', 'a.md', '--since', 'HEAD']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('report on one that lies in a repository')]);
  });
});
