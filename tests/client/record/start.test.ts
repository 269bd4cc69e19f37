import { describe, expect, it, vi } from 'vitest';

/** As VS Code’s, as far as it is told from a text. */
class Uri {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}
vi.mock('vscode', () => ({ Uri }));

const { startOf } = await import('../../../client/src/record/start.ts');

const uri = 'file:///a';
const answers = { kind: 'meeting', subject: 'board' };

describe('a record begins with what came with the command:', () => {
  it.each([
    ['nothing', undefined, { uri: undefined, answers: {}, isWhole: false }],
    ['a file from the explorer', new Uri(uri), { uri, answers: {}, isWhole: false }],
    [
      'a line of the tree that stands for an agreement',
      { agreement: uri },
      { uri, answers: {}, isWhole: false },
    ],
    ['one that can be recorded', { record: { uri, answers } }, { uri, answers, isWhole: false }],
    ['a code lens, or the preview', { uri, answers }, { uri, answers, isWhole: false }],
    [
      'a key binding with all answers',
      { uri: new Uri(uri), answers, isWhole: true },
      { uri, answers, isWhole: true },
    ],
    [
      'what may be anything',
      { uri: 7, answers: { kind: 7, present: ['a'], x: [7] } },
      { uri: undefined, answers: { present: ['a'] }, isWhole: false },
    ],
  ])('%s', (_name, argument, start) => {
    expect(startOf(argument)).toEqual(start);
  });

  it('and what the command itself says', () => {
    expect(startOf(undefined, { kind: 'meeting' }).answers).toEqual({ kind: 'meeting' });
  });
});
