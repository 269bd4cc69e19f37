import { expect, it, vi } from 'vitest';

vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
}));

const { CrashHandler } = await import('../../client/src/crashHandler.ts');
const minute = 60_000;
const ignore = () => undefined;

it('restarts quietly after a crash', () => {
  expect(new CrashHandler(ignore, () => 0).closed()).toEqual({ action: 2, handled: true });
});

it('gives up at the fifth crash within three minutes, and says so once', () => {
  const giveUp = vi.fn();
  const handler = new CrashHandler(giveUp, () => 0);
  for (let crash = 1; crash < 5; crash++) expect(handler.closed().action).toBe(2);
  expect(giveUp).not.toHaveBeenCalled();
  // Handled, so that the language client adds no message of its own.
  expect(handler.closed()).toEqual({ action: 1, handled: true });
  expect(giveUp).toHaveBeenCalledOnce();
});

it('goes on for ever with a crash a minute', () => {
  let now = 0;
  const handler = new CrashHandler(ignore, () => now);
  for (; now < 60 * minute; now += minute) expect(handler.closed().action).toBe(2);
});

it('bears a few unreadable messages, not a stream of them', () => {
  const handler = new CrashHandler(ignore);
  expect(handler.error(new Error('x'), undefined, 3).action).toBe(1);
  expect(handler.error(new Error('x'), undefined, 4).action).toBe(2);
});
