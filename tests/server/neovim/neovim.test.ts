/** A client that is none of ours: the real Neovim, headless, set up as docs/editors.md tells its users to. */
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { run } from '../../e2e/harness/run.ts';
import { expected } from '../lsp/support/expected.ts';
import { cliCommand } from '../lsp/support/launch.ts';
import { findNeovim, type Neovim } from './find-neovim.ts';

/** What client.lua writes; lines and columns count from 0, columns in bytes. */
interface Results {
  readonly failures: readonly string[];
  readonly attached: { readonly name: string; readonly root: string };
  readonly findings: readonly NeovimFinding[];
  readonly hover: string;
  readonly people: readonly string[];
  readonly key: readonly string[];
  readonly fix: {
    readonly titles: readonly string[];
    readonly left: readonly NeovimFinding[];
    readonly text: string;
  };
  readonly rename: boolean;
  readonly stopped: boolean;
}

interface NeovimFinding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: number;
  readonly code: string;
  readonly source: string;
  readonly message: string;
}

/** Letters of two, three and four bytes stand before the mistake: `mikka` for `mika`. */
const agreement = `apiVersion: partnership/v1
kind: Agreement
id: north
title: Northern services
parties:
  - id: bank
    name: Bank Abp
    role: customer
    people:
      - { id: anna, name: Anna Lind, title: CIO, deputy: bank/mika }
      - { id: mika, name: Mika Salo, deputy: bank/anna }
  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik, name: Erik Dahl }] }
sharing:
  commitments:
    - { id: forecast, what: "Åtgång – per månad 🤝", by: bank, owner: bank/mikka, cadence: monthly,
        to: cirrus }
governance:
  tactical:
    forums:
      - { id: board, name: Service Board, cadence: monthly, members: [bank/anna, cirrus/erik] }
`;
const records = `apiVersion: partnership/v1
kind: Records
agreement: north
records:
  - { type: meeting, forum: board, date: 2026-01-15, present: [bank/anna, cirrus/erik] }
`;
const wrong = 'bank/mikka';

/** Longer than Neovim takes by far; it ends a wait in which nothing comes. */
const patienceMs = 30_000;
const runLimitMs = 110_000;

let folder: string;
let results: Results;
let neovim: Neovim;
const inFolder = (name: string) => path.join(folder, name);
const read = (name: string) => readFileSync(inFolder(name), 'utf8');
const agreementUri = () => URI.file(inFolder('project/avtal å.partnership.yaml')).toString();
const findingsOfCore = () =>
  expected(agreementUri(), {
    [agreementUri()]: agreement,
    [URI.file(inFolder('project/2026.partnership.yaml')).toString()]: records,
  });

beforeAll(async () => {
  neovim = await findNeovim();
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'partnership-neovim-')));
  await mkdir(inFolder('project/.git'), { recursive: true });
  writeFileSync(inFolder('project/avtal å.partnership.yaml'), agreement);
  writeFileSync(inFolder('project/2026.partnership.yaml'), records);
  writeFileSync(inFolder('init.lua'), documentedConfiguration(neovim));
  results = await drive(neovim);
}, 10 * 60_000);

afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

it('starts the server with the documented configuration, at the documented root', () => {
  expect(results.failures).toEqual([]);
  expect(results.attached).toEqual({ name: 'partnership', root: inFolder('project') });
});

it('shows the findings that the core has, at columns in bytes', () => {
  const shown = results.findings.map(
    ({ line, column, endLine, endColumn, code, severity, message }) =>
      `${line}:${column}-${endLine}:${endColumn} ${severity} ${code}: ${message}`,
  );
  const due = findingsOfCore().map(
    ({ place, severity, code, message }) => `${inBytes(place)} ${severity} ${code}: ${message}`,
  );
  expect(shown.sort()).toEqual(due.sort());
});

