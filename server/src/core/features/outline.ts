import type { FileModel } from '../model/file-model.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';
import { outlineOfAgreement } from './outline/agreement.ts';
import { outlineOfConfig } from './outline/config.ts';
import type { OutlineItem } from './outline/item.ts';
import { outlineOfParty } from './outline/parties.ts';
import { outlineOfRecords } from './outline/records.ts';

/**
 * What a file is made of, in the order of the text: an agreement's principles with their forums and commitments,
 * a party's people, what was recorded, what a configuration sets. Breadcrumbs are made of it too.
 */
export function outline(file: FileModel, workspace: ReadonlyWorkspace): OutlineItem[] {
  const { root } = file.yaml;
  if (root?.kind !== 'mapping') return [];
  switch (file.kind) {
    case 'Agreement':
      return outlineOfAgreement(file, root, workspace);
    case 'Party':
      return outlineOfParty(file, root);
    case 'Records':
      return outlineOfRecords(file, root, workspace);
    case 'Config':
      return outlineOfConfig(file, root);
    default:
      return [];
  }
}
