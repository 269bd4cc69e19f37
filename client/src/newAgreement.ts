import type { Command } from './command.ts';
import type { GivenAnswers } from './newAgreement/answers.ts';

/**
 * “Partnership: New Agreement”. Answers can be handed over with the command (in a key binding, say). The dialogue and what
 * it writes are loaded when they are first wanted.
 */
export const newAgreement: Command = {
  id: 'partnership.newAgreement',
  async run(_parts, given?: GivenAnswers) {
    const { askAndWrite } = await import('./newAgreement/run.ts');
    await askAndWrite(given);
  },
};
