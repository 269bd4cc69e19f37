import { expect, it } from 'vitest';
import { REVIEW, REVIEW_MARKDOWN, type ReviewAnswer } from '../../../server/src/lsp/review-protocol.ts';
import { folderWith } from './support/folder.ts';
import { session } from './support/session.ts';
import { withoutSharing } from './support/texts.ts';

const agreement = 'a.partnership.yaml';
const weaker = withoutSharing.replace('cadence: every 4 months', 'cadence: yearly');
const rule = 'agreement/version-not-raised';

/** Shows in the diagnostics that the configuration with it is in force. */
const inForce = 'principle/missing: error';

/** A server whose user has set the configuration `team.yaml`, in force, and what it is asked for. */
async function started(configurations: Record<string, string>) {
  const folder = await folderWith({ [agreement]: weaker, ...configurations });
  const uri = folder.uri(agreement);
  const server = await session({ workspaceFolders: [folder.workspaceFolder] });
  server.open(uri, weaker);
  const settings = { partnership: { configFile: 'team.yaml' } };
  await server.notify('workspace/didChangeConfiguration', { settings });
  await server.untilPublished(uri, all => all.some(({ severity }) => severity === 1));
  const files = [{ uri, text: withoutSharing }];
  const params = { before: 'main', after: 'the working tree', files };
  return {
    open: (name: string, text: string) => server.open(folder.uri(name), text),
    change: async () => (await server.request<ReviewAnswer>(REVIEW, params)).agreements[0]?.changes[0],
    markdown: () => server.request<string>(REVIEW_MARKDOWN, params),
  };
}

const waiver = (change: string | undefined) =>
  `waivers:\n  - { change: "${change}", reason: Agreed in the board, approvedBy: cirrus/sara-berg }\n`;

it('approvals are those of the configuration that the user’s settings name', async () => {
  const { open, change } = await started({ 'team.yaml': `rules: { ${inForce} }\n` });
  const before = await change();
  expect(before).toMatchObject({ gravest: 'weakened', acceptedBy: [] });
  open('partnership.config.yaml', waiver(before?.id));
  expect((await change())?.acceptedBy, 'the nearest one does not count').toEqual([]);
  open('team.yaml', waiver(before?.id));
  expect((await change())?.acceptedBy).toEqual([{ party: 'cirrus', person: 'cirrus/sara-berg' }]);
});

it('severities, too, and those of what it extends', async () => {
  const { open, markdown } = await started({
    'team.yaml': 'extends: ./all.yaml\n',
    'all.yaml': `rules: { ${inForce}, ${rule}: off }\n`,
  });
  // What it says of the version stands in a line of its own; another rule about changes would be told.
  expect(await markdown()).not.toContain(rule);
  open('all.yaml', `rules: { ${inForce} }\n`);
  expect(await markdown()).toContain('these changes ask for 2.0.0');
});
