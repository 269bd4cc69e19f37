import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hostileBytes, hostileConfigurations, hostileTexts } from '../../support/hostile-texts.ts';
import { expected, has, summaries } from './support/expected.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const name = 'own/a.partnership.yaml';

it('files that merely lie in the folder end nothing, whatever is in them', { timeout: 300_000 }, async () => {
  const texts = Object.values(hostileTexts).map((text, index) => [`${index}.partnership.yaml`, text]);
  const configurations = Object.values(hostileConfigurations).map((text, index) => [
    `${index}/partnership.config.yaml`,
    text,
  ]);
  const folder = await folderWith({
    [name]: withoutSharing,
    ...Object.fromEntries([...texts, ...configurations]),
  });
  await writeFile(path.join(folder.path, 'bytes.partnership.yaml'), hostileBytes);
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  // What is not open is told of only when everything has been read.
  await server.untilPublished(folder.uri(name), has('principle/missing'));
  const uri = folder.uri(name);
  server.open(uri, withoutSharing);
  expect(await server.hover(uri, server.positionOf(uri, 'governance:'))).not.toBeNull();
  await server.until(() => server.publishedVersion(uri) === server.version(uri));
  expect(summaries(server.published(uri) ?? [])).toEqual(expected(uri, { [uri]: withoutSharing }));
});
