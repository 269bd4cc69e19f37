import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Memory } from '../../client/src/newAgreement/dialogue.ts';
import { input, shown } from './vscode.ts';

vi.mock('vscode', () => import('./vscode.ts'));

const { runDialogue } = await import('../../client/src/newAgreement/dialogue.ts');
const { questionsFor } = await import('../../client/src/newAgreement/questions.ts');
const { agreementFrom } = await import('../../client/src/newAgreement/answers.ts');

const given = {
  side: 'customer',
  ownName: 'A',
  otherName: 'B',
  starts: '2027-01-01',
  length: '3 years',
  notice: '90 days',
} as const;

beforeEach(() => {
  shown.length = 0;
});

/** Starts the dialogue; each step answers the next question: a label to choose, or `=text` to write. */
async function answered(steps: readonly string[], given = {}) {
  const outcome = runDialogue(questionsFor, given);
  for (const [index, step] of steps.entries()) {
    const current = await input(index + 1);
    if (step.startsWith('=')) {
      current.type(step.slice(1));
      current.accept();
    } else current.accept(step);
  }
  return outcome;
}

const short = [
  'We are the vendor',
  '=Cirrus Oy',
  '=Nordbank Abp',
  'A private organisation',
  '=2027-03-01',
  '2 years',
  '90 days',
  'Every quarter, month and week',
  'Leave the people for later',
];

describe('the dialogue', () => {
  it('asks for what an agreement needs, and knows who is who', async () => {
    const agreement = agreementFrom((await answered(short)) ?? {});
    expect(agreement).toMatchObject({
      customer: { name: 'Nordbank Abp', sector: 'private' },
      vendor: { name: 'Cirrus Oy' },
      starts: '2027-03-01',
      length: { amount: 2, unit: 'year' },
      terminationNotice: '90 days',
      rhythm: { strategic: 'quarterly', tactical: 'monthly', operational: 'weekly' },
    });
    expect(shown.map(({ step, totalSteps }) => `${step}/${totalSteps}`)).toEqual(
      short.map((_, index) => `${index + 1}/${index === 0 ? 9 : 9}`),
    );
  });

  it('asks for the levels and the people only of those who want to say', async () => {
    const agreement = agreementFrom(
      (await answered([
        'We are the customer',
        ...short.slice(1, 7),
        'Choose for each level …',
        'Every half-year',
        'Every quarter',
        'Every two weeks',
        'Name them now …',
        '=Erik Dahl',
        '=',
        '=Anna Lind',
        '=Mika Salo',
      ])) ?? {},
    );
    expect(agreement.rhythm).toEqual({
      strategic: 'half-yearly',
      tactical: 'quarterly',
      operational: 'fortnightly',
    });
    expect(agreement.customer).toMatchObject({ name: 'Cirrus Oy', sponsor: 'Erik Dahl', manager: '' });
    expect(agreement.vendor).toMatchObject({ sponsor: 'Anna Lind', manager: 'Mika Salo' });
    expect(shown.at(-1)).toMatchObject({ step: 16, totalSteps: 16 });
  });

  it('goes back with the answer still there, and asks anew', async () => {
    const outcome = runDialogue(questionsFor, {});
    expect((await input(1)).buttons).toEqual([]);
    (await input(1)).accept('We are the customer');
    (await input(2)).type('Nordbank');
    (await input(2)).accept();
    (await input(3)).back();
    const again = await input(4);
    expect(again.value).toBe('Nordbank');
    again.back();
    const first = await input(5);
    expect(first.activeItems).toMatchObject([{ answer: 'customer' }]);
    first.dispose();
    expect(await outcome).toBeUndefined();
  });

  it('goes back with what is typed still there when it comes forward again', async () => {
    const outcome = runDialogue(questionsFor, {});
    (await input(1)).accept('We are the customer');
    (await input(2)).type('Nordb');
    (await input(2)).back();
    (await input(3)).accept('We are the customer');
    const again = await input(4);
    expect(again.value).toBe('Nordb');
    again.dispose();
    expect(await outcome).toBeUndefined();
  });

  it('ends at once when it is closed', async () => {
    const outcome = runDialogue(questionsFor, {});
    (await input(1)).dispose();
    expect(await outcome).toBeUndefined();
  });

  it('goes on where it was closed, with what was answered and what was typed', async () => {
    const memory: Memory = { unfinished: undefined };
    const closed = runDialogue(questionsFor, {}, memory);
    (await input(1)).accept('We are the customer');
    (await input(2)).type('Nordbank');
    (await input(2)).accept();
    (await input(3)).type('Cirr');
    (await input(3)).dispose();
    expect(await closed).toBeUndefined();

    const again = runDialogue(questionsFor, {}, memory);
    const left = await input(4);
    expect(left).toMatchObject({ step: 3, value: 'Cirr' });
    left.back();
    expect((await input(5)).value).toBe('Nordbank');
    (await input(5)).accept();
    expect((await input(6)).value).toBe('Cirr');
    (await input(6)).press('Start over');
    const first = await input(7);
    expect(first).toMatchObject({ step: 1, activeItems: [] });
    first.accept('We are the vendor');
    expect((await input(8)).value).toBe('');
    (await input(8)).dispose();
    await again;
    expect(memory.unfinished?.answers).toEqual({ side: 'vendor' });
  });

  it('begins anew once an agreement was written', async () => {
    const memory: Memory = { unfinished: undefined };
    const outcome = runDialogue(questionsFor, { side: 'customer' }, memory);
    (await input(1)).dispose();
    await outcome;
    expect(memory.unfinished?.question).toBe('ownName');
    const second = runDialogue(
      questionsFor,
      { ...given, sector: 'private', people: 'later', rhythm: 'own' },
      memory,
    );
    for (const [index, label] of ['Every quarter', 'Every month', 'Every week'].entries())
      (await input(index + 2)).accept(label);
    expect(await second).toMatchObject({ operational: 'weekly' });
    expect(memory.unfinished).toBeUndefined();
  });

  it('keeps no search for a choice as an answer', async () => {
    const memory: Memory = { unfinished: undefined };
    const outcome = runDialogue(questionsFor, {}, memory);
    (await input(1)).value = 'vend';
    (await input(1)).dispose();
    await outcome;
    expect(memory.unfinished?.answers).toEqual({});
  });

  it('has done with whoever wants no questions', async () => {
    expect(await answered(['Ask me nothing'])).toEqual({ side: 'example' });
  });

  it('does not ask for what came with the command', async () => {
    const given = {
      side: 'customer',
      ownName: 'A',
      otherName: 'B',
      sector: 'public',
      starts: '2027-01-01',
    } as const;
    const answers = await answered(short.slice(5), given);
    expect(agreementFrom(answers ?? {})).toMatchObject({ customer: { name: 'A', sector: 'public' } });
  });
});

