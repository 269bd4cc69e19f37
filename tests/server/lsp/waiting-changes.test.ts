import { expect, it } from 'vitest';
import { capabilities } from './support/client.ts';
import { folderWith } from './support/folder.ts';
import type { Server } from './support/launch.ts';
import { session } from './support/session.ts';
import { partyFile, sharedPartyAgreement, withoutSharing } from './support/texts.ts';
import { workOf } from './support/work.ts';

const uri = 'file:///a/a.partnership.yaml';

const type = (server: Server, at = uri): void => server.replace(at, 'title: ', 'title: x');

/** Types so many letters, all of which wait when the server looks for messages. */
const typeAtOnce = (server: Server, count: number): Promise<void> =>
  server.whileStopped(async () => {
    for (let letter = 0; letter < count; letter++) type(server);
  });

const untilTold = (server: Server): Promise<void> =>
  server.until(() => server.publishedVersion(uri) === server.version(uri));

const untilAnswered = async (server: Server): Promise<void> => {
  await server.pull(uri);
};

it('changes that wait are one change: only what has become of them is told', async () => {
  const server = await session();
  const versions: (number | undefined)[] = [];
  server.open(uri, withoutSharing);
  await untilTold(server);
  const note = () => {
    if (versions.at(-1) !== server.publishedVersion(uri)) versions.push(server.publishedVersion(uri));
    return false;
  };
  void server.until(note);
  await typeAtOnce(server, 10);
  await untilTold(server);
  expect(versions).toEqual([1, 11]);
});

it.each([
  ['waits to be told', capabilities.push, untilTold],
  ['asks', capabilities.pull, untilAnswered],
])('ten cost as one, with a client that %s', { timeout: 60_000 }, async (_name, abilities, untilKnown) => {
  const work = (letters: number) =>
    workOf({ capabilities: abilities }, async server => {
      server.open(uri, withoutSharing);
      await untilKnown(server);
      if (letters > 0) await typeAtOnce(server, letters);
      await untilKnown(server);
    });
  const [none, one, ten] = [await work(0), await work(1), await work(10)];
  expect(one - none).toBeGreaterThan(1000);
  // Ten of them one by one would be ten times the work; in which pieces a pipe hands them over is not ours to say.
  expect((ten - none) / (one - none)).toBeLessThan(3);
});

it('a letter costs the same in a folder of many files as in one of a few', { timeout: 120_000 }, async () => {
  const letters = 10;
  const files = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `${index}.partnership.yaml`,
        withoutSharing
          .replace(/^id: .*$/m, `id: agreement-${index}`)
          .replace('terminationNotice: 180 days\n', `$&  exitPlan: plans/${index}.md\n`),
      ]),
    );
  const work = async (count: number, letters: number) => {
    const folder = await folderWith(files(count));
    const first = folder.uri('0.partnership.yaml');
    return workOf({ workspaceFolders: [folder.workspaceFolder] }, async server => {
      await server.until(() => server.publishedUris().length === count);
      server.open(first, files(1)['0.partnership.yaml'] ?? '');
      for (let letter = 0; letter < letters; letter++) {
        type(server, first);
        await server.until(() => server.publishedVersion(first) === server.version(first));
      }
    });
  };
  const few = (await work(10, letters)) - (await work(10, 0));
  const many = (await work(100, letters)) - (await work(100, 0));
  // What a folder costs goes with its files: ten times as many here.
  expect(many / few).toBeLessThan(2);
});

it('a client that asks is asked to ask again only when something else has other findings', async () => {
  const { server, agreement, party } = await askingForBoth();
  // Of its own edits it asks by itself.
  type(server, agreement);
  expect(await server.pulled(agreement)).toEqual([]);
  server.replace(party, /^.*id: sara-berg.*\n/m.exec(partyFile)?.[0] ?? '', '');
  await server.pulled(party);
  await server.until(() => server.refreshes > 1);
  expect((await server.pulled(agreement)).map(({ code }) => code)).toContain('reference/unknown');
  expect(server.refreshes).toBe(2);
});

it('a client that asks for all files meanwhile may still show the old answer to its question for one', async () => {
  const { server, agreement, party } = await askingForBoth();
  server.replace(party, /^.*id: sara-berg.*\n/m.exec(partyFile)?.[0] ?? '', '');
  // Of open documents, editors show what they were answered about each, not what all files were said to have.
  await server.pullWorkspace();
  await server.until(() => server.refreshes > 1);
  expect((await server.pulled(agreement)).map(({ code }) => code)).toContain('reference/unknown');
});

/** A client that asks, and was answered about an agreement and the file of one of its parties, both open. */
async function askingForBoth() {
  const folder = await folderWith({
    'a.partnership.yaml': sharedPartyAgreement,
    'p.partnership.yaml': partyFile,
  });
  const [agreement, party] = [folder.uri('a.partnership.yaml'), folder.uri('p.partnership.yaml')];
  const server = await session({
    workspaceFolders: [folder.workspaceFolder],
    capabilities: capabilities.pull,
  });
  await server.until(() => server.refreshes === 1);
  server.open(agreement, sharedPartyAgreement);
  server.open(party, partyFile);
  expect(await server.pulled(agreement)).toEqual([]);
  await server.pulled(party);
  return { server, agreement, party };
}
