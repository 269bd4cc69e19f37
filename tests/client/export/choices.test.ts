import { expect, it, vi } from 'vitest';

vi.mock('vscode', async () => ({ l10n: (await import('../vscode.ts')).l10n }));

const { audiencesOf, calendarsOf, formats, nameOfFile } = await import(
  '../../../client/src/export/choices.ts'
);
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

it('names a file by the part that it is of', () => {
  expect(nameOfFile('/x/bank.partnership.yaml', 'ics', 'steering')).toBe('bank-steering.ics');
  expect(nameOfFile('/x/bank.partnership.yaml', 'ics', 'cirrus/erik-dahl')).toBe('bank-erik-dahl.ics');
});

it('offers a calendar of everything, one forum, one person and one party; what is for others is what they may see', () => {
  const choices = calendarsOf({
    head: { parties: [{ id: 'cirrus', name: 'Cirrus Oy', role: 'vendor' }] },
    map: { levels: [{ name: 'Strategic', forums: [{ id: 'board', name: 'Board' }, { name: 'Nameless' }] }] },
    contacts: [
      {
        id: 'cirrus',
        name: 'Cirrus Oy',
        people: [
          { id: 'cirrus/erik-dahl', name: 'Erik Dahl' },
          { id: 'cirrus/cfo', name: 'CFO', vacancy: 'vacant' },
        ],
      },
    ],
  } as never);
  expect(choices.map(({ label, description, value }) => [label, description, value])).toEqual([
    ['Everything in this agreement', undefined, {}],
    ['All agreements of this workspace', undefined, { all: true, audience: 'internal' }],
    ['Board', 'Strategic', { forum: 'board' }],
    ['Erik Dahl', 'Cirrus Oy', { person: 'cirrus/erik-dahl', audience: { party: 'cirrus' } }],
    ['Cirrus Oy', undefined, { party: 'cirrus', audience: { party: 'cirrus' } }],
  ]);
});
