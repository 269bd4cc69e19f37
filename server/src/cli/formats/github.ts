import { t } from '../../core/index.ts';
import { allFindings, type Report } from '../check/report.ts';
import { notRead, unreadMessage } from '../check/unread.ts';
import { type Annotation, workflowCommands } from './escape/workflow.ts';
import { annotatedPlace } from './places.ts';

/** For GitHub Actions: annotations at the lines of a pull request. */
export function github(report: Report): string {
  // First: what is not known is graver than any finding, and GitHub shows only so many.
  const unread = (report.unread ?? []).map((each): Annotation => {
    const place = { file: each.repositoryPath, line: 1, endLine: 1 };
    return { severity: 'error', title: notRead, message: unreadMessage(each, report), place };
  });
  const found = allFindings(report).map(({ severity, rule, message, uri, range }) => {
    const { repositoryPath, model } = report.file(uri);
    const place = annotatedPlace(repositoryPath, range, model.lines);
    return { severity, title: rule, message, place };
  });
  const where = t`The summary of the run, or another --format, has all of them.`;
  return workflowCommands([...unread, ...found], where, report.dictionary);
}
