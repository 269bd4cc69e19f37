import { isIsoDate } from '../calendar/date.ts';
import { type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { and } from '../util/lists.ts';
import { type PackReference, packReferencesIn } from '../view/pack/reference.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { withoutInvisible } from './cell-text.ts';
import type { FilledPart } from './filled-document.ts';
import { quote } from './unread.ts';

/** What is wrong, and what to do, a sentence each. */
export interface Sentences {
  readonly wrong: Text;
  readonly remedy: Text;
}

/** What the pack was made from, where it is one pack. */
export function referenceIn(parts: readonly FilledPart[]): PackReference | Sentences {
  const text = parts
    .flatMap(part => (part.kind === 'text' ? [part.text] : part.rows.flat().map(cell => cell.text)))
    .map(each => withoutInvisible(each))
    .join('\n');
  const { references, damaged } = packReferencesIn(text);
  const [first, second] = references;
  if (first && second)
    return {
      wrong: t`The file holds the packs of two meetings: ${first.forum} on ${first.date}, and ${second.forum} on ${second.date}.`,
      remedy: t`Put each into a file of its own, and read one after the other.`,
    };
  if (first && isIsoDate(first.date)) return first;
  if (first ?? damaged > 0)
    return {
      wrong: t`The line that says what the pack was made from cannot be read: it begins with “partnership-pack:”.`,
      remedy: t`Copy it from the pack as it was made.`,
    };
  return {
    wrong: t`The file is no meeting pack: the line that begins with “partnership-pack:” is not there.`,
    remedy: t`Make one with \`partnership pack\`, fill in its tables and read that; or copy the line from the pack as it was made.`,
  };
}

/** The agreement that the pack was made from. */
export function agreementOf(
  { agreement }: PackReference,
  workspace: ReadonlyWorkspace,
): { readonly file?: FileModel; readonly refusal?: Sentences } {
  const all = workspace.filesOf('Agreement');
  const [file, other] = all.filter(({ value }) => value?.id === agreement);
  if (file && !other) return { file };
  if (file)
    return {
      refusal: {
        wrong: t`Two agreements have the id ${quote(agreement)}, so nobody can tell of which one the pack is.`,
        remedy: t`Give one of them another id, or name the folder of the one that is meant.`,
      },
    };
  const known = all.flatMap(({ value }) => (typeof value?.id === 'string' ? [value.id] : []));
  return {
    refusal: {
      wrong: t`The pack is of the agreement ${quote(agreement)}, which is not among the files that were read.`,
      remedy:
        known.length === 0
          ? t`Name the file or folder with the agreement.`
          : t`Those that were read are: ${and(known)}. Name the file or folder with the agreement of the pack.`,
    },
  };
}
