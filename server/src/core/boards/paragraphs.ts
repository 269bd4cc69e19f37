import type { FilledCell, FilledPart, FilledTable } from '../minutes/filled-document.ts';
import { headingOf } from './headings.ts';
import type { Sides } from './sides.ts';

/** Parts of a document in which lines such as “Chair: CIO” below each other are a table, as they mean one. */
export function asTables(parts: readonly FilledPart[], sides: Sides): FilledPart[] {
  const made: FilledPart[] = [];
  let run: { readonly lines: FilledPart[]; readonly rows: [string, string][] } = { lines: [], rows: [] };
  const end = () => {
    for (const part of run.rows.length >= 2 ? [tableOf(run.rows)] : run.lines) made.push(part);
    run = { lines: [], rows: [] };
  };
  for (const part of parts) {
    const pairs = part.kind === 'text' && part.rank === undefined ? pairsOf(part.text, sides) : [];
    const last = run.rows.at(-1);
    if (pairs.length > 0) run.rows.push(...pairs);
    else if (last && part.kind === 'text' && part.text.startsWith('•')) last[1] = `${last[1]}\n${part.text}`;
    else {
      end();
      made.push(part);
      continue;
    }
    run.lines.push(part);
  }
  end();
  return made;
}

/** A line, or all items of a list, of which each says what it is about. */
function pairsOf(text: string, sides: Sides): [string, string][] {
  const items = text.startsWith('•') ? text.split('\n') : [text];
  const pairs = items.flatMap(item => pairOf(item, sides) ?? []);
  return pairs.length === items.length ? pairs : [];
}

function pairOf(text: string, sides: Sides): [string, string][] | undefined {
  const [, heading = '', value = ''] = /^(?:• ?)?([^:\n]{2,40}):[ \t]*(.*)$/su.exec(text) ?? [];
  return heading !== '' && headingOf(heading, sides) ? [[heading, value]] : undefined;
}

function tableOf(rows: readonly (readonly [string, string])[]): FilledTable {
  const cell = (text: string): FilledCell => ({ text: text.trim(), isStruck: false, span: 1 });
  return { kind: 'table', rows: rows.map(row => row.map(cell)) };
}
