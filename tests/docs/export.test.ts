/** The tables load into an engine, and docs/export.md shows queries that work on them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../server/cli/support/run.ts';

const page = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
const samples = fileURLToPath(new URL('../../samples', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'partnership-export-'));
const fileOf = (table: string) => path.join(folder, `${table}.csv`).replaceAll('\\', '/');

let connection: DuckDBConnection;
const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const dictionary = () =>
  rows(`select * from '${fileOf('data-dictionary')}'`) as Promise<
    { table: string; column: string; type: string }[]
  >;

beforeAll(async () => {
  await runIn(samples, ['export', '.', '-o', folder]);
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});

afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

describe('the tables in DuckDB', () => {
  it('have the types that the dictionary says, wherever a cell is filled', async () => {
    const types = { text: /./, date: / DATE$/, integer: / BIGINT$/, boolean: / BOOLEAN$/ };
    const columns = await dictionary();
    for (const table of new Set(columns.map(each => each.table))) {
      const found = await rows(`describe select * from read_csv('${fileOf(table)}', sample_size = -1)`);
      const [filled = {}] = await rows(`select count(columns(*)) from '${fileOf(table)}'`);
      const own = columns.filter(each => each.table === table);
      expect(found.map(each => each.column_name)).toEqual(own.map(({ column }) => column));
      for (const [index, { column, type }] of own.entries()) {
        if (Object.values(filled)[index] === '0') continue;
        expect(`${table}.${column} ${found[index]?.column_type}`).toMatch(types[type as keyof typeof types]);
      }
    }
  });

  it('have columns that are no words of SQL', async () => {
    const reserved = await rows(
      `select keyword_name from duckdb_keywords() where keyword_category = 'reserved'`,
    );
    const words = new Set(reserved.map(each => each.keyword_name));
    expect((await dictionary()).filter(({ column }) => words.has(column))).toEqual([]);
  });

  it('lead from each row to its agreement, and from occasions to their duty', async () => {
    const tables = new Set((await dictionary()).map(({ table }) => table));
    for (const table of tables)
      expect(
        await rows(`from '${fileOf(table)}' t anti join '${fileOf('agreements')}' a using (agreement)`),
      ).toEqual([]);
    const lost = `from '${fileOf('occurrences')}' o anti join '${fileOf('duties')}' d using (agreement, duty)`;
    expect(await rows(lost)).toEqual([]);
    const twice = `select agreement, duty from '${fileOf('duties')}' group by all having count(*) > 1`;
    expect(await rows(twice)).toEqual([]);
  });
});

describe('docs/export.md', () => {
  it('names every table', async () => {
    const tables = [...new Set((await dictionary()).map(({ table }) => table)), 'data-dictionary'];
    const listed = [...page.matchAll(/^\| `([a-z-]+)\.csv` \|/gm)].map(([, table]) => table);
    expect(listed).toEqual(tables);
  });

  it('shows queries that find something in the samples', async () => {
    const queries = [...page.matchAll(/^```sql\n([\s\S]*?)^```/gm)].map(([, sql = '']) => sql);
    expect(queries).toHaveLength(2);
    for (const sql of queries)
      expect((await rows(sql.replaceAll("'tables/", `'${folder}/`))).length).toBeGreaterThan(0);
  });

  it('counts the right columns in a spreadsheet', async () => {
    const own = (await dictionary()).filter(({ table }) => table === 'occurrences');
    const letter = (name: string) => String.fromCharCode(65 + own.findIndex(({ column }) => column === name));
    expect(page).toContain(
      `occurrences!${letter('kind')}:${letter('kind')};"forum";occurrences!${letter('state')}:${letter('state')};`,
    );
  });
});
