import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Annotation,
  workflowCommand,
  workflowCommands,
} from '../../../../../server/src/cli/formats/escape/workflow.ts';
import { shown } from '../../../../../server/src/core/docs/escape/shown.ts';
import { hostilePath, hostileText } from '../hostile.ts';
import { readCommands } from '../read-commands.ts';

const severity = fc.constantFrom('error', 'warning', 'info');
const place = fc.record({ file: hostilePath, line: fc.nat(), endLine: fc.nat() });

test('a command at a place', () => {
  const annotation: Annotation = {
    severity: 'error',
    title: 'sharing: none, at all',
    message: '100% wrong\nthere',
    place: { file: 'a,b:c.yaml', line: 3, endLine: 3, column: 5, endColumn: 9 },
  };
  expect(workflowCommand(annotation)).toBe(
    '::error file=a%2Cb%3Ac.yaml,line=3,endLine=3,col=5,endColumn=9,title=sharing%3A none%2C at all::100%25 wrong there\n',
  );
});

test('information is a notice, and there need be no place', () => {
  expect(workflowCommand({ severity: 'info', title: 't', message: 'm' })).toBe('::notice title=t::m\n');
});

test('whatever the text, the runner reads back one command that says the same', () => {
  fc.assert(
    fc.property(severity, hostileText, hostileText, fc.option(place), (level, title, message, where) => {
      const written = workflowCommand({ severity: level, title, message, place: where ?? undefined });
      const [command, ...others] = readCommands(written);
      expect(others).toEqual([]);
      expect(command).toMatchObject({
        name: level === 'info' ? 'notice' : level,
        properties: { ...(shown(title) && { title: shown(title) }), ...(where && { file: where.file }) },
        message: shown(message),
      });
    }),
  );
});

describe('more than GitHub shows', () => {
  const annotations = (count: number, level: Annotation['severity']): Annotation[] =>
    Array.from({ length: count }, (_, index) => ({
      severity: level,
      title: 't',
      message: `${level} ${index}`,
    }));

  test('the worst come first, ten of each, and one line says how many more', () => {
    const written = workflowCommands(
      [...annotations(1, 'info'), ...annotations(12, 'warning'), ...annotations(11, 'error')],
      'See the log.',
    );
    const commands = readCommands(written);
    expect(commands.map(({ name }) => name)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
    ]);
    expect(commands[0]?.message).toBe('error 0');
    expect(written.trimEnd().split('\n').at(-1)).toBe(
      '3 more not shown here: GitHub takes 10 of each severity. See the log.',
    );
  });

  test('nothing is said when all are shown', () => {
    expect(workflowCommands(annotations(10, 'error'), 'x').split('\n')).toHaveLength(11);
  });
});
