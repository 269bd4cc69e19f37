import { describe, expect, it, vi } from 'vitest';
import type { Repository } from '../../../client/src/review/git.ts';

vi.mock('vscode', async () => ({
  ...(await import('../vscode.ts')),
  workspace: { asRelativePath: (uri: { fsPath: string }) => uri.fsPath.slice(1) },
}));

const { textInRevision } = await import('../../../client/src/review/textInRevision.ts');

type Uri = Parameters<typeof textInRevision>[2];
const uri = { fsPath: '/a.partnership.yaml' } as Uri;
const rejecting = (error: unknown) => async () => Promise.reject(error);

function read(parts: Partial<Record<'buffer' | 'getObjectDetails', unknown>>) {
  return textInRevision(parts as unknown as Repository, '4f2a91c0aa', uri);
}

describe('a file as a commit has it', () => {
  it('is its text', async () => {
    expect(await read({ buffer: async () => new TextEncoder().encode('id: å') })).toBe('id: å');
  });

  it('is nothing where git says that there is none', async () => {
    const getObjectDetails = rejecting({ gitErrorCode: 'UnknownPath' });
    expect(
      await read({ buffer: rejecting(new Error('Could not show object.')), getObjectDetails }),
    ).toBeNull();
  });

  it.each([
    ['git has it', async () => ({ size: 3 })],
    ['git does not answer that either', rejecting(new Error('spawn EMFILE'))],
  ])('is not taken for absent where it could not be read and %s', async (_, getObjectDetails) => {
    const reading = read({ buffer: rejecting(new Error('spawn EMFILE')), getObjectDetails });
    await expect(reading).rejects.toThrow(/could not read “a\.partnership\.yaml” as it was in 4f2a91c0/);
  });
});
