import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { ReviewSession } from './reviewSession.ts';
import { type Node, treeOf } from './tree.ts';

/** The id of the view in package.json. */
const viewId = 'partnership.review';

/** How often, and how many milliseconds apart, VS Code is asked to show the view. A busy machine takes seconds. */
const attempts = 100;
const pauseMs = 100;

/** Opens the places of a change; for clicks in the tree only. */
export const OPEN_CHANGE = 'partnership.openChange';

/** Shows the review as a tree: agreements → principles → changes. */
export class ReviewTree implements Disposable, TreeDataProvider<Node> {
  readonly #session: ReviewSession;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #listeners: readonly Disposable[];
  #roots: readonly Node[] = [];
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(session: ReviewSession) {
    this.#session = session;
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = [
      session.onDidChange(() => this.#update()),
      session.onDidStart(() => void this.#show()),
    ];
  }

  getChildren(node?: Node): Node[] {
    return [...(node?.children ?? this.#roots)];
  }

  getTreeItem(node: Node): TreeItem {
    const { Expanded, None } = TreeItemCollapsibleState;
    const item = new TreeItem(node.label, node.children.length > 0 ? Expanded : None);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.spoken;
    item.accessibilityInformation = { label: node.spoken };
    const [icon, color] = icons[node.icon];
    item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
    if (node.target) {
      item.command = { title: l10n.t('Show Change'), command: OPEN_CHANGE, arguments: [node.target] };
    }
    return item;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  /** Brings the view to the front. VS Code shows it only once it has noticed that its condition holds, and tells nobody. */
  async #show(): Promise<void> {
    for (let attempt = 1; attempt <= attempts && this.#session.answer; attempt++) {
      await commands.executeCommand(`${viewId}.focus`);
      await new Promise(resolve => setTimeout(resolve, pauseMs));
      if (this.#view.visible) return;
    }
  }

  #update(): void {
    const { answer, label, problem } = this.#session;
    this.#roots = answer ? treeOf(answer) : [];
    const changes = answer?.agreements.flatMap(each => each.changes) ?? [];
    const weakened = changes.filter(({ gravest }) => gravest === 'weakened').length;
    this.#view.description = label;
    this.#view.message =
      problem ??
      (answer && this.#roots.length === 0
        ? l10n.t('No agreement says anything else than before. Order, comments and formatting do not count.')
        : '');
    this.#view.badge =
      weakened === 0
        ? undefined
        : {
            value: weakened,
            tooltip:
              weakened === 1
                ? l10n.t('1 change weakens a promise')
                : l10n.t('{0} changes weaken promises', weakened),
          };
    this.#changed.fire(undefined);
  }
}

/** Icon and colour of each line. */
const icons: Readonly<Record<Node['icon'], readonly [icon: string, color?: string]>> = {
  weakened: ['arrow-down', 'charts.red'],
  strengthened: ['arrow-up', 'charts.green'],
  undetermined: ['question', 'charts.yellow'],
  reworded: ['edit', 'charts.blue'],
  unaffected: ['circle-small'],
  agreement: ['file-text'],
  principle: ['symbol-class'],
  warning: ['warning', 'list.warningForeground'],
};
