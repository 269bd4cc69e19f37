import type { ComponentChildren } from 'preact';
import { memo } from './memo.ts';

/** A column: its heading, and what stands in it for a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly isNumber?: true;
  /** Names the row for those who hear the table. */
  readonly isName?: true;
}

/**
 * A table that scrolls by itself where there is no room for it.
 *
 * @param columns where there may be many rows the same object each time, so that only rows that changed are drawn again
 */
export function Table<Row>(props: {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly ifEmpty: string;
}) {
  const { label, columns, rows, ifEmpty } = props;
  if (rows.length === 0) return <p class="none">{ifEmpty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <div class="scrolls" role="group" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber }) => (
              <th key={heading} scope="col" class={isNumber && 'number'}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Line key={String(index)} columns={columns as readonly Column<unknown>[]} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps {
  readonly columns: readonly Column<unknown>[];
  readonly row: unknown;
}

const Line = memo(function Line({ columns, row }: LineProps) {
  return (
    <tr>
      {columns.map(({ heading, cell, isNumber, isName }) =>
        isName ? (
          <th key={heading} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={heading} class={isNumber && 'number'}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
});
