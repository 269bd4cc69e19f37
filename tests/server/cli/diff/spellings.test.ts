import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { withPartyFile } from '../../../support/sound.ts';
import { repositoryWith } from '../support/repository.ts';
import { runIn } from '../support/run.ts';
import { another, sound } from '../support/texts.ts';
import { file, found, weaker } from './support.ts';

const { agreement, party } = withPartyFile();
const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');

/** The same text as people, programs and other tools write it. */
const spellings: Readonly<Record<string, (text: string) => string>> = {
  JSON: text => JSON.stringify(load(text)),
  'JSON over many lines': text => JSON.stringify(load(text), null, 4),
  'keys in quotes': text => text.replace(/^(kind|id|apiVersion|agreement):/gm, '"$1":'),
  'values in quotes': text => text.replace(/^(kind|id): (.*)$/gm, "$1: '$2'"),
  'a small letter': text =>
    text.replace(/^kind: (\w)/m, (_, letter: string) => `kind: ${letter.toLowerCase()}`),
  'a misspelt kind': text =>
    text.replace('kind: Party', 'kind: Prty').replace('kind: Agreement', 'kind: Agrement'),
  indented: indent,
  'a byte order mark': text => `\ufeff${text}`,
  'other line ends': text => text.replaceAll('\n', '\r\n'),
  'a space before the colon': text => text.replace(/^(kind|id):/gm, '$1 :'),
  'no kind': text => text.replace(/^kind: .*\n/m, ''),
  'kind at the end': text => text.replace(/^(kind: .*\n)([\s\S]*)$/m, '$2$1'),
  escapes: text =>
    text.replace(/^id: (.)(.*)$/m, (_, first: string, rest: string) => {
      return `id: "\\x${first.charCodeAt(0).toString(16)}${rest}"`;
    }),
};

describe.each(Object.entries(spellings))('%s', (_, spelt) => {
  test('a changed party is one of the agreements that take it', async () => {
    const { folder, write } = repositoryWith({
      [file]: agreement,
      'b.partnership.yaml': another(sound, 'b'),
      'p/cirrus.partnership.yaml': spelt(party),
    });
    write({ 'p/cirrus.partnership.yaml': spelt(party.replace('Erik Dahl', 'Erik Dale')) });
    expect(await changes(folder)).toContain(`${file} changed parties[cirrus].people[erik-dahl].name`);
  });

  test('a party is found for an agreement that changed', async () => {
    const { folder, write } = repositoryWith({
      [file]: spelt(agreement),
      'p.partnership.yaml': spelt(party),
    });
    write({ [file]: spelt(agreement.replace('horizon: 36 months', 'horizon: 24 months')) });
    expect(await changes(folder)).toContain(`${file} changed sharing.commitments[roadmap].horizon`);
    const { stdout } = await runIn(folder, ['diff']);
    expect(stdout).not.toContain('not there');
  });

  test('an agreement has a changelog', async () => {
    const { folder, commit } = repositoryWith({ [file]: spelt(sound) });
    commit({ [file]: spelt(weaker.replace('version: 1.0.0', 'version: 2.0.0')) });
    const { status, stdout } = await runIn(folder, ['changelog']);
    expect(status).toBe(0);
    expect(stdout).toContain('now looks 24 instead of 36 months ahead');
  });
});

/** The changes that `diff` finds, whatever else it says of a misspelt kind. */
async function changes(folder: string): Promise<string[]> {
  const { stdout } = await runIn(folder, ['diff', '--format', 'json']);
  return JSON.parse(stdout).agreements.flatMap(
    (each: { file: string; changes: { kind: string; path: string }[] }) =>
      each.changes.map(({ kind, path }) => `${each.file} ${kind} ${path}`),
  );
}

describe('a party file that is not there', () => {
  test('in neither state changes nothing', async () => {
    const { folder, commit } = repositoryWith({ [file]: agreement });
    commit({
      [file]: agreement
        .replace('horizon: 24 months', 'horizon: 36 months')
        .replace('what: Demand by month', 'what: Demand each month'),
    });
    const { status, stdout } = await runIn(folder, ['diff', 'HEAD~1', '--fail-on', 'weakened']);
    expect(stdout).not.toContain('Could not be compared');
    expect(status).toBe(0);
    expect(await found(folder, 'HEAD~1')).toEqual([`${file} changed sharing.commitments[forecast].what`]);
  });

  test('in one of them is told, and fails where changes can', async () => {
    const { folder, commit } = repositoryWith({ [file]: agreement, 'p.partnership.yaml': party });
    commit({ 'p.partnership.yaml': undefined });
    const { status, stdout } = await runIn(folder, ['diff', 'HEAD~1', '--fail-on', 'weakened']);
    expect(stdout).toContain('line 27, in “parties”: the file that describes the party “cirrus” is not');
    expect(status).toBe(1);
  });

  test('nor is one that cannot be read taken for that', async () => {
    const { folder, commit } = repositoryWith({ [file]: agreement, 'p.partnership.yaml': party });
    commit({ 'p.partnership.yaml': '- nothing\n' });
    const { status, stdout } = await runIn(folder, ['diff', 'HEAD~1', '--fail-on', 'weakened']);
    expect(stdout).toContain('p.partnership.yaml cannot be read now');
    expect(status).toBe(1);
  });
});

test('a text that is no UTF-8 is not compared as if it were', async () => {
  const { folder, git, write } = repositoryWith({ [file]: sound });
  const latin = Buffer.from(sound.replace('Nordbank Abp', 'Nordbank Åbo Abp'), 'latin1');
  write({ [file]: latin as unknown as string });
  const { status, stdout } = await runIn(folder, ['diff', '--fail-on', 'weakened']);
  expect(stdout).toContain('cannot be read');
  expect(status).toBe(1);
  git('checkout', '-q', file);
  write({ [file]: Buffer.from(`\ufeff${sound}`, 'utf16le') as unknown as string });
  expect((await runIn(folder, ['diff', '--fail-on', 'weakened'])).status).toBe(1);
});
