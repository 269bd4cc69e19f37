import { readFile } from 'node:fs/promises';

/**
 * Leaves out of the start of a program what most runs of it never use.
 *
 * - The recurrence library brings its own calendar of 180 KB: it is evaluated when the first series is counted.
 * - The parser of arguments loads what starts other programs, for commands that are programs of their own. We have none.
 *
 * @type {import('esbuild').Plugin}
 */
export const lazyLibraries = {
  name: 'lazy-libraries',
  setup(build) {
    build.onResolve({ filter: /^rrule-temporal$/ }, ({ path, namespace, resolveDir }) =>
      namespace === 'lazy' ? undefined : { path, namespace: 'lazy', pluginData: { resolveDir } },
    );
    build.onLoad({ filter: /./, namespace: 'lazy' }, ({ path, pluginData: { resolveDir } }) => ({
      contents: `export function RRuleTemporal(options) {
        return new (require(${JSON.stringify(path)}).RRuleTemporal)(options);
      }`,
      resolveDir,
    }));
    build.onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace("require('node:child_process')", '{}');
      if (contents === source) throw new Error(`${path} is not as it was: see ${import.meta.url}`);
      return { contents, loader: 'js' };
    });
  },
};
