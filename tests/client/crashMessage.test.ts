import { beforeEach, expect, it, vi } from 'vitest';
import type { Server } from '../../client/src/server.ts';
import { l10n } from './vscode.ts';

const executeCommand = vi.fn();
const showErrorMessage = vi.fn();

vi.mock('vscode', () => ({ commands: { executeCommand }, l10n, window: { showErrorMessage } }));

const { tellOfCrashes } = await import('../../client/src/crashMessage.ts');
const { restartServer } = await import('../../client/src/restartServer.ts');
const { showOutput } = await import('../../client/src/showOutput.ts');

/** What happens when the server is given up. */
let giveUp: () => Promise<void>;

beforeEach(() => {
  vi.resetAllMocks();
  const onDidGiveUp = (listener: typeof giveUp) => {
    giveUp = listener;
  };
  tellOfCrashes({ onDidGiveUp } as unknown as Server);
});

it('says nothing before the server is given up', () => {
  expect(showErrorMessage).not.toHaveBeenCalled();
});

it.each([
  ['Restart', [[restartServer.id]]],
  ['Show Output', [[showOutput.id]]],
  [undefined, []],
])('does what the button says: %s', async (chosen, done) => {
  showErrorMessage.mockResolvedValue(chosen);
  await giveUp();
  const [message, ...buttons] = showErrorMessage.mock.lastCall ?? [];
  expect(message).toMatch(/crashed five times .* stays off, so agreements are not checked/);
  expect(buttons).toEqual(['Restart', 'Show Output']);
  expect(executeCommand.mock.calls).toEqual(done);
});
