import { afterAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../server/src/core/checking/run-rules.ts';
import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import { LineIndex } from '../../../../../server/src/core/util/text.ts';
import { parseYaml } from '../../../../../server/src/core/yaml/parse.ts';
import { toValue } from '../../../../../server/src/core/yaml/to-value.ts';
import { show } from '../../../../support/check.ts';
import { type SoundFolder, soundFolders } from '../../../../support/mutations.ts';
import { type Edit, layoutSlips } from './slips.ts';

/** Of each slip in each folder; `MUTATIONS=all` tries every single place, and prints how many findings each slip gives. */
const all = process.env.MUTATIONS === 'all';
const most = all ? Number.POSITIVE_INFINITY : 2;

/** How many places gave what. */
interface Row extends Record<Verdict['kind'], number> {
  places: number;
}

const table: Record<string, Row> = {};

describe.each(Object.entries(layoutSlips))('%s', (name, placesOf) => {
  it.each(soundFolders().map(folder => [folder.name, folder] as const))(
    'is one finding where it stands, in %s',
    { timeout: 600_000 },
    (_, folder) => {
      const broken: string[] = [];
      table[name] ??= { places: 0, one: 0, elsewhere: 0, sound: 0, broken: 0 };
      const row = table[name];
      for (const [file, edit] of selected(folder, placesOf)) {
        const verdict = verdictOf(folder, file, edit);
        row.places++;
        row[verdict.kind]++;
        const where = `${name}, ${file.uri.split('/').at(-1)} line ${file.lines.lineAt(edit.start) + 1}`;
        if (verdict.kind === 'broken') broken.push(`${where}\n  ${verdict.shown}`);
      }
      expect(broken.slice(0, 20)).toEqual([]);
    },
  );
});

afterAll(() => {
  if (all) console.table(table);
});

/** An even selection of the places of all files. */
function selected(folder: SoundFolder, placesOf: (file: FileModel) => Edit[]): [FileModel, Edit][] {
  const places = folder
    .files()
    .flatMap(file => placesOf(file).map((edit): [FileModel, Edit] => [file, edit]))
    .filter(([file, { start, end, text }]) => file.text.slice(start, end) !== text);
  const step = Math.max(1, places.length / most);
  const count = Math.ceil(places.length / step);
  return Array.from({ length: count }, (_, index) => places[Math.floor(index * step)] as [FileModel, Edit]);
}

interface Verdict {
  /**
   * `elsewhere`: the text reads well, and a rule says of another entry what it lacks now. `sound`: it lacks nothing.
   */
  readonly kind: 'one' | 'elsewhere' | 'sound' | 'broken';
  readonly shown: string;
}

function verdictOf(folder: SoundFolder, file: FileModel, edit: Edit): Verdict {
  const findings = folder.findings({ uri: file.uri, edit });
  const text = file.text.slice(0, edit.start) + edit.text + file.text.slice(edit.end);
  const shown = findings.flatMap(finding => show(finding.uri === file.uri ? text : '', [finding]));
  return { kind: kindOf(), shown: shown.join('\n  ') || 'no finding' };

  function kindOf(): Verdict['kind'] {
    const [only] = findings;
    if (!only) return wordsOf(text) === wordsOf(file.text) ? 'sound' : 'broken';
    if (findings.length > 1 || only.uri !== file.uri) return 'broken';
    if (isNear(only, edit, text)) return 'one';
    return /^(?:yaml|schema)\//.test(only.rule) ? 'broken' : 'elsewhere';
  }
}

/** On the lines that were changed, or right beside them. */
function isNear({ range }: Finding, { start, text: put }: Edit, text: string): boolean {
  const lines = new LineIndex(text);
  const line = lines.lineAt(range.start);
  return line >= lines.lineAt(start) - 1 && line <= lines.lineAt(start + put.length) + 1;
}

/** Everything that a text says, in any order: a slip without a finding may have lost nothing but a quote. */
function wordsOf(text: string): string {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) words.push(String(value).replace(/["']/g, ''));
    else
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) words.push(`${key}:`);
        collect(inner);
      }
  };
  collect(toValue(parseYaml(text)).value);
  return words.sort().join('\n');
}
