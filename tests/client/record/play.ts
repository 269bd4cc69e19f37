/** A dialogue that a test plays the user of. */
import { vi } from 'vitest';
import type { Draft } from '../../../client/src/record/drafts.ts';
import type { Answers } from '../../../server/src/core/index.ts';
import { type FakeInput, input } from '../vscode.ts';
import { agreementUri, Memory, recording } from './played.ts';

vi.mock('vscode', () => import('../vscode.ts'));

export const { FormDialogue } = await import('../../../client/src/record/formDialogue.ts');
export const { Drafts } = await import('../../../client/src/record/drafts.ts');

export const met: Answers = { kind: 'meeting', subject: 'service-board' };

/** A dialogue about something, and what came of it. */
export function begun(
  given: Answers = met,
  { memory = new Memory(), draft }: { memory?: Memory; draft?: Draft } = {},
) {
  const server = recording();
  const drafts = new Drafts(memory as never);
  const written: Answers[] = [];
  const added: string[] = [];
  const end = new FormDialogue(agreementUri, given, draft, false, {
    recorder: server.recorder,
    drafts,
    add: async (_uri, name) => {
      added.push(name);
      return server.addPerson(name);
    },
    write: async (_uri, answers) => {
      written.push(answers);
      return true;
    },
  }).run();
  return { ...server, end, drafts, written, added, memory };
}

/** Answers one input after the other, from the first that was not answered yet. */
export async function play(steps: readonly ((input: FakeInput) => void)[], from = 1): Promise<number> {
  for (const [index, step] of steps.entries()) step(await input(from + index));
  return from + steps.length;
}

export const enter = (input: FakeInput) => input.enter();
export const choose = (label: string) => (input: FakeInput) => input.accept(label);
export const type = (text: string) => (input: FakeInput) => {
  input.type(text);
  input.enter();
};
export const tick =
  (...labels: string[]) =>
  (input: FakeInput) => {
    for (const label of labels) input.tick(label);
    input.accept();
  };
export const lines =
  (...texts: string[]) =>
  (input: FakeInput) => {
    for (const text of texts) {
      input.type(text);
      input.enter();
    }
    input.enter();
  };
