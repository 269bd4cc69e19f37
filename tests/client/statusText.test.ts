import { expect, it, vi } from 'vitest';

vi.mock('vscode', () => import('./vscode.ts'));

const { findingsText } = await import('../../client/src/statusText.ts');
const none = { errors: 0, warnings: 0, infos: 0, accepted: 0 };

it.each([
  [{}, 'No findings'],
  [{ accepted: 2 }, 'No findings, 2 accepted'],
  [{ errors: 1, warnings: 1, infos: 1, accepted: 1 }, '1 error, 1 warning, 1 note, 1 accepted'],
  [{ errors: 2, warnings: 12, infos: 3 }, '2 errors, 12 warnings, 3 notes'],
])('%o is “%s”', (counts, text) => {
  expect(findingsText({ ...none, ...counts })).toBe(text);
});
