import type { RawOptions } from '../options.ts';
import { refuseBeside } from '../part-options.ts';
import { readShard, type Shard } from './divide.ts';

/** What `--shard` asks for. @throws CliError where it is no part, or does not go with the other options */
export function shardAsked(written: string, raw: RawOptions, readsStdin: boolean): Shard {
  const shard = readShard(written);
  refuseBeside('--shard', raw, [['-', readsStdin]]);
  return shard;
}
