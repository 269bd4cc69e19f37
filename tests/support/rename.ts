import { prepareRename, rename } from '../../server/src/core/features/rename.ts';
import { applyEdits } from '../../server/src/core/util/text-edit.ts';
import type { At } from './network.ts';

/** The lines of all files that a rename changes, as they are afterwards; or why it is refused. */
export function renamed({ file, workspace, offset }: At, newName: string) {
  const edits = rename(file, workspace, offset, newName);
  if ('refused' in edits) return String(edits.refused);
  const changed = [...edits].map(([{ uri, text }, replacements]) => {
    const after = applyEdits(text, replacements);
    const before = text.split('\n');
    return [
      uri.replace('file:///', ''),
      after
        .split('\n')
        .filter((line, index) => line !== before[index])
        .map(line => line.trim()),
    ];
  });
  return Object.fromEntries(changed);
}

/** What a rename would begin with: `«the marked text» the name that is offered`; or why it is refused. */
export function prepared({ file, workspace, offset }: At) {
  const found = prepareRename(file, workspace, offset);
  return 'refused' in found
    ? String(found.refused)
    : `«${file.text.slice(found.range.start, found.range.end)}» ${found.placeholder}`;
}
