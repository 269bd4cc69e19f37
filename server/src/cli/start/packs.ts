import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { CodeCache } from './code-cache.ts';

/** What a file of the program hands out: what it is made of, by name, evaluated when it is asked for. */
type Pack = Readonly<Record<string, () => unknown>>;

const head = '(function (exports, require, module, __filename, __dirname) { ';
/** The exit status of a run that could not do its work: it was no such run as the next one will be. */
const couldNot = 2;
const isPack = /^\.\/cli\.[a-z]+\.js$/;

/**
 * What loads the files that `dist/cli.js` is divided into (scripts/lib/packs.mjs), as Node's `require` does, and with what
 * V8 made of them the last time. What is missing in the cache, or what V8 does not want, is put there when the process ends:
 * by then V8 has compiled what the run called.
 *
 * @param folder absolute path of the folder with the files
 */
export function packLoader(folder: string, cache: CodeCache): (file: string) => Pack {
  const loaded = new Map<string, { exports: Pack }>();
  const others = createRequire(path.join(folder, 'cli.js'));
  const load = (file: string): Pack => {
    const already = loaded.get(file);
    if (already) return already.exports;
    const filename = path.join(folder, file);
    const source = readFileSync(filename);
    const name = path.basename(file, '.js');
    const code = cache.take(name, source);
    // The build has seen to it that each character is one byte.
    const script = new Script(`${head}${source.toString('latin1')}\n})`, {
      filename,
      columnOffset: -head.length,
      ...(code && { cachedData: code }),
    });
    if (!code || script.cachedDataRejected)
      process.once('exit', status => {
        if (status !== couldNot) cache.keep(name, source, script.createCachedData());
      });
    const module = { exports: {} };
    loaded.set(file, module);
    const require = (wanted: string) => (isPack.test(wanted) ? load(wanted) : others(wanted));
    script.runInThisContext().call(module.exports, module.exports, require, module, filename, folder);
    return module.exports;
  };
  return load;
}
