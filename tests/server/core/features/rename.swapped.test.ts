import { expect, it } from 'vitest';
import { rename } from '../../../../server/src/core/features/rename.ts';
import { inNetwork, network } from '../../../support/network.ts';

const agreement = 'a/agreement.partnership.yaml';

it('lines that are read in another order than they stand in keep a name in them from being changed', () => {
  const lines = '    forums:\n      - id: board\n';
  expect(network[agreement]).toContain(lines);
  const swapped = '      - id: board\n    forums:\n';
  const { file, workspace, offset } = inNetwork('a/2026.records.partnership.yaml', 'forum: bo|ard', {
    [agreement]: network[agreement].replace(lines, swapped),
  });
  expect(rename(file, workspace, offset, 'panel')).toEqual({
    refused: expect.objectContaining({ key: expect.stringMatching(/cannot be read, and may name/) }),
  });
});
