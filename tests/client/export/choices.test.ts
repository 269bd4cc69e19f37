import { expect, it, vi } from 'vitest';

vi.mock('vscode', async () => ({ l10n: (await import('../vscode.ts')).l10n }));

const { audiencesOf, formats, nameOfFile } = await import('../../../client/src/export/choices.ts');
const { exportFormats } = await import('../../../client/src/export/job.ts');

it('offers every format once', () => {
  expect(formats().map(({ value }) => value)).toEqual([...exportFormats]);
});

it('offers oneself, everybody, and each party by its name', () => {
  const parties = [
    { id: 'nordbank', name: 'Nordbank Abp', role: 'customer' },
    { id: 'cirrus', name: 'Cirrus Oy', role: 'vendor' },
  ];
  const choices = audiencesOf({ head: { parties } as never });
  expect(choices.map(({ value }) => value)).toEqual([
    'internal',
    'shared',
    { party: 'nordbank' },
    { party: 'cirrus' },
  ]);
  expect(choices.at(-1)?.label).toBe('Cirrus Oy');
});

it.each([
  ['/x/bank.partnership.yaml', 'bank.docx'],
  ['/x/bank.partnership.yml', 'bank.docx'],
  ['/x/partnership.yaml', 'partnership.docx'],
  ['Untitled-1', 'Untitled-1.docx'],
])('%s is exported to %s', (path, name) => {
  expect(nameOfFile(path, 'docx')).toBe(name);
});
