import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordKinds } from '../../../../../server/src/cli/record/kinds.ts';
import { formKinds } from '../../../../../server/src/core/features/record-form/kinds.ts';
import type { Answers } from '../../../../../server/src/core/features/record-form/question.ts';
import { folderWith } from '../../../cli/support/folder.ts';
import { runIn } from '../../../cli/support/run.ts';
import { asked, files } from './asked.ts';

const day = { date: '2026-11-20' };
const on = ['--date', '2026-11-20'];

/** The same said in a form and typed on the command line. */
const cases: [answers: Answers, argv: string[]][] = [
  [
    {
      kind: 'meeting',
      subject: 'service-board',
      date: 'yesterday',
      present: ['nordbank/mika-salo'],
      apologies: ['cirrus/sara-berg'],
      done: ['plan'],
      decision: ['Renew it', 'Go on: now'],
      action: ['Send the plan; Sara Berg; 2 weeks', 'Ask: them; ; ', 'Only this'],
      note: 'Short',
      evidence: 'docs/minutes.pdf',
    },
    [
      ...['meeting', 'service-board', '--date', 'yesterday', '--present', 'Mika Salo', '--apologies'],
      ...['sara-berg', '--done', 'plan', '--decision', 'Renew it', '--decision', 'Go on: now', '--action'],
      ...['Send the plan; Sara Berg; 2 weeks', '--action', 'Ask: them', '--action', 'Only this', '--note'],
      ...['Short', '--evidence', 'docs/minutes.pdf'],
    ],
  ],
  [
    { kind: 'report', subject: 'service-report', period: '2026-10', ...day },
    ['report', 'service-report', '--period', '2026-10', ...on],
  ],
  [{ kind: 'shared', subject: 'forecast', ...day }, ['shared', 'forecast', ...on]],
  [
    { kind: 'fulfilled', subject: 'tough-topics', by: 'cirrus', ...day },
    ['fulfilled', 'tough-topics', '--by', 'cirrus', ...on],
  ],
  [
    {
      kind: 'notice',
      subject: 'big-news',
      event: 'new-sourcing',
      by: 'nordbank',
      eventDate: '3 months',
      ...day,
    },
    ['notice', 'big-news', '--event', 'new-sourcing', '--by', 'nordbank', '--event-date', '3 months', ...on],
  ],
  [
    { kind: 'proposal', subject: 'ideas', what: 'One sign-in', by: 'cirrus', outcome: 'accepted', ...day },
    ['proposal', 'ideas', '--what', 'One sign-in', '--by', 'cirrus', '--outcome', 'accepted', ...on],
  ],
  [
    { kind: 'answer', subject: 'ideas', outcome: 'declined', ...day },
    ['answer', 'ideas', '--outcome', 'declined', ...on],
  ],
  [
    { kind: 'benchmark', subject: 'market-update', forum: 'steering-committee', ...day },
    ['benchmark', 'market-update', '--forum', 'steering-committee', ...on],
  ],
  [
    { kind: 'health-check', actionPlan: 'docs/health.md', ...day },
    ['health-check', '--action-plan', 'docs/health.md', ...on],
  ],
  [
    { kind: 'review', subject: 'internal', party: 'cirrus', ...day },
    ['review', 'internal', '--party', 'cirrus', ...on],
  ],
  [
    { kind: 'approval', vote: 'approve', by: 'nordbank/anna-lind', ...day },
    ['approve', '--by', 'Anna Lind', ...on],
  ],
  [
    { kind: 'approval', vote: 'refuse', by: 'cirrus/erik-dahl', note: 'Too long', ...day },
    ['approve', '--by', 'Erik Dahl', '--refuse', '--note', 'Too long', ...on],
  ],
  [
    {
      kind: 'warning',
      subject: '+',
      by: 'cirrus',
      about: 'It may be late',
      trigger: 'delivery-risk',
      ...day,
    },
    ['warning', '--by', 'cirrus', '--about', 'It may be late', '--trigger', 'delivery-risk', ...on],
  ],
  [
    { kind: 'warning', subject: 'late', about: '', closed: 'today', ...day },
    ['warning', 'late', '--closed', 'today', ...on],
  ],
  [
    { kind: 'escalation', subject: '+', about: 'Too slow', level: 'tactical', ...day },
    ['escalation', '--about', 'Too slow', '--level', 'tactical', ...on],
  ],
  [
    { kind: 'escalation', subject: 'fixes', level: '', settled: 'today', outcome: 'A new plan', ...day },
    ['escalation', 'fixes', '--settled', 'today', '--outcome', 'A new plan', ...on],
  ],
  [
    { kind: 'measure', subject: 'accuracy', value: '87 %', ...day },
    ['measure', 'accuracy', '--value', '87 %', ...on],
  ],
  [{ kind: 'action', subject: 'plan', became: 'done', ...day }, ['action', 'plan', '--done', ...on]],
  [
    { kind: 'action', subject: 'plan', became: 'put-off', due: '2 weeks', owner: 'cirrus/erik-dahl', ...day },
    ['action', 'plan', '--due', '2 weeks', ...on],
  ],
  [
    { kind: 'action', subject: 'plan', became: 'passed-on', owner: 'cirrus/erik-dahl', ...day },
    ['action', 'plan', '--owner', 'Erik Dahl', ...on],
  ],
  [
    { kind: 'action', subject: 'plan', became: 'cancelled', ...day },
    ['action', 'plan', '--cancelled', ...on],
  ],
  [
    {
      kind: 'waived',
      subject: 'service-board',
      occurrence: '2026-10-10',
      agreedBy: ['nordbank/mika-salo', 'cirrus/sara-berg'],
      reason: 'Autumn holidays',
    },
    [
      ...['waived', 'service-board', '--occurrence', '2026-10-10', '--agreed-by', 'mika-salo,sara-berg'],
      ...['--reason', 'Autumn holidays'],
    ],
  ],
];

describe('what is answered in a form is written as if it were typed on the command line:', () => {
  it.each(cases)('%j', async (answers, argv) => {
    const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', ...files });
    const typed = await runIn(folder, ['record', ...argv]);
    expect(typed.stderr).toBe('');
    const [, name = ''] = /^Recorded in (.*)$/m.exec(typed.stdout) ?? [];
    const outcome = asked().record(answers);
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect(outcome.recording.uri).toBe(`file:///w/${name}`);
    expect(outcome.recording.text).toBe(readFileSync(`${folder}/${name}`, 'utf8'));
  });

  it('all kinds of the command line', () => {
    expect(new Set(cases.map(([{ kind }]) => kind))).toEqual(new Set(recordKinds.map(({ name }) => name)));
    expect([...formKinds.keys()].sort()).toEqual(recordKinds.map(({ name }) => name).sort());
  });
});
