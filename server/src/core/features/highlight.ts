import { aliasName, anchorAt } from '../model/anchors.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Range } from '../util/text.ts';
import { NameResolver } from '../workspace/name-resolver.ts';
import { type Name, nameAt } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';

export interface Highlight {
  readonly range: Range;
  /** `write` where the thing gets its id, `read` where it is used. */
  readonly kind: 'read' | 'write';
}

/**
 * The places of this file that name the same thing as the cursor; of `party/person` the part that is meant.
 *
 * @param offset UTF-16 code units
 */
export function highlight(file: FileModel, workspace: ReadonlyWorkspace, offset: number): Highlight[] {
  const anchor = anchorAt(file, offset);
  if (anchor) {
    const aliases = anchor.aliases.map(alias => ({ range: aliasName(alias), kind: 'read' as const }));
    return [{ range: anchor.range, kind: 'write' }, ...aliases];
  }
  const name = nameAt(file, offset);
  if (!name) return [];
  return sameAs(name, new NameResolver(workspace)).map(({ range, definition }) => ({
    range,
    kind: definition ? 'write' : 'read',
  }));
}

function sameAs(name: Name, meanings: NameResolver): Name[] {
  const things = [...meanings.of(name), ...meanings.formerly(name)];
  return things.length > 0 ? meanings.namesOf(things, [name.file]) : meanings.twinsOf(name);
}
