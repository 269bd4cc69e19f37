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
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Overview, PlaceView } from '../../../server/src/core/index.ts';
import type { Server } from '../server.ts';
import { showPlace } from '../showPlace.ts';
import { type Node, partsOf, rootsOf } from './tree.ts';

/** The id of the view in package.json. */
const viewId = 'partnership.partnerships';

/** Opens the place of a line; for clicks in the tree only. */
const OPEN_PLACE = 'partnership.openPlace';

/**
 * All agreements of the workspace, with what is due, in the activity bar. While nobody looks, only how much is overdue is shown: it
 * is asked for when the server is there, and whenever a text is saved, not at each keystroke.
 */
export class PartnershipsTree implements Disposable, TreeDataProvider<Node> {
  readonly #server: Server;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<Node>;
  readonly #listeners: readonly Disposable[];
  #isAsking = false;
  #isOutdated = true;
  /** Whether the number beside the icon is to be asked for, although nobody looks at the lines. */
  #isNumberOld = true;
  #roots: readonly Node[] = [];
  /** Until something can be shown, or nobody is there to ask. */
  readonly #known: Promise<void>;
  #isKnown: () => void = () => undefined;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#known = new Promise(resolve => {
      this.#isKnown = resolve;
    });
    this.#view = window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#listeners = [
      server.onDidChange(() => this.#outdate()),
      this.#view.onDidChangeVisibility(() => this.#update()),
      workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId !== 'partnership') return;
        this.#isNumberOld = true;
        void this.#update();
      }),
      commands.registerCommand(OPEN_PLACE, ({ uri, start }: PlaceView) => showPlace(uri, start)),
    ];
    this.#outdate();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) {
      // “There is none” is said only when that is known.
      await this.#known;
      return [...this.#roots];
    }
    if (node.children) return [...node.children];
    const view = node.agreement === undefined ? undefined : await this.#server.view(node.agreement);
    return view && node.agreement !== undefined ? partsOf(node.agreement, view) : [];
  }

  getTreeItem(node: Node): TreeItem {
    const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
    const isLeaf = node.children?.length === 0;
    const item = new TreeItem(node.label, isLeaf ? None : node.isOpen ? Expanded : Collapsed);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = [node.label, node.description].filter(Boolean).join('\n');
    item.accessibilityInformation = {
      label: [node.word, node.label, node.description].filter(Boolean).join(', '),
    };
    const [icon, color] = icons[node.icon];
    item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
    if (node.agreement !== undefined) {
      item.contextValue = 'agreement';
      item.resourceUri = Uri.parse(node.agreement, true);
    } else if (node.record) item.contextValue = recordedAs(node.record.answers.kind);
    if (node.place) item.command = { title: l10n.t('Show'), command: OPEN_PLACE, arguments: [node.place] };
    return item;
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    this.#view.dispose();
    this.#changed.dispose();
  }

  #outdate(): void {
    this.#isOutdated = true;
    void this.#update();
  }

  /** Asks for the newest lines where they are wanted; while an answer is on its way, only for one more after it. */
  async #update(): Promise<void> {
    if (this.#isAsking || !(this.#view.visible || this.#isNumberOld)) return;
    this.#isAsking = true;
    try {
      while (this.#isOutdated && this.#server.state === 'running') {
        this.#isOutdated = false;
        const overview = await this.#server.overview();
        if (overview?.isComplete) this.#isNumberOld = false;
        if (overview) this.#show(overview);
      }
      if (this.#server.state === 'stopped') this.#isKnown();
    } finally {
      this.#isAsking = false;
    }
  }

  #show(overview: Overview): void {
    this.#roots = rootsOf(overview);
    const overdue = overview.due.filter(({ isOverdue }) => isOverdue).length;
    this.#view.badge =
      overdue === 0 ? undefined : { value: overdue, tooltip: l10n.t('{0} overdue', overdue) };
    this.#isKnown();
    this.#changed.fire(undefined);
  }
}

/** What the menus in package.json know a line by that begins a record. */
function recordedAs(kind: string | undefined): string {
  return kind === 'action' || kind === 'meeting' ? kind : 'due';
}

/** Icon and colour of each line. */
const icons: Readonly<Record<Node['icon'], readonly [icon: string, color?: string]>> = {
  due: ['calendar'],
  overdue: ['warning', 'list.warningForeground'],
  agreement: ['file-text'],
  wanting: ['file-text', 'list.warningForeground'],
  agreed: ['pass', 'charts.green'],
  gaps: ['issues', 'charts.yellow'],
  words: ['comment', 'charts.yellow'],
  missing: ['circle-slash', 'charts.red'],
  covered: ['link', 'charts.green'],
  unreadable: ['question', 'charts.yellow'],
  forum: ['organization'],
  action: ['checklist'],
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
  group: ['list-unordered'],
};
