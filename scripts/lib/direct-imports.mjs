import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Imports of core's face (`server/src/core/index.ts`) become imports of the modules that it names. Where a program is
 * divided into several files, esbuild puts all that a face names into one of them, which everything then loads; without the
 * face, each command loads what it uses.
 *
 * @type {import('esbuild').Plugin}
 */
export const directImports = {
  name: 'direct-imports',
  setup(build) {
    const root = build.initialOptions.absWorkingDir ?? process.cwd();
    const face = path.join(root, 'server/src/core/index.ts');
    let homes;
    build.onStart(() => {
      homes = undefined;
    });
    build.onLoad({ filter: /[\\/](?:server|client|action)[\\/]src[\\/].*\.tsx?$/ }, async args => {
      if (args.path.startsWith(path.dirname(face) + path.sep)) return undefined;
      const source = await readFile(args.path, 'utf8');
      const folder = path.dirname(args.path);
      homes ??= homesOf(face);
      const known = await homes;
      const contents = source.replace(
        /^import \{([^}]*)\} from '([^']*\/core\/index\.ts)';$/gm,
        (_, names, from) => {
          const named = namesIn(names).map(name =>
            importOf(name, known, path.dirname(path.resolve(folder, from))),
          );
          // On one line, so that all below stays where it was for source maps.
          return named.join(' ') + '\n'.repeat(names.split('\n').length - 1);
        },
      );
      return { contents, loader: args.path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** Where each name of the face comes from: `./calendar/date.ts`, and what it is called there. */
async function homesOf(face) {
  const homes = new Map();
  for (const [, names, from] of (await readFile(face, 'utf8')).matchAll(
    /^export \{([^}]*)\} from '([^']+)';$/gm,
  ))
    for (const { name, as } of namesIn(names)) homes.set(as, { name, from });
  return homes;
}

/** `a, type B, c as d` → its names; types are none, since nothing is left of them. */
function namesIn(list) {
  return list
    .split(',')
    .map(entry => entry.trim())
    .filter(entry => entry !== '' && !entry.startsWith('type '))
    .map(entry => {
      const [name, as = name] = entry.split(/\s+as\s+/);
      return { name, as };
    });
}

function importOf({ name, as }, homes, core) {
  const home = homes.get(name);
  if (!home) throw new Error(`core/index.ts does not export ${name}`);
  return `import { ${home.name} as ${as} } from ${JSON.stringify(path.join(core, home.from))};`;
}
