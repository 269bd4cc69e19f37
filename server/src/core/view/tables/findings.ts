import type { Checker } from '../../checking/checker.ts';
import { lineOf } from '../../evidence/doubt.ts';
import type { AgreementRow } from './agreement-rows.ts';
import { agreementColumn } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export function findings(
  all: readonly AgreementRow[],
  checker: Checker,
  pathOf: (uri: string) => string,
): FlatTable {
  const rows = all.flatMap(of => checker.findings(of.file.uri).map(finding => ({ ...finding, of })));
  return tableOf(
    'findings',
    'One row for each finding in an agreement.',
    [
      agreementColumn,
      { name: 'rule', type: 'text', description: 'The rule.', cell: ({ rule }) => rule },
      {
        name: 'severity',
        type: 'text',
        description: 'error, warning or info.',
        cell: ({ severity }) => severity,
      },
      {
        name: 'message',
        type: 'text',
        description: 'What is wrong, why, what to do.',
        cell: ({ message }) => message,
      },
      {
        name: 'dated',
        type: 'boolean',
        description: 'Whether it is there because of the day.',
        cell: ({ dated }) => dated,
      },
      { name: 'file', type: 'text', description: 'The path of the file.', cell: ({ uri }) => pathOf(uri) },
      {
        name: 'line',
        type: 'integer',
        description: 'The line, counting from 1.',
        cell: ({ range, of }) => lineOf({ file: of.file, range }),
      },
      {
        name: 'fingerprint',
        type: 'text',
        description: 'What stays the same when lines move.',
        cell: ({ fingerprint }) => fingerprint,
      },
    ],
    rows,
  );
}
