import { type Checker, type Finding, fixesOf } from '../../../core/index.ts';
import type { Host } from '../../host.ts';
import { Names } from '../names.ts';
import { type Choose, type Report, reportFrom } from '../report.ts';
import type { Job } from '../workers/job.ts';
import { checkPlan } from './check-families.ts';
import { planOf } from './plan.ts';

/** How files are checked. */
interface Ways {
  readonly job: Job;
  /** How many threads were asked for; undefined: as many as are of use. */
  readonly workers: number | undefined;
  /** Leaves out findings that are not to be told. */
  readonly choose?: Choose | undefined;
}

/** A report of files that nobody has read yet: they are checked family by family, many of them in several threads. */
export async function familyReport(
  uris: readonly string[],
  checker: Checker,
  { job, workers, choose }: Ways,
  host: Host,
): Promise<Report> {
  const { workspace, dictionary } = checker;
  // What is no part of the project is looked at by itself.
  const listed = (uri: string) => ({
    uri,
    listing: workspace.isMember(uri) ? workspace.listing(uri) : undefined,
  });
  const plan = planOf(uris.map(listed), workspace.uris().map(listed));
  const found = await checkPlan(plan, checker, job, workers, host);
  const fixes = (finding: Finding) => fixesOf(finding, checker, job.asOf);
  return reportFrom(found, { asOf: job.asOf, dictionary, fixes }, new Names(host.cwd), choose);
}
