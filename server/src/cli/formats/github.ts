import { t } from '../../core/index.ts';
import { allFindings, type Report } from '../check/report.ts';
import { workflowCommands } from './escape/workflow.ts';
import { annotatedPlace } from './places.ts';

/** For GitHub Actions: annotations at the lines of a pull request. */
export function github(report: Report): string {
  const annotations = allFindings(report).map(({ severity, rule, message, uri, range }) => {
    const { repositoryPath, model } = report.file(uri);
    const place = annotatedPlace(repositoryPath, range, model.lines);
    return { severity, title: rule, message, place };
  });
  const where = t`The summary of the run, or another --format, has all of them.`;
  return workflowCommands(annotations, where, report.dictionary);
}
