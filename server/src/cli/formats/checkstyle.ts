import { shown } from '../../core/index.ts';
import { version } from '../../version.ts';
import type { Report } from '../check/report.ts';
import { notRead, unreadMessage } from '../check/unread.ts';
import { element, xmlHeader } from './escape/xml.ts';
import { placeOf } from './places.ts';

/** The version of Checkstyle's own output whose form this is; readers look at its first digit. */
const form = '4.3';

/** For what reads Checkstyle's XML, such as Jenkins. Every file that was checked is listed, and all that was not read. */
export function checkstyle(report: Report): string {
  const files = report.files.map(({ repositoryPath, model, findings }) =>
    element(
      'file',
      { name: repositoryPath },
      findings.map(({ range, severity, message, rule }) =>
        element('error', {
          ...placeOf(range.start, model.lines),
          severity,
          message: shown(message),
          source: `partnership.${rule}`,
        }),
      ),
    ),
  );
  const unread = (report.unread ?? []).map(place =>
    element('file', { name: place.repositoryPath }, [
      element('error', {
        line: 1,
        severity: 'error',
        message: shown(unreadMessage(place, report)),
        source: `partnership.${notRead}`,
      }),
    ]),
  );
  return `${xmlHeader}<!-- partnership ${version} -->\n${element('checkstyle', { version: form }, [...unread, ...files])}`;
}
