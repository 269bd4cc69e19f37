/** What a cell holds; null where nothing is known or written. */
export type Cell = string | number | boolean | null;

/** A column of a flat table, with what it means for whoever loads it elsewhere. */
export interface TableColumn<Row> {
  readonly name: string;
  readonly type: 'text' | 'date' | 'integer' | 'boolean';
  readonly description: string;
  readonly cell: (row: Row) => Cell | undefined;
}

/** A flat table: no cell holds a list, names are the same whatever the language. */
export interface FlatTable {
  /** The name of its file without the ending, such as `occurrences`. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<TableColumn<never>, 'cell'>[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Makes a table of what its columns say of each row. */
export function tableOf<Row>(
  name: string,
  description: string,
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): FlatTable {
  return {
    name,
    description,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: rows.map(row => columns.map(({ cell }) => cell(row) ?? null)),
  };
}
