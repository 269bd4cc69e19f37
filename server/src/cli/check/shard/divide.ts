import { t } from '../../../core/index.ts';
import { CliError } from '../../failure.ts';
import type { Plan } from '../families/plan.ts';

/** One of so many parts of a check. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** What stands after `--shard`. @throws CliError when it names no part */
export function readShard(written: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(written) ?? []).map(Number);
  if (index >= 1 && index <= count) return { index, count };
  throw new CliError(
    t`\`--shard ${written}\` is not possible.`,
    t`Write which part of how many: ${'--shard 1/4'} for the first of four, ${'--shard 4/4'} for the last.`,
  );
}

/**
 * The part of a plan that one shard does. The same files are divided in the same way on every machine; each shard gets about as
 * much text as the others; families stay whole.
 *
 * @param sizeOf of a file, in any unit
 */
export function partOf(plan: Plan, { index, count }: Shard, sizeOf: (uri: string) => number): Plan {
  const whole = [
    ...plan.families,
    plan.loose,
    ...[...plan.parties, ...plan.configurations].map(uri => [uri]),
  ];
  const weighed = whole
    .map((uris, at) => ({ uris, at, size: uris.reduce((sum, uri) => sum + sizeOf(uri), 0) }))
    .sort((a, b) => b.size - a.size || a.at - b.at);
  const loads = new Array<number>(count).fill(0);
  const own = new Set<string>();
  for (const { uris, size } of weighed) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + size;
    if (least === index - 1) for (const uri of uris) own.add(uri);
  }
  const isOwn = (uri: string) => own.has(uri);
  return {
    families: plan.families.filter(family => family.some(isOwn)),
    loose: plan.loose.filter(isOwn),
    parties: plan.parties.filter(isOwn),
    configurations: plan.configurations.filter(isOwn),
  };
}
