import type { Answers } from '../../server/src/core/index.ts';
import type { Command } from './command.ts';

/**
 * “Partnership: Record…” and “Partnership: Record a Meeting…”: what happened, asked for step by step and written down. The
 * dialogue and what it writes are loaded when they are first wanted.
 */
function recording(id: Command['id'], more?: Answers): Command {
  return {
    id,
    async run(parts, argument) {
      const { askAndRecord } = await import('./record/run.ts');
      return askAndRecord(argument, parts, more);
    },
  };
}

/** “Done” on an open action: nothing is left to ask. */
const actionDone: Command = {
  id: 'partnership.actionDone',
  async run(parts, argument) {
    const { recordDone } = await import('./record/run.ts');
    return recordDone(argument, parts);
  },
};

/** “Partnership: Record from a Filled-in Pack…” */
const fromPack: Command = {
  id: 'partnership.recordFromPack',
  async run(parts, argument) {
    const { recordFromPack } = await import('./record/fromPack.ts');
    return recordFromPack(argument, parts);
  },
};

export const recordCommands: readonly Command[] = [
  fromPack,
  actionDone,
  recording('partnership.record'),
  recording('partnership.recordMeeting', { kind: 'meeting' }),
];
