import { formatDate, isIsoDate } from '../../calendar/date.ts';
import { describeWritten } from '../../calendar/describe-duration.ts';
import { sentence, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { type GovernanceLevel, levelNames } from '../../model/sections.ts';
import { principleByKey } from '../../principles/principles.ts';
import { isMapping } from '../../schema/walk.ts';
import { inRow } from '../../util/lists.ts';
import { own } from '../../util/own.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { YamlNode } from '../../yaml/tree.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import {
  firstText,
  itemsOf,
  type Label,
  type OutlineItem,
  type Part,
  partsOf,
  spoken,
  toItem,
} from './item.ts';
import { outlineOfParties } from './parties.ts';
import { cadenceIn, whoToWhom } from './words.ts';

/** The principles by their names, and what stands below them; then the sections that are no principle. */
export function outlineOfAgreement(
  file: FileModel,
  root: YamlNode,
  workspace: ReadonlyWorkspace,
): OutlineItem[] {
  const model = workspace.agreementOf(file);
  return partsOf(file, root).flatMap(part => {
    const { key, value, entry } = part;
    const principle = principleByKey(key);
    if (principle) {
      const children = contentOf(file, entry.value, model);
      const detail = isMapping(value) && Object.keys(value).length > 0 ? coverIn(value) : t`nothing yet`;
      return [toItem(file, part, { name: sentence(principle.name), detail, kind: 'principle' }, children)];
    }
    if (key === 'purpose' && typeof value === 'string')
      return [toItem(file, part, { ...section(key), detail: value })];
    if (typeof value !== 'object' || value === null) return [];
    const children =
      key === 'parties'
        ? outlineOfParties(file, entry.value, model)
        : key === 'term'
          ? contentOf(file, entry.value, model)
          : (own(lists, key)?.(file, entry.value, model) ?? []);
    return [toItem(file, part, section(key), children)];
  });
}

/** What stands below a principle. Lists of promises, forums and so on stand for themselves, without their key. */
function contentOf(file: FileModel, node: YamlNode, model: AgreementModel | undefined): OutlineItem[] {
  return partsOf(file, node).flatMap(part => {
    const { key, value, entry } = part;
    const children = own(lists, key)?.(file, entry.value, model) ?? [];
    if (isLevel(key)) {
      const label = { name: spoken(key), detail: coverIn(value), kind: 'level' as const };
      return [toItem(file, part, label, contentOf(file, entry.value, model))];
    }
    if (key === 'escalation' || key === 'ladders' || key === 'reporting')
      return [toItem(file, part, { ...section(key), detail: coverIn(value) }, children)];
    if (key === 'healthCheck' && isMapping(value)) {
      return [toItem(file, part, { ...section(key), detail: cadenceIn(value) })];
    }
    return children;
  });
}

type Describe = (value: PlainMapping, model: AgreementModel | undefined, part: Part) => Label;

function list(describe: Describe, contents?: typeof contentOf) {
  return (file: FileModel, node: YamlNode, model: AgreementModel | undefined) =>
    itemsOf(file, node).map(part => {
      const children = contents?.(file, part.entry.value, model) ?? [];
      return toItem(file, part, describe(part.value, model, part), children);
    });
}

/** How the items of each list are called. */
const lists: Readonly<Record<string, ReturnType<typeof list>>> = {
  commitments: list((value, model) => ({
    name: firstText(value.id, value.what) || t`commitment`,
    detail: whoToWhom(value, model),
    kind: 'commitment',
  })),
  forums: list((value, _model, part) => ({
    name: firstText(value.name, value.id) || t`forum`,
    detail: inRow([levelAround(part), cadenceIn(value)]),
    kind: 'forum',
  })),
  reporting: list((value, model) => ({
    name: firstText(value.id, value.what) || t`report`,
    detail: inRow([whoToWhom(value, model), cadenceIn(value)]),
    kind: 'report',
  })),
  extensions: list(({ id, for: length, decideBy }) => ({
    name: firstText(id) || t`extension`,
    detail: inRow([
      length === undefined ? '' : t`extends by ${describeWritten(length)}`,
      isIsoDate(decideBy) ? t`decided by ${formatDate(decideBy, 'short')}` : '',
    ]),
    kind: 'extension',
  })),
  escalation: list(stepLabel),
  ladders: list(
    ({ id, for: matters, between }, model) => ({
      name: firstText(matters, id) || t`ladder`,
      detail: Array.isArray(between)
        ? inRow(between.map(party => model?.nameOf(firstText(party)) ?? firstText(party)))
        : '',
      kind: 'ladder',
    }),
    (file, node, model) => contentOf(file, node, model),
  ),
  steps: list(stepLabel),
  activities: list(value => ({
    name: firstText(value.id, value.type) || t`activity`,
    detail: inRow([value.type === value.id ? '' : firstText(value.type), cadenceIn(value)]),
    kind: 'activity',
  })),
  advisers: list(({ person, advises }, model) => ({
    name: (model?.person(firstText(person))?.name ?? firstText(person)) || t`adviser`,
    detail:
      advises === undefined ? '' : t`advises ${model?.nameOf(firstText(advises)) ?? firstText(advises)}`,
    kind: 'adviser',
  })),
  earlyWarning: list((value, model) => ({
    name: t`Early warning`,
    detail: whoToWhom(value, model),
    kind: 'warning',
  })),
  objectives: list(({ id, what, due }) => ({
    name: firstText(what, id) || t`objective`,
    detail: due === undefined ? '' : t`by ${isIsoDate(due) ? formatDate(due, 'short') : firstText(due)}`,
    kind: 'objective',
  })),
  scorecard: list(({ id, what }) => ({
    name: firstText(id, what) || t`measure`,
    detail: id === undefined ? '' : firstText(what),
    kind: 'measure',
  })),
  additionalPrinciples: list(
    ({ id, name }) => ({ name: firstText(name, id) || t`principle`, detail: '', kind: 'principle' }),
    (file, node, model) => contentOf(file, node, model),
  ),
};

function stepLabel({ level, within, then }: PlainMapping): Label {
  return {
    name: then === undefined ? spoken(firstText(level, 'step')) : t`Then ${firstText(then)}`,
    detail: within === undefined ? '' : t`within ${describeWritten(within)}`,
    kind: 'step',
  };
}

function section(key: string): Label {
  return { name: spoken(key), detail: '', kind: 'section' };
}

/** Where in the contract a part of the agreement stands. */
function coverIn(part: unknown): Text {
  const text = isMapping(part) ? firstText(part.coveredBy) : '';
  return text === '' ? '' : t`covered by ${text}`;
}

function isLevel(key: string): key is GovernanceLevel {
  return Object.hasOwn(levelNames, key);
}

/** The level that a forum is written below. */
function levelAround({ entry }: Part): Text {
  const above = entry.parent.parent?.parent.parent;
  const key = above?.kind === 'pair' && above.key.kind === 'scalar' ? String(above.key.value) : '';
  return isLevel(key) ? levelNames[key] : key;
}
