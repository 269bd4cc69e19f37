import type { Command } from './command.ts';
import { agreementFrom, type GivenAnswers } from './newAgreement/answers.ts';
import { runDialogue } from './newAgreement/dialogue.ts';
import { insertAgreement, insertExample } from './newAgreement/insert.ts';
import { questionsFor } from './newAgreement/questions.ts';

/**
 * “Partnership: New Agreement”: a few questions, then a sound agreement with places for what was not asked. Nothing is
 * written until the last question is answered. Answers can be handed over with the command (in a key binding, say);
 * those questions are not asked.
 */
export const newAgreement: Command = {
  id: 'partnership.newAgreement',
  async run(_parts, given?: GivenAnswers) {
    const answers = await runDialogue(questionsFor, { ...given });
    if (!answers) return;
    if (answers.side === 'example') await insertExample();
    else await insertAgreement(agreementFrom(answers));
  },
};
