import { l10n } from 'vscode';
import type {
  AgreementAnswer,
  ChangeAnswer,
  PlaceAnswer,
  ReviewAnswer,
  ReviewEffect,
  ReviewState,
} from '../../../server/src/lsp/review-protocol.ts';
import { acceptedTexts, countsText } from './words.ts';

/** A line of the tree, in texts and facts; how it looks is up to the view. */
export interface Node {
  /** Stays the same while the review changes, so that what was folded stays folded. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Everything, also for those who hear the tree. */
  readonly spoken: string;
  readonly icon: ReviewEffect | 'agreement' | 'principle' | 'warning';
  readonly children: readonly Node[];
  /** Where a click leads. */
  readonly target?: Target;
}

/** The places of a thing in the two states, of which one may lack it. */
export interface Target {
  readonly before: PlaceAnswer | null;
  readonly after: PlaceAnswer | null;
}

/** What the change itself excuses, which records it corrects, and what could not be compared; then agreements → principles → changes. */
export function treeOf({ agreements, excused, corrections, notCompared }: ReviewAnswer): Node[] {
  return [
    ...warnings(
      'excused',
      l10n.t('Switched off, accepted or excused by this very change'),
      excused.map(({ sentence, place }) =>
        warning(sentence, sentence, '', place ? only('after', place) : undefined),
      ),
    ),
    ...warnings(
      'corrections',
      l10n.t('Records that were changed or taken out'),
      corrections.map(({ sentence, place, state }) =>
        warning(sentence, sentence, '', place ? only(state, place) : undefined),
      ),
    ),
    ...warnings(
      'not compared',
      l10n.t('Could not be compared'),
      notCompared.map(sentence => warning(sentence, sentence, '')),
    ),
    ...agreements.map(agreementNode),
  ];
}

/** A group of what has to be seen before anything else. */
function warnings(id: string, label: string, children: readonly Node[]): Node[] {
  if (children.length === 0) return [];
  const numbered = children.map((child, index) => ({ ...child, id: `${id} ${index} ${child.id}` }));
  return [{ ...warning(id, label, ''), children: numbered }];
}

function agreementNode(agreement: AgreementAnswer): Node {
  const { id, title, uri, changes, version, incomplete } = agreement;
  const key = `${uri} ${id}`;
  const description = countsText(changes);
  return {
    id: key,
    label: title,
    description,
    spoken: `${title}: ${description}`,
    icon: 'agreement',
    children: [
      ...incomplete.map(({ message, state, ...place }, index) =>
        warning(`${key} incomplete ${index}`, l10n.t('Not compared whole'), message, only(state, place)),
      ),
      ...(version && !version.isEnough
        ? [
            warning(
              `${key} version`,
              version.before === version.after
                ? l10n.t('Version {0} was not raised', version.after)
                : l10n.t('Version {0} was raised too little', version.after),
              l10n.t('these changes ask for {0}', version.suggested),
            ),
          ]
        : []),
      ...groups(changes).map(([name, group]) => groupNode(`${key} ${name}`, name, group, agreement)),
    ],
  };
}

/** By principle, in the order of the changes: the server tells the gravest first. */
function groups(changes: readonly ChangeAnswer[]): [string, ChangeAnswer[]][] {
  const byName = new Map<string, ChangeAnswer[]>();
  for (const change of changes) {
    const name = change.principle?.name ?? l10n.t('The agreement itself');
    byName.set(name, [...(byName.get(name) ?? []), change]);
  }
  return [...byName];
}

function groupNode(
  id: string,
  label: string,
  changes: readonly ChangeAnswer[],
  agreement: AgreementAnswer,
): Node {
  const description = countsText(changes);
  return {
    id,
    label,
    description,
    spoken: `${label}: ${description}`,
    icon: 'principle',
    children: changes.map(change => changeNode(`${id} ${change.id}`, change, agreement)),
  };
}

function changeNode(id: string, change: ChangeAnswer, { parties }: AgreementAnswer): Node {
  const { sentence, outcome } = change;
  const spoken = [`${sentence} (${outcome})`, ...acceptedTexts(change, parties)];
  return {
    id,
    label: sentence,
    description: outcome,
    spoken: spoken.join('\n'),
    icon: change.gravest,
    children: [],
    target: change.places,
  };
}

function only(state: ReviewState, place: PlaceAnswer): Target {
  return state === 'before' ? { before: place, after: null } : { before: null, after: place };
}

function warning(id: string, label: string, description: string, target?: Target): Node {
  const spoken = description === '' ? label : `${label}: ${description}`;
  const node = { id, label, description, spoken, icon: 'warning', children: [] };
  return { ...node, ...(target && { target }) } as const as Node;
}
