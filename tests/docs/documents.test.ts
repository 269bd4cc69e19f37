/** What the documents for users show is true: their examples pass the check, their links lead somewhere. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../server/src/core/checking/checker.ts';
import { show, today, workspaceOf } from '../support/check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'docs/calendar.md',
  'docs/ci.md',
  'docs/configuration.md',
  'docs/editors.md',
  'docs/format.md',
  'docs/meetings.md',
  'docs/output-formats.md',
  'docs/performance.md',
  'docs/vocabulary.md',
];
/** The README's pictures are made by the user-interface test. */
const madeLater = /^docs\/images\//;

describe('docs/format.md', () => {
  it('builds up an agreement and its records without findings', () => {
    const files = Object.fromEntries(
      joined(yamlBlocks('docs/format.md')).map((text, index) => [`${index}.partnership.yaml`, text]),
    );
    expect(Object.keys(files)).toHaveLength(2);
    expect(findingsOf(files)).toEqual([]);
  });
});

describe('README.md', () => {
  it('shows a configuration without findings', () => {
    const configuration = yamlBlocks('README.md').find(block => block.startsWith('extends:'));
    expect(findingsOf({ 'partnership.config.yaml': configuration ?? '' })).toEqual([]);
  });

  it('shows what the built command line really prints', () => {
    const [, args = '', output] =
      /^```console\n\$ partnership (.*)\n([\s\S]*?)^```/m.exec(text('README.md')) ?? [];
    const env = { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' };
    const command = ['dist/cli.js', ...args.split(' ')];
    expect(spawnSync(process.execPath, command, { cwd: root, env, encoding: 'utf8' }).stdout).toBe(output);
  });

  it('names commands of npm that exist', () => {
    const { scripts } = JSON.parse(text('package.json'));
    const named = documents.flatMap(file => [...text(file).matchAll(/\bnpm run ([\w:]+)/g)]);
    for (const [, script = ''] of named) expect(scripts).toHaveProperty([script]);
  });
});

describe('what README.md tells to do', () => {
  const manifest = JSON.parse(text('package.json'));
  const commands = [...text('README.md').matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );

  it('is a clone of this project and npm start, to try it', () => {
    const url = manifest.repository.url.replace(/^git\+/, '');
    const folder = path.posix.basename(url, '.git');
    expect(commands.slice(0, 3)).toEqual([`git clone ${url}`, `cd ${folder}`, 'npm start']);
  });

  it('names the files that packaging makes', () => {
    const made = `${manifest.name}-${manifest.version}`;
    const named = commands.flatMap(command => command.match(/[\w.-]+\.(vsix|tgz)\b/g) ?? []);
    expect(named).toEqual([`${made}.vsix`, `${made}.tgz`]);
  });

  it('starts only what there is', () => {
    const known = [
      /^git clone |^cd |^code --install-extension |^npm (start|pack|install -g \S+)$/,
      /^partnership --version$|^partnership (?:report|export) [\w.-]+ -o |^partnership (?:due|record [\w-]+|actions) /,
    ];
    for (const command of commands) {
      const [, script, file] = /^npm run (\S+)$|^node (\S+)$/.exec(command) ?? [];
      if (script) expect(manifest.scripts).toHaveProperty([script]);
      else if (file) expect(existsSync(path.join(root, file)), file).toBe(true);
      else
        expect(
          known.filter(one => one.test(command)),
          command,
        ).toHaveLength(1);
    }
  });

  it('names commands of the editor as the editor does', () => {
    const texts = JSON.parse(text('package.nls.json'));
    const titles = manifest.contributes.commands.map(
      ({ title }: { title: string }) => `${texts.category}: ${texts[title.slice(1, -1)]}`,
    );
    const named = [...text('README.md').matchAll(/\*\*(Partnership: [^*]+)\*\*/g)].map(([, title]) => title);
    expect(named.length).toBeGreaterThan(3);
    expect(titles).toEqual(expect.arrayContaining(named));
  });

  it('names commands of the command line that it has', () => {
    const help = spawnSync(process.execPath, ['dist/cli.js', '--help'], {
      cwd: root,
      encoding: 'utf8',
    }).stdout;
    const named = documents.flatMap(file => [
      ...text(file).matchAll(/(?:`|^\$ )partnership ([a-z][a-z-]+)/gm),
    ]);
    expect(named.length).toBeGreaterThan(20);
    for (const [, command = ''] of named) expect(help).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
  });
});

describe.each(documents)('%s', document => {
  const links = [...text(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];

  it('links only to files that exist', () => {
    const files = links.flatMap(([, file]) => (file ? [path.posix.join(path.dirname(document), file)] : []));
    expect(files.filter(file => !madeLater.test(file) && !existsSync(path.join(root, file)))).toEqual([]);
  });

  it('links only to headings that exist', () => {
    const missing = links.filter(([, file, heading]) => {
      if (!heading) return false;
      const target = file ? path.posix.join(path.dirname(document), file) : document;
      return !anchors(target).includes(heading);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

function text(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function yamlBlocks(file: string): string[] {
  return [...text(file).matchAll(/^```yaml\n(.*?)^```/gms)].map(([, block = '']) => block);
}

/** Blocks that continue each other as files: a new one starts at `apiVersion`. */
function joined(blocks: readonly string[]): string[] {
  return blocks.join('\n').split(/^(?=apiVersion:)/m);
}

function findingsOf(files: Readonly<Record<string, string>>): string[] {
  const checker = new Checker(workspaceOf(files), { today: () => today });
  return Object.entries(files).flatMap(([file, text]) => show(text, checker.findings(`file:///${file}`)));
}

/** The fragments under which GitHub shows a file's headings. */
function anchors(file: string): string[] {
  return [...text(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
