import { expect, it, vi } from 'vitest';
import type { AgreementView, IsoDate } from '../../../server/src/core/index.ts';

vi.mock('vscode', async () => ({ l10n: (await import('../vscode.ts')).l10n }));

const { partsOf, rootsOf } = await import('../../../client/src/partnerships/tree.ts');

const place = { uri: 'file:///a', start: 5 };
const day = { date: '2027-03-02' as IsoDate, long: '2 March 2027', short: '2 Mar 2027' };
const agreement = {
  uri: 'file:///a',
  title: 'The bank and Cirrus',
  description: 'In force',
  overdue: 1,
  errors: 0,
  warnings: 2,
};
const due = { day, what: 'Joint forecast', who: 'Cirrus Oy', agreement: 'The bank', isOverdue: true, place };

/** A view with what the tree shows of it. */
function view(forums: { id?: string; name: string }[]): AgreementView {
  return {
    labels: {
      principles: 'Principles',
      meetings: 'Meetings',
      actions: 'Open actions',
      readiness: 'Renewal and exit',
      points: 'Points to settle',
      error: 'Error',
    },
    glance: [
      { principle: 'sharing', name: 'Sharing', agreed: 'gaps', agreedWords: 'agreed, with gaps', place },
      { principle: 'dialogue', name: 'Dialogue', agreed: 'missing', agreedWords: 'missing', place },
    ],
    map: {
      levels: [{ name: 'Strategic', forums: forums.map(forum => ({ ...forum, rhythm: 'monthly', place })) }],
    },
    record: {
      actions: [
        {
          ...{ what: 'Send the plan', owner: 'Anna', due: day, isOverdue: true, place },
          record: { kind: 'action', subject: 'plan' },
        },
      ],
    },
    readiness: [{ label: 'Exit plan', text: 'exit.md' }],
    points: [{ severity: 'error', sentences: ['Nobody chairs it.', 'Name a chair.'], place }],
  } as unknown as AgreementView;
}

it('shows nothing where there is no agreement, so that the welcome is seen', () => {
  expect(rootsOf({ due: [], isComplete: true, agreements: [] })).toEqual([]);
});

it('shows what is due first, what is overdue by word as well as by icon', () => {
  const [first, second] = rootsOf({ due: [due], isComplete: true, agreements: [agreement] });
  expect(first?.label).toBe('Due in the next 14 days');
  const [line] = first?.children ?? [];
  expect(line).toMatchObject({ label: '2 Mar 2027: Joint forecast (overdue)', icon: 'overdue', place });
  expect(second).toMatchObject({
    label: 'The bank and Cirrus',
    description: 'In force · 1 overdue · 2 points to settle',
    icon: 'wanting',
    agreement: 'file:///a',
  });
});

it('shows what an agreement holds, each state with an icon of its own', () => {
  const groups = partsOf('file:///a', view([{ id: 'board', name: 'Board' }]));
  expect(groups.map(({ label, description }) => [label, description])).toEqual([
    ['Principles', '2'],
    ['Meetings', '1'],
    ['Open actions', '1'],
    ['Renewal and exit', '1'],
    ['Points to settle', '1'],
  ]);
  expect(groups[0]?.children?.map(({ icon }) => icon)).toEqual(['gaps', 'missing']);
  expect(groups[2]?.children?.[0]).toMatchObject({ icon: 'overdue', word: 'overdue', place });
  expect(groups[3]?.children?.[0]).toMatchObject({ label: 'Exit plan', description: 'exit.md' });
  expect(groups[4]?.children?.[0]).toMatchObject({
    icon: 'error',
    word: 'Error',
    description: 'Name a chair.',
  });
});

it('gives each line an id of its own, also where two things have one by mistake', () => {
  const twice = [
    { id: 'board', name: 'Board' },
    { id: 'board', name: 'Other board' },
    { name: 'Nameless' },
    { name: 'Nameless' },
  ];
  const [, meetings] = partsOf('file:///a', view(twice));
  const ids = meetings?.children?.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(4);
});

it('tells agreements of one title apart by their files', () => {
  const others = ['file:///b%20c.yaml', 'file:///d.yaml'].map(uri => ({ ...agreement, uri, warnings: 1 }));
  const [, ...lines] = rootsOf({ due: [], isComplete: true, agreements: others });
  expect(lines.map(({ description }) => description)).toEqual([
    'b c.yaml · In force · 1 overdue · 1 point to settle',
    'd.yaml · In force · 1 overdue · 1 point to settle',
  ]);
});

it('knows what can be recorded from a line: what is due, a meeting of a forum, what became of an action', () => {
  const record = { uri: 'file:///a', answers: { kind: 'report', subject: 'monthly' } };
  const [first] = rootsOf({ due: [{ ...due, record }, due], agreements: [agreement], isComplete: true });
  expect(first?.children?.map(each => each.record)).toEqual([record, undefined]);
  const [, forums, actions] = partsOf(
    'file:///a',
    view([{ id: 'board', name: 'Board' }, { name: 'Nameless' }]),
  );
  expect(forums?.children?.map(each => each.record)).toEqual([
    { uri: 'file:///a', answers: { kind: 'meeting', subject: 'board' } },
    undefined,
  ]);
  expect(actions?.children?.[0]?.record?.answers).toEqual({ kind: 'action', subject: 'plan' });
});
