import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rdjson } from '../../../../server/src/cli/formats/rdjson.ts';
import { shown } from '../../../../server/src/core/docs/escape/shown.ts';
import { conformsTo } from '../../../support/json-schema.ts';
import { soundWith } from '../../../support/sound.ts';
import { run } from '../support/run.ts';
import { sound, withError } from '../support/texts.ts';
import { hostileFiles, reportOn } from './reports.ts';

const isRdjson = conformsTo('rdjson.json');

interface Place {
  line: number;
  column: number;
}
interface Range {
  start: Place;
  end: Place;
}
interface Diagnostic {
  message: string;
  severity: string;
  code: { value: string };
  location: { path: string; range: Range };
  suggestions: { range: Range; text: string }[];
}

function diagnosticsIn(text: string): Diagnostic[] {
  const result = JSON.parse(text);
  isRdjson(result);
  return result.diagnostics;
}

const check = async (text: string) =>
  diagnosticsIn(
    (await run(['check', '--format', 'rdjson'], { files: { 'a.partnership.yaml': text } })).stdout,
  );

test('a finding', async () => {
  expect(await check(withError)).toMatchObject([
    {
      message: expect.stringContaining('before it starts'),
      severity: 'ERROR',
      code: { value: 'agreement/dates' },
      location: {
        path: 'a.partnership.yaml',
        range: { start: { line: 13, column: 9 }, end: { line: 13, column: 19 } },
      },
    },
  ]);
});

test('columns are bytes of UTF-8', async () => {
  const before = 'term: { x-a: "😀å", starts: 2026-01-01, ends: ';
  const [found] = await check(soundWith(`${before}2025-12-31 }`));
  expect(found?.code.value).toBe('agreement/dates');
  expect(found?.location.range.start.column).toBe(Buffer.byteLength(before) + 1);
  expect(found?.location.range.end.column).toBe(Buffer.byteLength(before) + 11);
});

describe('fixes', () => {
  test('are suggestions that, applied to the bytes of the file, leave nothing to report', async () => {
    const misspelt = sound.replace('firstChoice:', 'firstChioce:').replace('# ', '# å😀 ');
    const [found, ...others] = await check(misspelt);
    expect(others).toEqual([]);
    const [suggestion] = found?.suggestions ?? [];
    expect(suggestion).toBeDefined();
    expect(await check(applied(misspelt, suggestion))).toEqual([]);
  });

  test('are tried only for so many findings that a run ends soon', () => {
    const text = '# '.padEnd(300_000, 'x');
    const findings = Array.from({ length: 10 }, (_, index) => ({
      message: `${index}`,
      severity: index === 9 ? ('error' as const) : ('info' as const),
    }));
    const report = reportOn([{ path: 'a', text, findings }]);
    const tried: string[] = [];
    const fixes = ({ message }: { message: string }) => {
      tried.push(message);
      return [];
    };
    rdjson({ ...report, fixes });
    expect(tried).toEqual(['9', '0', '1']);
  });

  test('that change several places are one suggestion over all of them', () => {
    const report = reportOn([
      { path: 'a', text: 'a: 1\nå: 2\nc: 3\n', findings: [{ message: 'm', severity: 'error' }] },
    ]);
    const edits = [
      { range: { start: 8, end: 9 }, text: 'two' },
      { range: { start: 0, end: 1 }, text: 'b' },
    ];
    const [found] = diagnosticsIn(rdjson({ ...report, fixes: () => [{ title: 'Do it', edits }] }));
    expect(found?.suggestions).toEqual([
      {
        range: { start: { line: 1, column: 1 }, end: { line: 2, column: 6 } },
        text: 'b: 1\nå: two',
      },
    ]);
  });
});

test('hostile texts and paths stay what they are', () => {
  fc.assert(
    fc.property(hostileFiles, files => {
      const found = diagnosticsIn(rdjson(reportOn(files)));
      expect(found.map(({ message, location }) => [message, location.path])).toEqual(
        files.flatMap(file => file.findings.map(({ message }) => [shown(message), file.path])),
      );
    }),
  );
});

/** A suggestion carried out as reviewdog does it: on bytes. */
function applied(text: string, suggestion: Diagnostic['suggestions'][number] | undefined): string {
  if (!suggestion) return text;
  const bytes = Buffer.from(text);
  const offset = ({ line, column }: Place) =>
    Buffer.byteLength(
      text
        .split('\n')
        .slice(0, line - 1)
        .map(each => `${each}\n`)
        .join(''),
    ) +
    column -
    1;
  const { start, end } = suggestion.range;
  return Buffer.concat([
    bytes.subarray(0, offset(start)),
    Buffer.from(suggestion.text),
    bytes.subarray(offset(end)),
  ]).toString();
}
