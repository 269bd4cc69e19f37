import { commentLimit, fitted, summaryLimit } from '../../server/src/core/index.ts';
import type { Environment } from './inputs.ts';

/**
 * What the summary of the run and the comment show: first what changed, then what is found.
 *
 * @param sections Markdown, from our own formats
 */
export function pageOf(sections: readonly string[]): string {
  return sections
    .map(section => section.trim())
    .filter(section => section !== '')
    .map(section => `${section}\n`)
    .join('\n');
}

/** The page within what GitHub takes as a summary. */
export function forSummary(page: string): string {
  return cut(
    page,
    () => '\n… and more: there is no room for the rest here. The log of the step has all.\n',
    summaryLimit,
  );
}

/** The page within what GitHub takes as a comment; 100 bytes are left for the mark. */
export function forComment(page: string, env: Environment): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const all = server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined;
  const where = all ? `[The summary of the run](${all})` : 'The summary of the run';
  return cut(
    page,
    () => `\n… and more: there is no room for the rest here. ${where} has it.\n`,
    commentLimit - 100,
  );
}

/** Between lines, so that no row of a table is cut. */
function cut(page: string, note: () => string, limit: number): string {
  const lines = page.split(/(?<=\n)/);
  return fitted(lines, left => (left > 0 ? note() : ''), limit);
}
