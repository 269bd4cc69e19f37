import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { commandsBelow } from '../../../server/src/cli/help/help.ts';
import { swedishHelp } from '../../../server/src/cli/help/swedish.ts';
import { commands } from '../../../server/src/cli/program.ts';
import { englishIn } from '../../support/english.ts';
import { run } from './support/run.ts';

const env = { LANG: 'sv_SE.UTF-8' };

const program = new Command('partnership');
for (const add of commands) add(program, {} as never, () => {});
const all = commandsBelow(program);
const names = all.map(({ name }) => name);

describe('in Swedish there is', () => {
  test.each(all.map(({ name, command }) => [name, command] as const))(
    'all that the help of %s says',
    (name, command) => {
      const help = swedishHelp.commands[name];
      expect(Object.keys(help?.options ?? {}).sort()).toEqual(command.options.map(({ long }) => long).sort());
      expect(Object.keys(help?.arguments ?? {}).sort()).toEqual(
        command.registeredArguments.map(argument => argument.name()).sort(),
      );
      expect(help?.description).toMatch(/\.$/);
      expect(help?.summary === undefined).toBe(command.summary() === '');
    },
  );

  test('no help of a command that is not there', () => {
    const known = [...names, 'partnership', 'help'];
    expect(Object.keys(swedishHelp.commands).filter(name => !known.includes(name))).toEqual([]);
  });
});

describe('the help', () => {
  test.each([[], ...names.map(name => name.split(' '))])(
    'of %s holds no English',
    async (...words: string[]) => {
      const { status, stdout } = await run([...words, '--help'], { env });
      expect(status).toBe(0);
      const own = stdout
        .replace(/\[[^\]]*\]|<[^>]*>/g, '')
        .replace(/^ {2}partnership .*? {2}/gm, '')
        // What is typed is the same in all languages.
        .replace(/^ {2}(?:\S+ )*?\S+ {2,}|^\S+: partnership .*$/gm, '')
        .replace(/error, warning, info|FORMAT=FILE/g, '');
      expect(englishIn(own.replace(/^ {2}rule or principle|^ {2}partnership \S+ .*$/gm, ''))).toEqual([]);
      expect(stdout).not.toContain('(default');
      expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100);
    },
  );

  test.each([[], ...names.map(name => name.split(' '))])(
    'of %s names the same commands in its examples',
    async (...words: string[]) => {
      const examples = (text: string) =>
        text.match(/^ {2}partnership \S.*?(?= {2}|$)/gm)?.map(each => each.trim());
      const [swedish, english] = [await run([...words, '--help'], { env }), await run([...words, '--help'])];
      const longest = (text: string) => examples(text)?.map(each => each.split(' ').slice(0, 3).join(' '));
      expect(longest(swedish.stdout)).toEqual(longest(english.stdout));
    },
  );
});
