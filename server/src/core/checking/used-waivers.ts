import { isExpired, type Waiver, waiversIn } from '../config/waivers.ts';
import type { FileModel } from '../model/file-model.ts';
import type { RuleContext } from '../rule/rule.ts';

/** Findings in a configuration itself are put right, or accepted by a comment beside them. */
export function isWaivable(file: FileModel): boolean {
  return file.kind !== 'Config';
}

/**
 * The waivers in a configuration file that would accept a finding which is not there. None while that cannot be
 * known: files are still missing or cannot be read, rules that depend on the date are off. Waivers of changes
 * belong to reviews.
 *
 * @param governed the fingerprints of what is found in the files that the configuration governs
 */
export function idleWaivers(
  file: FileModel,
  { today }: RuleContext,
  governed: (() => ReadonlySet<string> | undefined) | undefined,
): Waiver[] {
  const waivers = waiversIn(file).filter(
    waiver =>
      waiver.finding !== undefined &&
      waiver.reason !== undefined &&
      !waiver.isUntilUnclear &&
      !isExpired(waiver, today),
  );
  if (waivers.length === 0 || today === undefined || file.yaml.problems.length > 0) return [];
  const found = governed?.();
  return found ? waivers.filter(({ finding = '' }) => !found.has(finding)) : [];
}
