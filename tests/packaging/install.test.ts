/** The package as others get it: packed from a checkout of this repository as pre-commit does it, and installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conformsTo } from '../support/json-schema.ts';
import { readYaml } from '../support/read-yaml.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'partnership-package-'));
const checkout = path.join(scratch, 'checkout');
const prefix = path.join(scratch, 'prefix');
/** No network, no settings and no packages but those of the checkout. */
const env = {
  PATH: process.env.PATH,
  HOME: scratch,
  npm_config_cache: path.join(scratch, 'cache'),
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};
const bin = process.platform === 'win32' ? prefix : path.join(prefix, 'bin');

let printed: string;

beforeAll(() => {
  copyCheckout();
  printed = npm(['pack'], checkout);
  npm(['install', '-g', '--prefix', prefix, path.join(checkout, printed.trim())], scratch);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('npm pack in a checkout without dist/', () => {
  test('builds, and prints the name of the package alone, which pre-commit relies on', () => {
    const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(printed).toBe(`${name}-${version}.tgz\n`);
  });

  test('does not build again what was built from the same files', () => {
    const built = path.join(checkout, 'dist/cli.js');
    const before = statSync(built).mtimeMs;
    expect(npm(['pack'], checkout)).toBe(printed);
    expect(statSync(built).mtimeMs).toBe(before);
  });

  test('packs the command line, and nothing of the extension or of the action', () => {
    const list = execFileSync('tar', ['-tzf', printed.trim()], { cwd: checkout, encoding: 'utf8' });
    const files = list
      .trim()
      .split('\n')
      .map(file => file.replace(/^package\//, ''));
    expect(files).toContain('dist/cli.js');
    expect(files).toContain('dist/THIRD_PARTY_NOTICES.txt');
    expect(files).toEqual(expect.arrayContaining(['dist/core.mjs', 'dist/types/index.d.ts']));
    expect(files).toContain('LICENSE');
    expect(
      files.filter(file =>
        /^(dist\/)?(action|client|server)|\.map$|^(scripts|tests|node_modules)\//.test(file),
      ),
    ).toEqual([]);
  });
});

test('without the packages that building needs, prepare says so and fails nothing', () => {
  const bare = path.join(scratch, 'bare');
  mkdirSync(path.join(bare, 'scripts'), { recursive: true });
  cpSync(path.join(root, 'scripts'), path.join(bare, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(path.join(root, file), path.join(bare, file));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/prepare.mjs'], {
    cwd: bare,
    env,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toContain('nothing was built');
});

test('the installed package is a library, too', () => {
  const home = process.platform === 'win32' ? prefix : path.join(prefix, 'lib');
  const user = path.join(home, 'node_modules', 'user.mjs');
  writeFileSync(
    user,
    `import { createLanguageService, Workspace } from 'partnership';
const workspace = new Workspace();
workspace.set('file:///a.partnership.yaml', 'kind: Agreement\\n');
const service = createLanguageService({ workspace, today: () => '2026-11-23' });
console.log(service.findings('file:///a.partnership.yaml').length > 0, Object.isFrozen(service));
`,
  );
  expect(execFileSync(process.execPath, [user], { encoding: 'utf8' })).toBe('true true\n');
});

describe('the installed command', () => {
  const partnership = (args: readonly string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(path.join(bin, 'partnership'), args, {
      cwd,
      env: { ...env, PATH: `${bin}${path.delimiter}${env.PATH}` },
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return { status, stdout, stderr };
  };

  test('finds a sample sound', () => {
    const folder = path.join(scratch, 'sound');
    cpSync(path.join(root, 'tests/fixtures/sound.yaml'), path.join(folder, 'a.partnership.yaml'));
    expect(partnership(['check', '--as-of', '2026-11-23'], folder)).toEqual({
      status: 0,
      stdout: '1 file checked, no findings\n',
      stderr: '',
    });
  });

  test('fails for a broken file', () => {
    const folder = path.join(scratch, 'broken');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'a.partnership.yaml'), 'apiVersion: partnership/v1\nkind: Agrement\n');
    const { status, stdout } = partnership(['check', '--format', 'github'], folder);
    expect(status).toBe(1);
    expect(stdout).toContain('::error file=a.partnership.yaml,line=2,');
  });

  test('does what the hook for pre-commit asks for', () => {
    const [hook, ...others] = readYaml(path.join(root, '.pre-commit-hooks.yaml')) as Record<
      string,
      unknown
    >[];
    expect(others).toEqual([]);
    conformsTo('pre-commit-hooks.json')([hook]);
    expect(hook).toMatchObject({ language: 'node', pass_filenames: false });
    const [command, ...args] = String(hook?.entry).split(' ');
    expect(command).toBe('partnership');
    expect(partnership(args, path.join(scratch, 'broken')).status).toBe(1);
  });
});

/** The files of this repository as a clone would have them, with the packages that are installed here. */
function copyCheckout(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const wanted = files.split('\0').filter(file => file !== '' && !file.startsWith('tests/'));
  for (const file of wanted) cpSync(path.join(root, file), path.join(checkout, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'), 'junction');
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}
