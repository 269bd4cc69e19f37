import { describe, expect, it } from 'vitest';
import type { Files } from '../../cli/support/folder.ts';
import { agreement, asked, minutes } from './record-form/asked.ts';

/** What stands above which line: `Record a meeting… | - { id: board …`. */
function lensesIn(files: Files) {
  const { service, file } = asked(files as Record<string, string>);
  return service.recordLenses(file()).map(({ range, title, answers }) => ({
    line: file().text.slice(range.start).split('\n')[0]?.trim() ?? '',
    title: String(title),
    answers,
  }));
}

describe('above each line from which something can be recorded', () => {
  const lenses = lensesIn({ 'a.partnership.yaml': agreement, 'r.partnership.yaml': minutes });

  it('stands a lens: of forums one for a meeting, whether any is due or not', () => {
    const meetings = lenses.filter(({ answers }) => answers.kind === 'meeting');
    expect(meetings.map(({ title, answers }) => [title, answers.subject])).toEqual([
      ['Record a meeting…', 'steering-committee'],
      ['Record a meeting…', 'service-board'],
      ['Record a meeting…', 'stand-up'],
    ]);
    expect(meetings[0]?.line).toContain('id: steering-committee');
  });

  it('of other promises one where they are due', () => {
    const report = lenses.filter(({ answers }) => answers.kind === 'report');
    expect(report).toMatchObject([
      {
        title: expect.stringMatching(/^Overdue since .*: record…$/),
        line: expect.stringContaining('service-report'),
      },
    ]);
  });

  it('and none twice above one line for the same thing', () => {
    const keys = lenses.map(({ line, answers }) => `${line} ${JSON.stringify(answers)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('and none in a file that is no agreement', () => {
    expect(lensesIn({ 'r.partnership.yaml': minutes, 'a.partnership.yaml': agreement })).toEqual([]);
  });
});