it('underlines exactly the misspelt name', () => {
  const mistakes = results.findings.filter(({ code }) => code === 'reference/unknown');
  expect(mistakes).toHaveLength(1);
  const [{ line, column, endLine, endColumn } = { line: 0, column: 0, endLine: -1, endColumn: 0 }] = mistakes;
  expect(endLine).toBe(line);
  const bytes = Buffer.from(agreement.split('\n')[line] ?? '');
  expect(bytes.subarray(column, endColumn).toString()).toBe(wrong);
});

it('shows a card for a principle', () => {
  expect(results.hover).toContain('Share plans and forecasts');
  expect(results.hover.split('\n').length).toBeGreaterThan(3);
});

it('completes ids and keys', () => {
  expect(results.people).toEqual(expect.arrayContaining(['bank/anna', 'bank/mika']));
  expect(results.key[0]).toMatch(/^openDialogue:/);
});

it('mends a misspelt name', () => {
  expect(results.fix.titles.join('\n')).toContain('bank/mika');
  expect(results.fix.text).toBe(agreement.trimEnd().replace(wrong, 'bank/mika'));
  expect(results.fix.left).toEqual([]);
});

it('renames in every place of both files, and changes nothing else', () => {
  expect(results.rename).toBe(true);
  const renamed = (text: string) =>
    text.replace('id: anna', 'id: annika').replaceAll('bank/anna', 'bank/annika');
  expect(read('project/avtal å.partnership.yaml')).toBe(renamed(agreement.replace(wrong, 'bank/mika')));
  expect(read('project/2026.partnership.yaml')).toBe(renamed(records));
});

it('ends the server when Neovim tells it to', () => {
  expect(results.stopped).toBe(true);
});

/** Runs client.lua in a Neovim that knows nothing of its user's own configuration. */
async function drive({ program }: Neovim): Promise<Results> {
  const job = {
    agreement: inFolder('project/avtal å.partnership.yaml'),
    records: inFolder('project/2026.partnership.yaml'),
    results: inFolder('results.json'),
    findings: findingsOfCore().length,
    fix: 'bank/mika',
    patience: patienceMs,
  };
  const script = path.resolve('tests/server/neovim/client.lua');
  const own = ['CONFIG', 'DATA', 'STATE', 'CACHE'].map(kind => [`XDG_${kind}_HOME`, inFolder('home')]);
  const env = { ...process.env, ...Object.fromEntries(own), PARTNERSHIP_JOB: JSON.stringify(job) };
  const isolation = ['--headless', '-u', inFolder('init.lua'), '-i', 'NONE', '-n'];
  const commands = ['-c', `luafile ${script.replaceAll(' ', '\\ ')}`, '-c', 'qall!'];
  await run(program, [...isolation, ...commands], { cwd: folder, env, timeoutMs: runLimitMs });
  return JSON.parse(read('results.json'));
}

/** The block of docs/editors.md for this version, starting what was built instead of what is installed. */
function documentedConfiguration({ minor }: Neovim): string {
  const heading = minor >= 11 ? '0.11 and newer' : minor >= 8 ? '0.8 to 0.10' : '0.7';
  const page = readFileSync('docs/editors.md', 'utf8');
  const [, block = ''] = page.split(`### ${heading}\n`)[1]?.match(/^\n```lua\n(.*?)^```/ms) ?? [];
  const command = [process.execPath, ...cliCommand].map(word => JSON.stringify(word)).join(', ');
  expect(block).toContain("{ 'partnership', 'lsp', '--stdio' }");
  return block.replace("{ 'partnership', 'lsp', '--stdio' }", `{ ${command} }`);
}

/** `line:column-line:column` in UTF-16 units as Neovim has it, in bytes. */
function inBytes(place: string): string {
  const lines = agreement.split('\n');
  return place.replace(/(\d+):(\d+)/g, (_, line, column) => {
    const before = (lines[Number(line)] ?? '').slice(0, Number(column));
    return `${line}:${Buffer.byteLength(before)}`;
  });
}
