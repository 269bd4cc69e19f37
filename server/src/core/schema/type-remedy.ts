import { type Text, t } from '../l10n/message.ts';
import { isCutByColon } from '../yaml/tree.ts';
import type { Source } from '../yaml/value.ts';
import type { Located } from './locate.ts';
import { propertyNames, typesOf } from './navigate.ts';
import { list, shapeOf } from './phrases.ts';

/**
 * The end of a sentence about a value that has another form than its key asks for: which one it is to have.
 *
 * @param wanted the JSON types that the schema allows
 */
export function typeRemedy(wanted: readonly string[], error: Located, source: Source): Text {
  const { value, owner, key, schema, form } = error;
  if (wanted.includes('string')) {
    const node = owner && source.entry(owner, key)?.value;
    if (node?.kind === 'mapping' && isCutByColon(node))
      return t`must be one text, and the colon in it makes a key of what stands before. Put the whole text in quotes; in brackets a comma ends a text too.`;
    if (typeof value === 'object') return t`must be one text, not ${shapeOf(value)}.`;
    const written = owner ? source.written(owner, key) : value;
    return typeof value === 'number'
      ? t`is read as a number, but must be text. Put it in quotes: \`"${String(written)}"\`.`
      : t`is read as a yes-or-no value, but must be text. Put it in quotes: \`"${String(written)}"\`.`;
  }
  if (wanted.includes('array')) {
    const keys = typesOf(form).includes('object') ? propertyNames(form) : [];
    return keys.length > 0
      ? t`must be a list: put each entry on a line of its own that starts with \`- \`. Or let it hold ${list(keys)}.`
      : t`must be a list: put each entry on a line of its own that starts with \`- \`.`;
  }
  if (wanted.includes('integer')) return t`must be a whole number, written in digits without quotes.`;
  if (wanted.includes('number')) return t`must be a number, written in digits without quotes.`;
  if (wanted.includes('boolean')) return t`must be \`true\` or \`false\`, without quotes.`;
  const keys = propertyNames(schema);
  if (keys.length > 0) return t`must hold keys of its own: ${list(keys)}.`;
  const first = schema.discriminator?.propertyName;
  return first
    ? t`must hold keys of its own, the first of them \`${first}\`.`
    : t`must hold keys of its own.`;
}
