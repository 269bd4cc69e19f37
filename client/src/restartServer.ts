import type { Command } from './command.ts';

/** “Partnership: Restart Language Server”: also after it crashed so often that it was given up. */
export const restartServer: Command = {
  id: 'partnership.restartServer',
  run: ({ server }) => server.restart(),
};