describe('an answer that is wrong', () => {
  const at = async (question: number) => {
    void runDialogue(questionsFor, {});
    for (const [index, step] of short.slice(0, question - 1).entries()) {
      const current = await input(index + 1);
      if (step.startsWith('=')) current.type(step.slice(1));
      current.accept(step);
    }
    return input(question);
  };

  it('says so, and is asked again', async () => {
    const name = await at(2);
    expect(name.validationMessage).toBeUndefined();
    name.accept();
    expect(name.validationMessage).toMatch(/^Write the name/);
    expect(shown).toHaveLength(2);
  });

  it('takes no partnership with oneself', async () => {
    const name = await at(3);
    name.type('cirrus oy ');
    expect(name.validationMessage).toMatch(/takes two/);
  });

  it('shows the id that a name leads to', async () => {
    const name = await at(3);
    name.type('Åbo Bank');
    expect(name.validationMessage).toMatchObject({ message: expect.stringContaining('“abo-bank”') });
  });

  it.each([
    ['31.1.2027', /Did you mean “2027-01-31”/],
    ['2027-02-30', /year-month-day/],
    ['soon', /year-month-day/],
  ])('the day %s', async (text, message) => {
    const day = await at(5);
    day.type(text);
    expect(day.validationMessage).toMatch(message);
  });

  it('a length can be typed, if it is one', async () => {
    const length = await at(6);
    length.type('30 months');
    expect(length.items.at(-1)).toMatchObject({ label: 'Use “30 months”', answer: '30 months' });
    length.type('3 yrs');
    expect(length.items.at(-1)).toMatchObject({ label: expect.stringContaining('Did you mean “3 years”') });
    expect(length.items.at(-1)).not.toHaveProperty('answer');
    length.type('5 hours');
    expect(length.items.at(-1)).not.toHaveProperty('answer');
    length.accept(length.items.at(-1)?.label);
    expect(shown).toHaveLength(6);
  });
});

it('says which of the answers that came with a command is missing or wrong', () => {
  expect(() => agreementFrom({ side: 'customer' })).toThrow('ownName');
  const rest = {
    side: 'customer',
    ownName: 'A',
    otherName: 'B',
    length: '1 year',
    notice: '90 days',
  } as const;
  expect(() => agreementFrom({ ...rest, starts: 'soon', rhythm: 'own' })).toThrow('starts');
  expect(() => agreementFrom({ ...rest, starts: '2027-01-01', rhythm: 'often' })).toThrow('rhythm');
});
