import { mappingAround } from '../edits/around.ts';
import { columnOfKeys, eolOf } from '../edits/columns.ts';
import { t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { keysOfFormat } from '../schema/keys-of-format.ts';
import type { Range } from '../util/text.ts';
import { replace } from '../util/text-edit.ts';
import { endOfText } from '../yaml/recovery/failure.ts';
import { situationAt } from '../yaml/scan.ts';
import type { Candidate } from './try-edits.ts';

/** `version: 1.0.0 status: draft`, `{ by: both to: cirrus }`: two keys of the format where one value is to stand. */
export function separateKeys(_: string, { start }: Range, file: FileModel): Candidate[] {
  const line = file.text.slice(start, endOfText(file.text, start));
  for (const { 0: between, 1: key = '', index } of line.matchAll(/[,;]?\s+(?=([A-Za-z]\w*):(?:\s|$))/g)) {
    if (index === 0 || !keysOfFormat.has(key)) continue;
    const place = { start: start + index, end: start + index + between.length };
    const isInBrackets = situationAt(file.text, start).brackets.length > 0;
    if (isInBrackets) return [{ title: t`Write a comma before “${key}”`, edits: [replace(place, ', ')] }];
    const { yaml, text, lines } = file;
    const mapping = mappingAround(yaml.root, start);
    const column = mapping
      ? columnOfKeys(file, mapping)
      : /^ *(?:- +)*/.exec(lines.lineText(lines.lineAt(start)))?.[0].length;
    return [
      {
        title: t`Put “${key}” on a line of its own`,
        edits: [replace(place, eolOf(text) + ' '.repeat(column ?? 0))],
      },
    ];
  }
  return [];
}
