import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../core/features/selection-ranges.ts';
import { toRange } from '../convert.ts';
import { ofFile } from '../places.ts';
import type { Feature } from './feature.ts';

export const selectionRangesFeature: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  register(connection, session) {
    connection.onSelectionRanges(
      ofFile(
        connection,
        session,
        null as SelectionRange[] | null,
        (file, _session, { positions }: SelectionRangeParams) =>
          positions.map(position => {
            const ranges = selectionRanges(file, file.lines.offsetAt(position));
            const nothing: SelectionRange = { range: { start: position, end: position } };
            return (
              ranges.reduceRight<SelectionRange | undefined>(
                (parent, range) => ({ range: toRange(range, file.lines), ...(parent ? { parent } : {}) }),
                undefined,
              ) ?? nothing
            );
          }),
      ),
    );
  },
};
