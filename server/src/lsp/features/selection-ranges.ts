import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
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
        (file, { service }, { positions }: SelectionRangeParams) =>
          positions.map(position => {
            const ranges = service.selectionRanges(file, file.lines.offsetAt(position));
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
