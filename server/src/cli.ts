import * as zlib from 'node:zlib';
import { cacheFolder } from './cli/start/cache-folder.ts';
import { CodeCache } from './cli/start/code-cache.ts';
import { packLoader } from './cli/start/packs.ts';

/** How a pack (scripts/lib/packs.mjs) hands out the module that runs the command line: `cli/process.ts`. */
const [pack, start] = ['./cli.main.js', 'process.js'] as const;

loader()(pack)[start]?.();

/**
 * What loads the program's files: with a cache of compiled code where one is allowed and possible.
 *
 * Node's own cache (`module.enableCompileCache`, since 22) saves a third of what ours does: it keeps fewer functions.
 */
function loader(): ReturnType<typeof packLoader> {
  const command = process.argv.slice(2).find(argument => !argument.startsWith('-')) ?? '';
  // The language server never writes. Paths and other words that are no command are no name for a file.
  const isKept = /^[a-z-]{3,20}$/.test(command) && command !== 'lsp';
  const folder = isKept && !process.env.NODE_DISABLE_COMPILE_CACHE ? cacheFolder(process.env) : undefined;
  // Node 20 can sum bytes up since 20.15.
  return folder !== undefined && 'crc32' in zlib
    ? packLoader(__dirname, new CodeCache(folder, command))
    : require;
}
