import type { Checker, FileFacts } from '../../../core/index.ts';
import type { Host } from '../../host.ts';
import { type Checked, type CheckedText, checkFiles } from '../checked.ts';
import { forWorkers, type Job } from '../workers/job.ts';
import { checkInThreads, workersFor } from '../workers/pool.ts';
import { Memory } from './memory.ts';
import { inBatches, type Plan } from './plan.ts';

/** How many files are checked before those that were read for it are let go. */
export const batchSize = 48;

/** Takes what was found in a part of the files. */
export class Findings implements Checked {
  readonly files: CheckedText[] = [];
  readonly texts = new Map<string, string>();
  readonly facts: FileFacts[] = [];

  add({ files, texts, facts }: Checked): void {
    this.files.push(...files);
    for (const [uri, text] of texts) this.texts.set(uri, text);
    this.facts.push(...facts);
  }
}

/**
 * Checks files family by family and lets go of each, so that memory does not grow with how many there are. What `Party` files
 * and configurations have to know of the others is kept.
 */
export function checkInTurn(plan: Plan, checker: Checker): Findings {
  const found = new Findings();
  const memory = new Memory();
  for (const batch of inBatches(plan.families, batchSize)) found.add(checkBatch(batch, checker, memory));
  checkRest(plan, checker, found);
  return found;
}

/** Checks files as a plan says, many of them in several threads. */
export async function checkPlan(
  plan: Plan,
  checker: Checker,
  job: Job,
  workers: number | undefined,
  { program }: Pick<Host, 'program'>,
): Promise<Findings> {
  const files = plan.families.reduce((sum, { length }) => sum + length, 0);
  const count = program ? workersFor(files, workers) : 0;
  if (!program || count === 0) return checkInTurn(plan, checker);
  return checkElsewhere(plan, checker, batches =>
    checkInThreads(batches, forWorkers(job), program.script, count),
  );
}

/**
 * The same with threads for the families.
 *
 * @param checkBatches checks batches of whole families elsewhere
 */
async function checkElsewhere(
  plan: Plan,
  checker: Checker,
  checkBatches: (batches: readonly (readonly string[])[]) => Promise<readonly Checked[]>,
): Promise<Findings> {
  const found = new Findings();
  for (const checked of await checkBatches(inBatches(plan.families, batchSize))) {
    found.add(checked);
    checker.letGo(checked.facts);
  }
  checkRest(plan, checker, found);
  return found;
}

/** Checks whole families, and lets go of all that was read for it. */
export function checkBatch(batch: readonly string[], checker: Checker, memory: Memory): Checked {
  const checked = checkFiles(batch, checker, true);
  checker.letGo(checked.facts);
  memory.tidy();
  return checked;
}

/** Checks what rests on other families, once these are known. */
export function checkRest(
  { loose, parties, configurations }: Omit<Plan, 'families'>,
  checker: Checker,
  found: Findings,
): void {
  const memory = new Memory();
  // Any of these may ask for the same many files, so they stay until all are done.
  for (const batch of inBatches(
    [...loose].map(uri => [uri]),
    batchSize,
  )) {
    const checked = checkFiles(batch, checker, true);
    found.add(checked);
    checker.letGo(checked.facts, batch);
  }
  for (const batch of inBatches(
    [...parties].map(uri => [uri]),
    batchSize,
  ))
    found.add(checkBatch(batch, checker, memory));
  found.add(checkFiles(configurations, checker, true));
}
