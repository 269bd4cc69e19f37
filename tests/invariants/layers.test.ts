import { describe, expect, it } from 'vitest';
import { importsOf, sourcesIn } from './sources.ts';

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
  'fixes',
  'rules',
  'docs',
  'checking',
  'report',
  'features',
  'index.ts',
];

const core = 'server/src/core/';
const sources = sourcesIn('server/src/core', { generated: true });
const layerOf = (file: string) => layers.indexOf(file.slice(core.length).split('/')[0] ?? '');

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
