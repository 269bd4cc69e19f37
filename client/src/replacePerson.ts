import type { Command } from './command.ts';

/**
 * “Partnership: Replace Person…”: one person takes over from another in all files, shown before it is done. What asks is loaded
 * when it is first wanted.
 */
export const replacePerson: Command = {
  id: 'partnership.replacePerson',
  async run(parts, argument) {
    const { askAndReplace } = await import('./replacePerson/run.ts');
    return askAndReplace(argument, parts);
  },
};
