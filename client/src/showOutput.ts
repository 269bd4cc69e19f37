import type { Command } from './command.ts';

/** “Partnership: Show Output”: the log of client and server, with the cursor left where it is. */
export const showOutput: Command = {
  id: 'partnership.showOutput',
  run: ({ output }) => output.show(true),
};
