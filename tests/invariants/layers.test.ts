import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn, withoutComments } from './sources.ts';

/**
 * The folders of core, the lowest first: a folder imports only what stands before it. Beside `index.ts`, the face, no file
 * lies loose at the root.
 */
const layers = [
  'l10n',
  'util',
  'calendar',
  'principles',
  'yaml',
  'schema',
  'layout',
  'model',
  'evidence',
  'status',
  'suppressions',
  'config',
  'review',
  'workspace',
  'rule',
  'templates',
  'edits',
  'recording',
  'fixes',
  'rules',
  'docs',
  'checking',
  'view',
  'minutes',
  'boards',
  'report',
  'features',
  'service',
  'index.ts',
];

const core = 'server/src/core/';
const sources = sourcesIn('server/src/core', { generated: true });
const layerOf = (file: string) => layers.indexOf(file.slice(core.length).split('/')[0] ?? '');

/** What lies outside: all of it imports the face of core, and nothing else of it. */
const outside = ['server/src', 'client/src', 'action/src']
  .flatMap(folder => sourcesIn(folder))
  .filter(({ path }) => !path.startsWith(core));

/** Besides the face, what the command line loads only when somebody wants it, since it would cost each start. */
const allowed = ['index.ts', 'l10n/languages.ts', 'report/markdown.ts'];

describe('the face of core', () => {
  it('is all that those outside import of it', () => {
    const through = outside.flatMap(source =>
      importsOf(source)
        .map(name => new URL(name, `file:///${source.path}`).pathname.slice(1))
        .filter(target => target.startsWith(core) && !allowed.includes(target.slice(core.length)))
        .map(target => `${source.path} imports ${target}`),
    );
    expect(through).toEqual([]);
  });

  it('makes nothing, it only names', () => {
    const [face] = sources.filter(({ path }) => path === `${core}index.ts`);
    expect(
      withoutComments(face?.text ?? '')
        .replace(/export (type )?\{[^}]*\} from '[^']*';/g, '')
        .trim(),
    ).toBe('');
  });
});

describe('the layers of core', () => {
  it('are all that there is', () => {
    expect(sources.map(({ path }) => path).filter(path => layerOf(path) < 0)).toEqual([]);
  });

  it('import only downwards', () => {
    const upwards = sources.flatMap(source =>
      importsOf(source)
        .filter(name => name.startsWith('.'))
        .map(name => new URL(name, `file:///${source.path}`).pathname.slice(1))
        .filter(target => layerOf(target) > layerOf(source.path))
        .map(target => `${source.path} imports ${target}`),
    );
    expect(upwards).toEqual([]);
  });
});
