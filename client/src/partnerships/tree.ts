import { l10n } from 'vscode';
import type {
  AgreementView,
  BegunView,
  Overview,
  OverviewAgreement,
  OverviewDue,
  PlaceView,
  PointView,
  PrincipleTile,
} from '../../../server/src/core/index.ts';

/** A line of the tree, in texts and facts; how it looks is up to the view. */
export interface Node {
  /** Stays the same while things change, so that what was folded stays folded. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What the icon says, for those who do not see it, where no text says it. */
  readonly word?: string;
  readonly icon:
    | 'due'
    | 'overdue'
    | 'agreement'
    | 'wanting'
    | PrincipleTile['agreed']
    | 'forum'
    | 'action'
    | PointView['severity']
    | 'group';
  /** Undefined where they are asked for when the line is opened. */
  readonly children: readonly Node[] | undefined;
  readonly isOpen?: boolean;
  /** Where a click leads. */
  readonly place?: PlaceView;
  /** The agreement that it stands for. */
  readonly agreement?: string;
  /** The record that settles it, or that tells of it. */
  readonly record?: BegunView;
}

/** What is due first, then the agreements. */
export function rootsOf({ due, agreements }: Overview): Node[] {
  if (agreements.length === 0) return [];
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { title } of agreements) (seen.has(title) ? twice : seen).add(title);
  return [
    {
      id: 'due',
      label: l10n.t('Due in the next 14 days'),
      description: due.length === 0 ? l10n.t('nothing') : String(due.length),
      icon: 'group',
      children: due.map(dueNode),
      isOpen: true,
    },
    ...agreements.map(agreement =>
      agreementNode(agreement, twice.has(agreement.title) ? nameOf(agreement.uri) : undefined),
    ),
  ];
}

/** The name of a file, as it is read. */
function nameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function dueNode({ day, what, who, agreement, isOverdue, place, record }: OverviewDue, index: number): Node {
  return {
    id: `due ${day.date} ${index}`,
    label: isOverdue ? l10n.t('{0}: {1} (overdue)', day.short, what) : `${day.short}: ${what}`,
    description: [who, agreement].filter(Boolean).join(' · '),
    icon: isOverdue ? 'overdue' : 'due',
    children: [],
    place,
    ...(record && { record }),
  };
}

/** @param file tells it from others of the same title */
function agreementNode(
  { uri, title, description, overdue, errors, warnings }: OverviewAgreement,
  file: string | undefined,
): Node {
  const open = [
    ...(overdue > 0 ? [l10n.t('{0} overdue', overdue)] : []),
    ...(errors + warnings === 1 ? [l10n.t('1 point to settle')] : []),
    ...(errors + warnings > 1 ? [l10n.t('{0} points to settle', errors + warnings)] : []),
  ];
  return {
    id: uri,
    label: title,
    description: [...(file === undefined ? [] : [file]), description, ...open].join(' · '),
    icon: errors > 0 || overdue > 0 ? 'wanting' : 'agreement',
    children: undefined,
    agreement: uri,
    place: { uri, start: 0 },
  };
}

/** What an agreement holds: its principles, forums, open actions and points to settle. */
export function partsOf(uri: string, view: AgreementView): Node[] {
  return groupsOf(uri, view).map(group => ({ ...group, children: distinct(group.children ?? []) }));
}

/** VS Code shows nothing at all where two lines have one id, and agreements may have one for two things by mistake. */
function distinct(nodes: readonly Node[]): Node[] {
  const times = new Map<string, number>();
  return nodes.map(node => {
    const count = (times.get(node.id) ?? 0) + 1;
    times.set(node.id, count);
    return count === 1 ? node : { ...node, id: `${node.id} (${count})` };
  });
}

function groupsOf(uri: string, view: AgreementView): Node[] {
  const { labels, glance, map, record, readiness, points = [] } = view;
  const group = (key: string, label: string, children: readonly Node[]): Node[] =>
    children.length === 0
      ? []
      : [{ id: `${uri} ${key}`, label, description: String(children.length), icon: 'group', children }];
  return [
    ...group(
      'principles',
      labels.principles,
      glance.map(({ principle, name, agreed, agreedWords, track, place }) => ({
        id: `${uri} ${principle}`,
        label: name,
        description: [agreedWords, track].filter(Boolean).join(' · '),
        icon: agreed,
        children: [],
        place,
      })),
    ),
    ...group(
      'forums',
      labels.meetings,
      map.levels.flatMap(({ name: level, forums }) =>
        forums.map(({ id, name, next, rhythm, place }) => ({
          id: `${uri} forum ${id ?? name}`,
          label: name,
          description: [level, next ? next.short : rhythm].filter(Boolean).join(' · '),
          icon: 'forum' as const,
          children: [],
          place,
          ...(id !== undefined && { record: { uri, answers: { kind: 'meeting', subject: id } } }),
        })),
      ),
    ),
    ...group(
      'actions',
      labels.actions,
      record.actions.map(({ what, owner, due, isOverdue, place, record: begun }, index) => ({
        id: `${uri} action ${index}`,
        label: what,
        description: [owner, due?.short].filter(Boolean).join(' · '),
        icon: isOverdue ? ('overdue' as const) : ('action' as const),
        ...(isOverdue && { word: l10n.t('overdue') }),
        children: [],
        ...(place && { place }),
        ...(begun && { record: { uri, answers: begun } }),
      })),
    ),
    ...group(
      'readiness',
      labels.readiness,
      readiness.map(({ label, text }, index) => ({
        id: `${uri} readiness ${index}`,
        label,
        description: text,
        icon: 'info' as const,
        children: [],
      })),
    ),
    ...group(
      'points',
      labels.points,
      points.map(({ severity, sentences, place }, index) => ({
        id: `${uri} point ${index}`,
        label: sentences[0] ?? '',
        description: sentences.slice(1).join(' '),
        icon: severity,
        word: labels[severity],
        children: [],
        place,
      })),
    ),
  ];
}
