import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReplacePersonParams, ReplacePersonPlan } from '../../../server/src/lsp/people-protocol.ts';

/** What the user is asked, and answers: the label of a line, a text, or nothing. */
const asked: string[] = [];
const answers: (string | undefined)[] = [];
const warnings: string[] = [];
const applied: unknown[] = [];

interface Line {
  readonly label: string;
}

vi.mock('vscode', () => ({
  Uri: Object.assign(class {}, { parse: (text: string) => ({ path: text, toString: () => text }) }),
  QuickPickItemKind: { Separator: -1 },
  ProgressLocation: { Window: 1 },
  l10n: {
    t: (text: string, ...values: unknown[]) => text.replace(/\{(\d+)\}/g, (_, at) => String(values[at])),
  },
  window: {
    activeTextEditor: {
      document: { uri: { toString: () => 'file:///a' } },
      selection: { active: { line: 3, character: 4 } },
    },
    showQuickPick: async (lines: readonly Line[], { placeHolder }: { placeHolder: string }) => {
      asked.push(`${placeHolder} ${lines.map(({ label }) => label).join('|')}`);
      const label = answers.shift();
      return lines.find(line => line.label === label);
    },
    showInputBox: async ({ prompt }: { prompt: string }) => {
      asked.push(prompt);
      return answers.shift();
    },
    showWarningMessage: (text: string) => warnings.push(text),
    showInformationMessage: async () => undefined,
  },
  workspace: {
    textDocuments: [],
    asRelativePath: ({ path }: { path: string }) => path,
    applyEdit: async (edit: unknown) => applied.push(edit) > 0,
  },
}));

const { askAndReplace } = await import('../../../client/src/replacePerson/run.ts');
const { listOf } = await import('../../../client/src/replacePerson/tell.ts');

const plan: ReplacePersonPlan = {
  edit: {},
  old: 'Anna',
  successor: 'Mika',
  changed: [{ uri: 'file:///a', line: 3, what: 'Board: members' }],
  left: [{ uri: 'file:///r', line: 8, what: 'present', why: 'what is on record stays as it was' }],
  notes: ['Look.'],
  isRemovable: false,
};

function parts(answer: ReplacePersonPlan | { refused: string } = plan) {
  const wanted: ReplacePersonParams[] = [];
  const known = {
    at: 'bank/anna',
    parties: [
      { party: 'cirrus', name: 'Cirrus', people: [{ reference: 'cirrus/erik', name: 'Erik', title: '' }] },
      {
        party: 'bank',
        name: 'Bank',
        people: [
          { reference: 'bank/mika', name: 'Mika', title: 'Buyer' },
          { reference: 'bank/anna', name: 'Anna', title: 'CIO' },
        ],
      },
    ],
  };
  const server = {
    state: 'running',
    status: async () => ({ reading: false }),
    people: async () => known,
    replacePerson: async (params: ReplacePersonParams) => {
      wanted.push(params);
      return answer;
    },
    editOf: async () => 'edit',
  };
  return { parts: { server } as never, wanted };
}

beforeEach(() => {
  for (const list of [asked, answers, warnings, applied]) list.length = 0;
});

describe('Replace Person', () => {
  it('begins with whoever is named at the cursor, and offers people of the same party', async () => {
    answers.push('Anna', 'Mika');
    const { parts: given, wanted } = parts();
    expect(await askAndReplace(undefined, given)).toBe(true);
    expect(asked).toEqual([
      'Who hands over? Anna|Cirrus|Erik|Bank|Mika',
      'Who takes over from Anna? Mika|Somebody new …',
    ]);
    expect(wanted.at(-1)).toEqual({ old: 'bank/anna', successor: { id: 'mika' }, removes: false });
    expect(applied).toEqual(['edit']);
  });

  it('adds somebody new by the name that is typed, with a position if there is one', async () => {
    answers.push('Somebody new …', ' Sara Berg ', '');
    const { parts: given, wanted } = parts();
    await askAndReplace({ uri: 'file:///a', person: 'bank/anna' }, given);
    expect(wanted.at(-1)?.successor).toEqual({ name: 'Sara Berg' });
    answers.push('Somebody new …', 'Sara Berg', 'CIO');
    await askAndReplace({ uri: 'file:///a', person: 'bank/anna' }, given);
    expect(wanted.at(-1)?.successor).toEqual({ name: 'Sara Berg', title: 'CIO' });
  });

  it('asks what becomes of an entry that nothing names any more', async () => {
    answers.push('Mika', 'Remove Anna from the list of people');
    const { parts: given, wanted } = parts({ ...plan, isRemovable: true });
    await askAndReplace({ uri: 'file:///a', person: 'bank/anna' }, given);
    expect(wanted.map(({ removes }) => removes)).toEqual([undefined, true]);
  });

  it.each([[[undefined]], [['Anna', undefined]], [['Anna', 'Somebody new …', undefined]]])(
    'changes nothing where somebody goes away after %j',
    async given => {
      answers.push(...given);
      expect(await askAndReplace(undefined, parts().parts)).toBeUndefined();
      expect(applied).toEqual([]);
    },
  );

  it('says why it cannot be done', async () => {
    answers.push('Anna', 'Mika');
    expect(await askAndReplace(undefined, parts({ refused: 'No.' }).parts)).toBeUndefined();
    expect([warnings, applied]).toEqual([['No.'], []]);
  });

  it('lists every place that changes or stays', () => {
    expect(listOf(plan)).toBe(`# Mika takes over from Anna

## Changed

- file:///a:3 Board: members

## Stays as it is

- file:///r:8 present: what is on record stays as it was

## Worth knowing

- Look.
`);
  });
});
