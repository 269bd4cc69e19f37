import { joined, type Text, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { wordsOf } from '../../util/lists.ts';

/**
 * What stands at a path, from the format itself: the thing that it belongs to by its name, and the key there, such as
 * `Steering Committee: members`. A place that a later version of the format has is told in the same way.
 */
export function placeInWords(path: string, file: FileModel): Text {
  const thing = file.definitions
    .filter(({ path: own, kind }) => kind !== 'agreement' && isBelow(path, ownerOf(own)))
    .sort((a, b) => b.path.length - a.path.length)[0];
  const rest = thing ? path.slice(ownerOf(thing.path).length + 1) : path;
  // The last one is the person’s own place in a list.
  const keys = rest
    .replace(/\[[^\]]*\]$/, '')
    .split(/\.(?![^[]*\])/)
    .flatMap(key => {
      const [, own = '', within] = /^([^[]*)(?:\[([^\]]*)\])?$/.exec(key) ?? [];
      if (within === undefined || /^\d+$/.test(within)) return [wordsOf(own)];
      // Records go by what they are and their day.
      if (within.includes(' ')) return [within];
      return [wordsOf(own), within.includes('/') ? within : wordsOf(within)];
    })
    .filter(key => key !== '');
  const role = joined(keys, ', ');
  if (!thing) return role;
  const { name, what, title } = thing.owner;
  const called = [name, what, title].find(each => typeof each === 'string' && each.trim() !== '');
  return t`${typeof called === 'string' ? called : thing.id}: ${role}`;
}

/** The path of the thing whose id stands at a path. */
function ownerOf(path: string): string {
  return path.replace(/\.?id$/, '');
}

function isBelow(path: string, owner: string): boolean {
  return owner !== '' && path.startsWith(`${owner}.`);
}
