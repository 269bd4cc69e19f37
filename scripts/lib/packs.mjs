import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Divides a program for Node into a few files, *packs*, so that a run reads only what it uses: V8 takes some 35 ms to look
 * through a megabyte of code, whether it is called or not.
 *
 * esbuild divides ES modules only, and into a piece for each set of entries that share it: here a hundred small ones; and
 * before Node 22 nobody can keep what V8 makes of an ES module. So the pieces are bundled a second time, to one CommonJS file
 * for each pack. Within a pack they are one scope again, each evaluated when it is first asked for; what another pack needs of
 * them it asks for by name: `require('./cli.check.js')['chunk-ABC.js']()`.
 *
 * @typedef {{ out: string, of?: string[], library?: string, isModule?: boolean }} Pack one file.
 *   `of`: the modules that it is there for, each the program's first one, or one that is loaded by `import()`; with them comes all
 *   that they import and no earlier pack has. `library`: a package that is evaluated when it is first used. Neither: it is there
 *   for all modules that no other pack names. `isModule`: it also exports what its first module does, as a program of one file.
 * @param {Pack[]} packs in the order in which they choose
 * @param {{ oneByte?: boolean }} [options] `oneByte`: each character is one byte, for programs that start often: V8 reads that
 *   several times as fast as UTF-8, and keeps half as much. It takes a little more room
 * @returns {esbuild.Plugin} for a build with one entry; it writes the packs into its `outdir`, after each build
 */
export const packs = (packs, { oneByte = false } = {}) => ({
  name: 'packs',
  setup(build) {
    const options = { ...build.initialOptions };
    // What a file begins with belongs to the second pass.
    delete build.initialOptions.banner;
    Object.assign(build.initialOptions, {
      splitting: true,
      format: 'esm',
      minify: false,
      sourcemap: 'inline',
      write: false,
      metafile: true,
    });
    for (const { out, library } of packs)
      if (library)
        build.onResolve({ filter: new RegExp(`^${library}$`), namespace: 'lazy' }, () => ({
          path: `./${out}`,
          external: true,
        }));
    build.onEnd(async ({ errors, metafile, outputFiles }) => {
      if (errors.length > 0) return;
      const texts = new Map(outputFiles.map(file => [path.basename(file.path), file.text]));
      const pieces = piecesOf(metafile);
      const homes = assign(pieces, packs);
      for (const { out, of, library, isModule } of packs) {
        const first = isModule ? beginningWith(of[0], pieces) : undefined;
        const input = library ? { entryPoints: [library] } : own(out, texts, homes, first);
        const { outputFiles: written, metafile: bundled } = await esbuild.build({
          ...shared(options, oneByte),
          ...input,
          outfile: path.join(options.outdir, out),
        });
        for (const file of written) await writeFile(file.path, oneByte ? inOneByte(file) : file.text);
        if (library) Object.assign(metafile.inputs, bundled.inputs);
      }
    });
  },
});

/** The pieces of the first pass: what each needs at once, and which module it begins with, if any. */
function piecesOf({ outputs }) {
  const pieces = Object.entries(outputs).map(([file, { imports, entryPoint }]) => {
    const atOnce = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
    return [
      path.posix.basename(file),
      { entryPoint, needs: atOnce.map(each => path.posix.basename(each.path)) },
    ];
  });
  return new Map(pieces);
}

/** @returns {Map<string, string>} which pack each piece goes to */
function assign(pieces, packs) {
  const homes = new Map();
  const take = (piece, pack) => {
    if (homes.has(piece)) return;
    homes.set(piece, pack);
    for (const needed of pieces.get(piece).needs) take(needed, pack);
  };
  const named = new Set(packs.flatMap(({ of = [] }) => of));
  const others = [...pieces.values()].flatMap(({ entryPoint }) =>
    entryPoint === undefined || named.has(entryPoint) ? [] : entryPoint,
  );
  for (const { out, of = others, library } of packs)
    if (!library) for (const module of of) take(beginningWith(module, pieces), out);
  return homes;
}

/** The piece that a module begins. */
function beginningWith(module, pieces) {
  const [found] = [...pieces].find(([, { entryPoint }]) => entryPoint === module) ?? [];
  if (!found) throw new Error(`No import() loads ${module}: it can begin no pack.`);
  return found;
}

/** What all bundles of the second pass share. */
function shared({ absWorkingDir, platform, target, define, banner, external }, oneByte) {
  return {
    external,
    absWorkingDir,
    platform,
    target,
    define,
    banner,
    format: 'cjs',
    bundle: true,
    minify: true,
    charset: oneByte ? 'ascii' : 'utf8',
    // Tagged templates keep their text as it was written, whatever the character set.
    supported: { 'template-literal': !oneByte, 'dynamic-import': false },
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  };
}

/** The pieces of one pack; those of others are asked for there. */
function own(out, texts, homes, module) {
  const mine = [...homes].filter(([, home]) => home === out).map(([piece]) => piece);
  const handOut = piece => `exports[${JSON.stringify(piece)}] = () => require('./${piece}');`;
  const pieces = {
    name: 'pieces',
    setup(build) {
      build.onResolve({ filter: /^\.\/.*\.js$/ }, ({ path: wanted, namespace }) => {
        const piece = wanted.slice(2);
        const home = homes.get(piece);
        if (namespace === 'elsewhere' || !home) return { path: wanted, external: true };
        return { path: piece, namespace: home === out ? 'piece' : 'elsewhere', pluginData: home };
      });
      build.onLoad({ filter: /./, namespace: 'piece' }, ({ path: piece }) => ({
        contents: texts.get(piece),
      }));
      build.onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path: piece, pluginData: home }) => ({
        contents: `module.exports = require(${JSON.stringify(`./${home}`)})[${JSON.stringify(piece)}]();`,
      }));
    },
  };
  const itself = module === undefined ? [] : [`Object.assign(exports, require('./${module}'));`];
  return { stdin: { contents: [...mine.map(handOut), ...itself].join('\n') }, plugins: [pieces] };
}

/** esbuild leaves regular expressions as they were written. There, and nowhere else, `\u201c` can stand for “ now. */
function inOneByte({ path: file, text }) {
  if (!file.endsWith('.js')) return text;
  return text.replace(/[\x80-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
