import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { sectorNames } from '../../model/parties.ts';
import { inRow, wordsOf } from '../../util/lists.ts';
import { encloses } from '../../util/text.ts';
import type { YamlNode } from '../../yaml/tree.ts';
import { firstText, itemsOf, type OutlineItem, partsOf, toItem } from './item.ts';

/** A `Party` file: the party with its people. */
export function outlineOfParty(file: FileModel, root: YamlNode): OutlineItem[] {
  const { id, name, sector } = file.value ?? {};
  const place = file.value && file.source.entry(file.value, 'id')?.value.range;
  const selection = place && encloses(root.range, place) ? place : file.source.firstLineOf(root.range);
  const detail = inRow([t`party`, sectorNames[firstText(sector)] ?? '']);
  const children = outlineOfPeople(file, root);
  return [
    { name: firstText(name, id) || 'Party', detail, kind: 'party', range: root.range, selection, children },
  ];
}

/** The parties of an agreement, each with the people that are written there. */
export function outlineOfParties(
  file: FileModel,
  node: YamlNode,
  model: AgreementModel | undefined,
): OutlineItem[] {
  return itemsOf(file, node).map(part => {
    const { id, name, party, role } = part.value;
    const shared = party !== undefined;
    const label = shared ? model?.nameOf(firstText(party)) : undefined;
    const detail = inRow([wordsOf(firstText(role)), shared ? t`from its Party file` : '']);
    const children = outlineOfPeople(file, part.entry.value);
    return toItem(
      file,
      part,
      { name: firstText(label, name, id, party) || t`party`, detail, kind: 'party' },
      children,
    );
  });
}

function outlineOfPeople(file: FileModel, party: YamlNode): OutlineItem[] {
  return partsOf(file, party)
    .filter(({ key }) => key === 'people')
    .flatMap(({ entry }) => itemsOf(file, entry.value))
    .map(part => {
      const { id, name, title } = part.value;
      return toItem(file, part, {
        name: firstText(name, title, id) || t`person`,
        detail: name === undefined ? '' : firstText(title),
        kind: 'person',
      });
    });
}
