import { t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { isMapping } from '../../schema/walk.ts';
import type { YamlNode } from '../../yaml/tree.ts';
import { firstText, type OutlineItem, type Part, partsOf, spoken, toItem } from './item.ts';

/** What a configuration sets: rules with their severities, overrides by their files, waivers by their reasons. */
export function outlineOfConfig(file: FileModel, root: YamlNode): OutlineItem[] {
  return partsOf(file, root).map(part => {
    const settings = partsOf(file, part.entry.value)
      .filter(isSetting)
      .map(each => setting(file, each));
    return toItem(
      file,
      part,
      { name: spoken(part.key), detail: summary(part.value), kind: 'section' },
      settings,
    );
  });
}

/** Lists of plain words are told in the line of their key. */
function isSetting({ entry, value }: Part): boolean {
  return entry.kind === 'pair' || isMapping(value);
}

function setting(file: FileModel, part: Part): OutlineItem {
  const { key, value } = part;
  const parts = isMapping(value) ? value : {};
  const name =
    key || summary(parts.files) || firstText(parts.reason, parts.finding, parts.change) || t`waiver`;
  const detail = firstText(parts.severity, parts.until, isMapping(value) ? '' : value);
  return toItem(file, part, { name, detail, kind: 'setting' });
}

function summary(value: unknown): string {
  const words = Array.isArray(value) ? value : [value];
  return words.every(word => typeof word === 'string') ? words.join(', ') : '';
}
