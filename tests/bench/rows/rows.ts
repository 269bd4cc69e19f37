import { activation } from './activation.ts';
import { changelog } from './changelog.ts';
import { previewRows } from './preview.ts';
import { checkRows, growth } from './programs.ts';
import type { Row } from './row.ts';
import { serverRows } from './server.ts';

/** All rows, in the order in which they are printed. */
export const rows: readonly Row[] = [
  ...checkRows,
  growth,
  ...serverRows,
  ...previewRows,
  changelog,
  activation,
];
