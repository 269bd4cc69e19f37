import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import { SoundFolder } from '../../../../support/mutations.ts';
import { type Edit, layoutSlips } from '../../one-mistake/layout/slips.ts';
import { type Line, linesOf } from '../../one-mistake/lines.ts';
import { structuralSlips } from '../../one-mistake/structure.ts';

type PlacesOf = (file: FileModel) => Edit[];

/** The signs that word processors, web pages and habits put in the place of a dash. */
const listSigns = {
  'an em dash': '—',
  'a minus sign': '−',
  'an asterisk': '*',
  'a middle dot': '·',
  'a square': '▪',
  'a plus sign': '+',
};

const signs = Object.fromEntries(
  Object.entries(listSigns).map(([name, sign]) => [
    `${name} instead of a dash`,
    atLines(({ start, indent, text }) =>
      text.startsWith('- ', indent)
        ? { start: start + indent, end: start + indent + 1, text: sign }
        : undefined,
    ),
  ]),
);

const spaces = Object.fromEntries(
  [-3, -1, 1, 3, 4, 5].map(by => [
    `a line moved by ${by}`,
    atLines(({ start, indent }) => {
      if (indent + by < 0) return undefined;
      return by > 0 ? { start, end: start, text: ' '.repeat(by) } : { start, end: start - by, text: '' };
    }),
  ]),
);

/** Every slip that reading can mend, with all its places in a file. */
export const slipsOfAllKinds: Readonly<Record<string, PlacesOf>> = {
  ...layoutSlips,
  ...structural(),
  ...signs,
  ...spaces,
  'no space behind a colon': atLines(({ start, text }) => {
    const at = /^ *(?:- )?[\w-]+:(?= [\w"])/.exec(text)?.[0].length;
    return at === undefined ? undefined : { start: start + at, end: start + at + 1, text: '' };
  }),
  'no colon before a value': atLines(({ start, text }) => {
    const at = /^ *(?:- )?[\w-]+(?=: [\w"])/.exec(text)?.[0].length;
    return at === undefined ? undefined : { start: start + at, end: start + at + 1, text: '' };
  }),
  'a zero-width space before the first word': atLines(({ start, indent }) => ({
    start: start + indent,
    end: start + indent,
    text: '\u200b',
  })),
  'a merge that was not finished': atLines(({ start, end, text }) => ({
    start,
    end,
    text: `<<<<<<< HEAD\n${text}\n=======\n${text}\n>>>>>>> theirs`,
  })),
  'a merge with its base that was not finished': atLines(({ start, end, text }) => ({
    start,
    end,
    text: `<<<<<<< HEAD\n${text}\n||||||| 1a2b3c4\n${text}\n=======\n${text}\n>>>>>>> theirs`,
  })),
};

function atLines(slip: (line: Line) => Edit | undefined): PlacesOf {
  return file => linesOf(file).flatMap(line => slip(line) ?? []);
}

/** The slips in how lines are arranged, each by its name. */
function structural(): Record<string, PlacesOf> {
  const nameOf = (what: string) => what.slice(0, what.lastIndexOf(', line '));
  const sample = new SoundFolder('', {
    'file:///a.partnership.yaml': 'kind: Agreement\nlegal:\n  - id: x\n  - y: z\n',
  });
  const names = new Set(structuralSlips(sample).map(({ what }) => nameOf(what.split(':')[0] ?? '')));
  return Object.fromEntries(
    [...names].map(name => [
      name,
      (file: FileModel) =>
        structuralSlips(new SoundFolder('', { [file.uri]: file.text }))
          .filter(({ what }) => what.startsWith(`${name}, line `))
          .map(({ edit }) => edit),
    ]),
  );
}
