import { t } from '../../../core/index.ts';
import { CliError } from '../../failure.ts';
import type { RawOptions } from '../options.ts';
import { readShard, type Shard } from './divide.ts';

/** What `--shard` asks for. @throws CliError where it is no part, or does not go with the other options */
export function shardAsked(written: string, raw: RawOptions, readsStdin: boolean): Shard {
  const shard = readShard(written);
  const others: readonly (readonly [string, boolean])[] = [
    ['--fix', raw.fix === true],
    ['--fix-dry-run', raw.fixDryRun === true],
    ['--changed-since', raw.changedSince !== undefined],
    ['--print-config', raw.printConfig !== undefined],
    ['--format', raw.format !== undefined],
    ['-', readsStdin],
  ];
  const [other] = others.find(([, isThere]) => isThere) ?? [];
  if (other === undefined) return shard;
  throw new CliError(
    t`\`--shard\` and \`${other}\` do not go together.`,
    other === '--format'
      ? t`A part is written for ${'partnership merge'}; give the formats there.`
      : t`Leave one of them out.`,
  );
}
