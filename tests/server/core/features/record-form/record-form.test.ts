import { describe, expect, it } from 'vitest';
import { addPerson } from '../../../../../server/src/core/features/add-person.ts';
import type { FormQuestion } from '../../../../../server/src/core/features/record-form/question.ts';
import { applyEdits } from '../../../../../server/src/core/util/text-edit.ts';
import { englishIn } from '../../../../support/english.ts';
import { withPartyFile } from '../../../../support/sound.ts';
import { agreement, asked, files, minutes } from './asked.ts';

const named = (questions: readonly FormQuestion[], name: string) => {
  const found = questions.find(each => each.name === name);
  if (!found) throw new Error(`no question ${name}: ${questions.map(each => each.name)}`);
  return found;
};
const labels = ({ choices }: FormQuestion) => choices.map(({ label }) => label);
const met = { kind: 'meeting', subject: 'service-board' };

describe('what is asked', () => {
  it('is at first only what is to be recorded: what the agreement has something for', () => {
    const { questions } = asked().form({});
    expect(questions.map(({ name }) => name)).toEqual(['kind']);
    expect(labels(named(questions, 'kind'))).toEqual(
      expect.arrayContaining(['A meeting', 'What has become of an action', 'A report that was sent']),
    );
    const bare = asked({ 'a.partnership.yaml': agreement.replace(/^scorecard:[\s\S]*/m, '') });
    const kinds = named(bare.form({}).questions, 'kind').choices.map(({ answer }) => answer);
    // Nothing waits for an answer, no action is open, and nothing is measured.
    expect(kinds).not.toEqual(expect.arrayContaining(['answer']));
    expect(kinds.filter(each => ['answer', 'action', 'measure'].includes(each))).toEqual([]);
  });

  it('of a meeting is first which forum, the one of which something nearer to today is open before the others', () => {
    const { questions, title } = asked().form({ kind: 'meeting' });
    expect(title).toBe('Record a meeting');
    expect(questions.map(({ name }) => name)).toEqual(['kind', 'subject']);
    const { choices } = named(questions, 'subject');
    expect(choices.map(({ answer }) => answer)).toEqual(['stand-up', 'service-board', 'steering-committee']);
    expect(choices[1]).toMatchObject({
      label: 'Service Board',
      description: '3 are open, the last of 10 Nov 2026',
    });
  });

  it('then the nearest open day first, who was there, and nobody is ticked beforehand', () => {
    const { questions } = asked().form(met);
    expect(questions.filter(({ isExtra }) => !isExtra).map(({ name }) => name)).toEqual([
      ...['kind', 'subject', 'date', 'present', 'apologies', 'done', 'decision', 'action'],
    ]);
    expect(named(questions, 'date').choices[0]).toMatchObject({
      answer: '2026-11-10',
      description: 'as planned',
    });
    expect(named(questions, 'present')).toMatchObject({
      all: { label: 'Both members', answers: ['nordbank/mika-salo', 'cirrus/sara-berg'] },
      inWords: [],
      isOptional: true,
    });
    expect(labels(named(questions, 'present'))).toEqual(['Mika Salo', 'Sara Berg', 'Anna Lind', 'Erik Dahl']);
  });

  it('then who of those who were not there had said so', () => {
    const form = asked().form({ ...met, present: ['nordbank/mika-salo'] });
    expect(labels(named(form.questions, 'apologies'))).toEqual(['Sara Berg']);
    const all = asked().form({ ...met, present: ['nordbank/mika-salo', 'cirrus/sara-berg'] });
    expect(all.questions.map(({ name }) => name)).not.toContain('apologies');
  });

  it('of a report is for which period only where several are open', () => {
    const form = asked().form({ kind: 'report', subject: 'service-report' });
    expect(named(form.questions, 'period').choices.map(({ answer }) => answer)[0]).toBe('2026-10');
    expect(form.questions.map(({ name }) => name)).not.toContain('by');
  });

  it('of an action is who does it, or by when, only where that has changed', () => {
    const names = (became: string) =>
      asked()
        .form({ kind: 'action', subject: 'plan', became })
        .questions.filter(({ isExtra }) => !isExtra)
        .map(({ name }) => name);
    expect(names('done')).toEqual(['kind', 'subject', 'became', 'date']);
    expect(names('put-off')).toContain('due');
    expect(names('passed-on')).toContain('owner');
  });

  it('is asked in Swedish', () => {
    for (const { answer: kind } of named(asked(files, 'sv').form({}).questions, 'kind').choices) {
      const first = asked(files, 'sv').form({ kind });
      const subject = first.questions.find(({ name }) => name === 'subject')?.choices[0]?.answer;
      const form = asked(files, 'sv').form({ kind, ...(subject !== undefined && { subject }) });
      const texts = form.questions.flatMap(({ prompt, label, choices }) => [
        prompt,
        label,
        ...choices.map(({ label }) => label),
      ]);
      const ours = texts.filter(each => !agreement.includes(each) && !minutes.includes(each));
      expect(englishIn([form.title, ...ours].join('\n'))).toEqual([]);
    }
  });
});

