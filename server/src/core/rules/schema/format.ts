import { entryAt, replaceByEach } from '../../edits/replacements.ts';
import { namesMeant } from '../../fixes/names.ts';
import { listInstead, splitItem } from '../../fixes/split-item.ts';
import type { FileRule } from '../../rule/rule.ts';
import { schemaOfEntry } from '../../schema/at.ts';
import { type NoId, noId } from './no-id.ts';
import { schemaRule } from './schema-rule.ts';

/** More names than this are left to completion. */
const mostNames = 5;

const inShape = schemaRule('format', {
  title: 'A date, duration, cadence, id or reference is not written as the format asks.',
  why: 'Written otherwise it cannot be compared, counted or found.',
  remedy: 'Write it as the message shows.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: Cirrus Oy\nname: Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: Cirrus Oy\n',
  fix({ range, data }, context) {
    const { file } = context;
    const { suggestions = [], isCertain } = (data ?? {}) as Partial<NoId>;
    // “Groß, Erik” is one person, if there is one of that name.
    const several = isCertain ? [] : splitItem(range, context);
    if (several.length > 0) return several;
    // Whose full name is written is certainly meant; a role or a part of a name is a guess.
    if (isCertain !== undefined)
      return [
        ...(isCertain ? [] : listInstead(range, context)),
        ...replaceByEach(file, range, suggestions).map(fix => ({ ...fix, sure: isCertain })),
      ];
    const entry = entryAt(file, range);
    const schema = entry && file.kind && schemaOfEntry(file.kind, entry, file.source)?.schema;
    const written = file.text.slice(range.start, range.end).replace(/["']/g, '');
    const names = schema ? namesMeant(schema, written, context) : [];
    return replaceByEach(file, range, [...new Set([...names.slice(0, mostNames), ...suggestions])]);
  },
});

export const schemaFormat: FileRule = {
  ...inShape,
  *check(file, context, options) {
    for (const problem of inShape.check(file, context, options))
      yield noId(problem, file, context.workspace) ?? problem;
  },
};
