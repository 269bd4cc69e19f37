import type { Command } from './command.ts';

/**
 * “Partnership: Prepare Meeting…”: a pack for the next meeting of a forum, in Word, Markdown or as a page. What asks and what makes
 * files is loaded when it is first wanted.
 */
export const prepareMeeting: Command = {
  id: 'partnership.prepareMeeting',
  async run(parts, argument) {
    const { askAndPrepare } = await import('./prepareMeeting/run.ts');
    return askAndPrepare(argument, parts);
  },
};