describe('an answer', () => {
  it('means the same tomorrow', () => {
    const { answers } = asked().form({
      ...met,
      date: 'yesterday',
      action: ['Send it; Anna Lind; 2 weeks', 'Ask; nobody known; some day'],
    });
    expect(answers).toMatchObject({
      date: '2026-11-22',
      action: ['Send it; nordbank/anna-lind; 2026-12-06', 'Ask; nobody known; some day'],
    });
  });

  it('is told to people in words', () => {
    const { questions } = asked().form({
      ...met,
      date: '2026-11-10',
      action: ['Send it; anna-lind; 2 weeks'],
    });
    expect(named(questions, 'subject').inWords).toEqual(['Service Board']);
    expect(named(questions, 'date').inWords).toEqual(['10 November 2026']);
    expect(named(questions, 'action').inWords).toEqual(['Send it (Anna Lind, 24 Nov 2026)']);
  });

  it.each([
    [
      { date: 'some day' },
      { name: 'date', message: expect.stringContaining('is no day that can be understood') },
    ],
    [{ date: '2027-01-01' }, { name: 'date', message: expect.stringContaining('is still to come') }],
    [
      { date: '2026-02-03' },
      { name: 'date', message: 'A meeting of this forum on 3 February 2026 is on record already.' },
    ],
    [
      { date: '2026-11-10', action: ['Send it; Petra'] },
      {
        name: 'action',
        part: 'owner',
        message: expect.stringContaining('`Petra` is nobody of this agreement'),
      },
    ],
    [
      { date: '2026-11-10', action: ['Send it; Anna Lind; soon'] },
      { name: 'action', part: 'due', message: expect.stringContaining('`soon` is no day') },
    ],
  ])('that cannot be understood is said where it was given: %j', (answers, problem) => {
    expect(asked().form({ ...met, ...answers }).problem).toEqual(problem);
  });

  it('that is still to be given is no problem', () => {
    expect(asked().form(met).problem).toBeUndefined();
    expect(asked().form({ kind: 'proposal', subject: 'ideas' }).problem).toBeUndefined();
  });

  it('never names an option of the command line', () => {
    const outcome = asked().record({ kind: 'proposal', subject: 'ideas' });
    expect(outcome).toEqual({ ok: false, message: 'A proposal says what was proposed.' });
  });

  it('to a question that is not asked any more does not count', () => {
    const due = { kind: 'action', subject: 'plan', became: 'done', due: '2 weeks', date: 'today' };
    const outcome = asked().record(due);
    expect(outcome.ok && outcome.recording.records).toEqual([
      { type: 'action', action: 'plan', date: '2026-11-23', status: 'done' },
    ]);
  });
});

describe('what is written', () => {
  const answers = { ...met, date: '2026-11-10', decision: ['Go on'] };

  it('leaves the cursor at what is left to say, and tells of it', () => {
    const outcome = asked().record({ ...answers, present: ['nordbank/mika-salo'], action: ['Send it; ; '] });
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.notes.join(' ')).toContain('does not say who does it');
    expect(outcome.recording.text.slice(outcome.left)).toMatch(/Send it/);
    const whole = asked().record({ ...answers, present: ['nordbank/mika-salo', 'cirrus/sara-berg'] });
    expect(whole).toMatchObject({ ok: true, notes: [] });
    expect(whole.ok && whole.recording.text.slice(whole.left).trim()).toBe('');
  });

  it('goes to the end of the file that the configuration names', () => {
    const one = asked({ ...files, 'partnership.config.yaml': 'records: r.partnership.yaml\n' });
    const outcome = one.record({ ...answers, present: ['nordbank/mika-salo', 'cirrus/sara-berg'] });
    if (!outcome.ok || outcome.recording.kind !== 'added') throw new Error('not added');
    expect(outcome.recording.uri).toBe('file:///w/r.partnership.yaml');
    expect(outcome.recording.text.slice(0, outcome.left)).toMatch(/- Go on$/);
  });

  it.each([
    [
      'a file with mistakes',
      {
        'r.partnership.yaml': 'kind: Records\n  x: [',
        'partnership.config.yaml': 'records: r.partnership.yaml\n',
      },
      /cannot be read as it is/,
    ],
    [
      'a place outside',
      { 'partnership.config.yaml': 'records: ../elsewhere\n' },
      /lies outside of the workspace/,
    ],
    [
      'a place that is left out',
      { 'partnership.config.yaml': 'ignore: [records/**]\n' },
      /would be no part of the workspace/,
    ],
    ['two agreements of one id', { 'b.partnership.yaml': agreement }, /Several agreements have the id/],
  ])('is nothing where records go to %s', (_name, more, message) => {
    const outcome = asked({ ...files, ...more }).record(answers);
    expect(outcome).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  it('takes no place that something has of which the server does not know', () => {
    const outcome = asked().record(answers, uri =>
      uri.endsWith('/2026-11-10-service-board.partnership.yaml'),
    );
    expect(outcome.ok && outcome.recording.uri).toMatch(
      /2026-11-10-service-board-[a-z0-9]+\.partnership\.yaml$/,
    );
  });
});

describe('somebody new', () => {
  it('is added to the people of a party by name, and can be recorded then', () => {
    const { workspace, service, file, form } = asked();
    const added = service.addPerson(file(), 'cirrus', ' Petra  Holm ');
    if (!added?.ok) throw new Error('not added');
    expect(added.person).toBe('cirrus/petra-holm');
    workspace.set(added.uri, applyEdits(file().text, added.edits));
    const { questions } = form({ ...met, present: ['cirrus/petra-holm'] });
    expect(named(questions, 'present').inWords).toEqual(['Petra Holm']);
  });

  it('gets an id that nobody has, and goes where the people of the party are written', () => {
    const { agreement, party } = withPartyFile();
    const { service, file } = asked({ 'a.partnership.yaml': agreement, 'cirrus.partnership.yaml': party });
    const added = service.addPerson(file(), 'cirrus', 'Erik Dahl');
    expect(added).toMatchObject({
      ok: true,
      uri: 'file:///w/cirrus.partnership.yaml',
      person: 'cirrus/erik-dahl-2',
    });
  });

  it('is not added to a party that nobody knows', () => {
    const { workspace, file } = asked();
    const model = workspace.agreementOf(file());
    expect(model && addPerson(model, 'nobody', 'Petra Holm')).toMatchObject({ ok: false });
  });
});
