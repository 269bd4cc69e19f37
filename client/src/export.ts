import type { Command } from './command.ts';

/**
 * “Partnership: Export…”: one agreement as a page, a Word file or Markdown, for a reader who has no editor. The dialogue and
 * what makes files are loaded when they are first wanted.
 */
export const exportAgreement: Command = {
  id: 'partnership.export',
  async run(parts, argument) {
    const { askAndExport } = await import('./export/run.ts');
    return askAndExport(argument, parts);
  },
};

/** “Partnership: Export Calendar…”: what an agreement plans, for a calendar program. */
export const exportCalendar: Command = {
  id: 'partnership.exportCalendar',
  async run(parts, argument) {
    const { askAndExportCalendar } = await import('./export/calendar.ts');
    return askAndExportCalendar(argument, parts);
  },
};
