import type { Command } from './command.ts';
import { agreementFrom, type GivenAnswers } from './newAgreement/answers.ts';
import { type Memory, runDialogue } from './newAgreement/dialogue.ts';
import { insertAgreement, insertBlank } from './newAgreement/insert.ts';
import { questionsFor } from './newAgreement/questions.ts';

/** As long as the window is open. */
const memory: Memory = { unfinished: undefined };

/**
 * “Partnership: New Agreement”: a few questions, then a sound agreement with places for what was not asked. Nothing is
 * written until the last question is answered; a dialogue that was closed goes on where it was left. Answers can be handed over with the command (in a key binding, say);
 * those questions are not asked.
 */
export const newAgreement: Command = {
  id: 'partnership.newAgreement',
  async run(_parts, given?: GivenAnswers) {
    const answers = await runDialogue(questionsFor, { ...given }, given ? undefined : memory);
    if (!answers) return;
    if (answers.side === 'example') await insertBlank();
    else await insertAgreement(agreementFrom(answers));
  },
};
