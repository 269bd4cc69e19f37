import { agreementFrom, type GivenAnswers } from './answers.ts';
import { type Memory, runDialogue } from './dialogue.ts';
import { insertAgreement, insertBlank } from './insert.ts';
import { questionsFor } from './questions.ts';

/** As long as the window is open. */
const memory: Memory = { unfinished: undefined };

/**
 * A few questions, then a sound agreement with places for what was not asked. Nothing is written until the last question is
 * answered; a dialogue that was closed goes on where it was left.
 *
 * @param given answers to questions that are not asked then
 */
export async function askAndWrite(given: GivenAnswers | undefined): Promise<void> {
  const answers = await runDialogue(questionsFor, { ...given }, given ? undefined : memory);
  if (!answers) return;
  if (answers.side === 'example') await insertBlank();
  else await insertAgreement(agreementFrom(answers));
}
