import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { importsOf, linesWith, sourcesIn } from './sources.ts';

const core = sourcesIn('server/src/core', { generated: true });
const ownCore = sourcesIn('server/src/core');

/** The libraries that the core may use: all pure. A new one is a decision, and stands here. */
const libraries = [
  '@date-fns/utc',
  'date-fns',
  'fastest-levenshtein',
  'js-yaml',
  'rrule-temporal',
  'temporal-polyfill',
];

describe('the core', () => {
  it('imports its own files and a few pure libraries, nothing else', () => {
    const foreign = core.flatMap(source =>
      importsOf(source)
        .filter(name => !name.startsWith('.'))
        .filter(name => !libraries.some(library => name === library || name.startsWith(`${library}/`)))
        .map(name => `${source.path} imports ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('does not reach outside of its folder', () => {
    const outside = core.flatMap(source =>
      importsOf(source)
        .filter(name => name.startsWith('.'))
        .map(name => new URL(name, `file:///${source.path}`).pathname.slice(1))
        .filter(target => !target.startsWith('server/src/core/'))
        .map(target => `${source.path} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it('bundles for no platform in particular, with nothing left to import', async () => {
    const { metafile } = await build({
      entryPoints: core.map(({ path }) => path).filter(path => !path.endsWith('.d.ts')),
      bundle: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
      format: 'esm',
      outdir: 'out',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const external = Object.values(metafile.inputs).flatMap(input =>
      input.imports.filter(each => each.external),
    );
    expect(external.map(each => each.path)).toEqual([]);
  });

  it('writes to no console and looks at no clock', () => {
    expect(linesWith(ownCore, /\bconsole\.|\bnew Date\(\)|\bDate\.now\(|Temporal\.Now\b/)).toEqual([]);
  });

  it('asks for nothing that only one platform has', () => {
    expect(
      linesWith(
        ownCore,
        /\b(process|globalThis|Buffer)\.\w|\b(fetch|setTimeout|setInterval|setImmediate)\(|\b__dirname\b/,
      ),
    ).toEqual([]);
  });

  it('has no module-level state that changes', () => {
    expect(linesWith(ownCore, /^(export )?(let|var)\b/)).toEqual([]);
    const collections = ownCore.flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines
        .filter((line, index) => isCollection.test(line) && !isDocumentedCache(line, lines[index - 1]))
        .map(line => `${path}: ${line}`);
    });
    expect(collections).toEqual([]);
  });
});

const isCollection =
  /^(export )?const \w+[^=]*= (new (Map|Set|WeakMap|WeakSet|BoundedCache)(<.*>)?\(\d*\)|\[\]|\{\});/;

/** What belongs to an object and goes with it, or is bounded, and says above why it cannot get stale. */
function isDocumentedCache(line: string, above = ''): boolean {
  return /new (WeakMap|BoundedCache)\b/.test(line) && above.trimEnd().endsWith('*/');
}

describe('the server', () => {
  const server = sourcesIn('server/src');

  it('does not know the client or the editor', () => {
    const foreign = server.flatMap(source =>
      importsOf(source)
        .filter(
          name =>
            name === 'vscode' || name.startsWith('vscode-languageclient') || /(^|\/)client\//.test(name),
        )
        .map(name => `${source.path} imports ${name}`),
    );
    expect(foreign).toEqual([]);
  });

  it('writes files of people in one place only, which the command line alone reaches', () => {
    const place = 'server/src/cli/disk-write.ts';
    // What V8 made of the program, in the user's folder for caches: no file of anybody's project.
    const caching = ['server/src/cli/start/cache-folder.ts', 'server/src/cli/start/code-cache.ts'];
    const reads = [
      ...[
        'existsSync',
        'readFile',
        'readFileSync',
        'realpath',
        'realpathSync',
        'stat',
        'lstat',
        'readdir',
        'readlink',
        'access',
      ],
      ...['constants', 'fstatSync', 'lstatSync', 'statSync', 'createReadStream', 'closeSync'],
    ];
    // To the descriptors of its own output, which the process was handed.
    const ownOutput = 'server/src/cli/process-host.ts imports writeSync';
    const taken = server.flatMap(({ path, text }) =>
      [...text.matchAll(/^import\s([^;]*?)\sfrom\s*['"](?:node:)?fs(?:\/promises)?['"]/gm)].map(
        ([, names = '']) => ({
          path,
          names: names
            .replace(/[{}]/g, '')
            .split(',')
            .map(name => name.trim()),
        }),
      ),
    );
    expect(taken).not.toEqual([]);
    const readers = taken.filter(({ path }) => path !== place && !caching.includes(path));
    const others = readers.flatMap(({ path, names }) =>
      names
        .filter(name => name !== '' && !name.startsWith('type ') && !reads.includes(name))
        .map(name => `${path} imports ${name}`),
    );
    // For the first bytes of a file, which is opened for reading.
    const head = 'server/src/disk/read.ts imports open';
    // The same for a program that has nothing else to do meanwhile.
    const sync = 'server/src/disk/read-sync.ts imports openSync';
    const door = server.find(({ path }) => path === 'server/src/disk/read.ts')?.text ?? '';
    expect(door.match(/\bopen\([^)]*\)\)\.place, (\w+)\)/)?.[1]).toBe('flag');
    expect(door).toContain('const flag = constants.O_RDONLY |');
    const second = server.find(({ path }) => path === 'server/src/disk/read-sync.ts')?.text ?? '';
    expect(second.match(/\bopenSync\(\w+, (\w+)\)/)?.[1]).toBe('flag');
    expect(others.sort()).toEqual([ownOutput, head, sync].sort());
    const counted = server.filter(source => importsOf(source).some(name => /^(node:)?fs(\/|$)/.test(name)));
    expect(counted.map(({ path }) => path)).toEqual([...new Set(taken.map(({ path }) => path))]);
    const writers = server.filter(source => importsOf(source).some(name => name.endsWith('disk-write.ts')));
    expect(writers).not.toEqual([]);
    expect(writers.filter(({ path }) => !path.startsWith('server/src/cli/'))).toEqual([]);
    const cached = server.filter(source => importsOf(source).some(name => name.includes('start/')));
    expect(cached.map(({ path }) => path)).toEqual(['server/src/cli.ts']);
  });

  it('reads texts through one door, which opens only what lies inside of the workspace', () => {
    const opens = /^import[^;]*\b(readFile|readFileSync|open|openSync|createReadStream)\b[^;]*from 'node:fs/m;
    const opening = server.filter(({ text }) => opens.test(text)).map(({ path }) => path);
    expect(new Set(opening)).toEqual(
      new Set([
        'server/src/disk/read.ts',
        'server/src/disk/read-sync.ts',
        // What a check has written, and is named to be put together.
        'server/src/cli/merge/read.ts',
        // These look again at what they are about to write: files that were read, and git's attributes.
        'server/src/cli/disk-write.ts',
        'server/src/cli/fix/run.ts',
        'server/src/cli/git-setup/places.ts',
        // The program itself, and what V8 made of it.
        'server/src/cli/start/code-cache.ts',
        'server/src/cli/start/packs.ts',
        // The style sheet beside the bundle.
        'server/src/cli/report/html.ts',
      ]),
    );
  });

  it('opens no connection, and starts no process but git, from the command line', () => {
    const git = 'server/src/cli/git/program.ts imports node:child_process';
    const forbidden =
      /^(node:)?(net|http|https|http2|tls|dgram|dns|child_process|cluster|worker_threads|vm|inspector)(\/|$)/;
    const foreign = server.flatMap(source =>
      importsOf(source)
        .filter(name => forbidden.test(name))
        .map(name => `${source.path} imports ${name}`),
    );
    // What the program's own files are loaded with.
    const packs = 'server/src/cli/start/packs.ts imports node:vm';
    // Threads run the same program, and nothing else.
    const threads = ['check/workers/pool.ts', 'check/workers/worker.ts', 'main.ts'].map(
      file => `server/src/cli/${file} imports node:worker_threads`,
    );
    // Asks V8 to clear up.
    const memory = 'server/src/cli/check/families/memory.ts imports node:vm';
    expect(foreign.sort()).toEqual([git, packs, memory, ...threads].sort());
    const callers = server.filter(source => importsOf(source).some(name => name.endsWith('git/program.ts')));
    expect(callers.filter(({ path }) => !path.startsWith('server/src/cli/'))).toEqual([]);
    expect(linesWith(server, /\b(fetch|WebSocket|XMLHttpRequest|EventSource|eval)\(|new Function\(/)).toEqual(
      [],
    );
  });

  it('decides nothing by the words of a message', () => {
    const reading =
      /\.message\s*(\.(match|includes|startsWith|endsWith|replace|split|indexOf|search|slice)\b|[=!]==?)|\.test\([^)]*\.message\)/;
    const judged = server.filter(({ path }) => /core\/(features|config|rules|findings)|\/lsp\//.test(path));
    expect(linesWith(judged, reading)).toEqual([]);
    expect(
      linesWith(
        judged.filter(({ path }) => path.includes('/features/')),
        /finding\w*\.message\b/,
      ),
    ).toEqual([]);
  });
});

describe('the action', () => {
  const action = sourcesIn('action');

  it('opens connections in one place, and starts git in one', () => {
    const connected = linesWith(action, /\b(fetch|WebSocket)\(|['"](node:)?(net|https?|http2|tls)['"]/);
    expect(new Set(connected.map(line => line.split(':')[0]))).toEqual(new Set(['action/src/github.ts']));
    const starting = linesWith(action, /child_process/);
    expect(new Set(starting.map(line => line.split(':')[0]))).toEqual(new Set(['action/src/git.ts']));
  });
});
