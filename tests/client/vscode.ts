/** The parts of VS Code's API that units of the client use, as far as they matter to them. */

type Listener<T> = (event: T) => void;

export class EventEmitter<T> {
  readonly #listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(event: T): void {
    for (const listener of this.#listeners) listener(event);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

/** English, with the values in their places. */
export const l10n = {
  t: (text: string, ...values: unknown[]) => text.replace(/\{(\d+)\}/g, (_, index) => String(values[index])),
};

export class ThemeIcon {
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
}

export const QuickInputButtons = { Back: { iconPath: 'back' } };
export const InputBoxValidationSeverity = { Info: 1, Warning: 2, Error: 3 };
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 };

export const QuickPickItemKind = { Separator: -1, Default: 0 };

export interface FakeItem {
  label: string;
  description?: string;
  detail?: string;
  answer?: string;
  kind?: number;
  buttons?: unknown[];
}

/** A quick pick or an input box that a test plays the user of. */
export class FakeInput {
  title = '';
  prompt = '';
  placeholder = '';
  step = 0;
  totalSteps = 0;
  ignoreFocusOut = false;
  buttons: unknown[] = [];
  canSelectMany = false;
  items: FakeItem[] = [];
  activeItems: unknown[] = [];
  selectedItems: FakeItem[] = [];
  validationMessage: unknown;
  value = '';
  readonly #accept = new EventEmitter<void>();
  readonly #hide = new EventEmitter<void>();
  readonly #change = new EventEmitter<string>();
  readonly #button = new EventEmitter<unknown>();
  readonly #select = new EventEmitter<FakeItem[]>();
  readonly #itemButton = new EventEmitter<{ item: FakeItem; button: unknown }>();
  readonly onDidAccept = this.#accept.event;
  readonly onDidChangeSelection = this.#select.event;
  readonly onDidTriggerItemButton = this.#itemButton.event;
  readonly onDidHide = this.#hide.event;
  readonly onDidChangeValue = this.#change.event;
  readonly onDidTriggerButton = this.#button.event;

  show(): void {
    shown.push(this);
    for (const tell of waiting.splice(0)) tell();
  }

  dispose(): void {
    this.#hide.fire();
  }

  type(text: string): void {
    this.value = text;
    this.#change.fire(text);
  }

  /** Chooses the item of a label, or accepts the text; of several that are ticked, accepts them. */
  accept(label?: string): void {
    if (!this.canSelectMany) this.selectedItems = this.items.filter(item => item.label === label);
    this.#accept.fire();
  }

  /** What Enter does: chooses the active item, else the first one that is no heading. */
  enter(): void {
    // New items have none of the old ones active.
    const active = this.items.find(item => this.activeItems.includes(item));
    this.accept((active ?? this.items.find(({ kind }) => kind !== QuickPickItemKind.Separator))?.label);
  }

  /** Ticks the item of a label, or takes its tick away. */
  tick(label: string): void {
    const found = this.items.filter(item => item.label === label);
    const others = this.selectedItems.filter(item => item.label !== label);
    this.selectedItems = others.length < this.selectedItems.length ? others : [...others, ...found];
    this.#select.fire(this.selectedItems);
  }

  /** Presses the button on the item of a label. */
  pressOn(label: string): void {
    const item = this.items.find(each => each.label === label);
    if (item) this.#itemButton.fire({ item, button: item.buttons?.[0] });
  }

  back(): void {
    this.#button.fire(QuickInputButtons.Back);
  }

  /** Presses the button with this tooltip. */
  press(tooltip: string): void {
    this.#button.fire(this.buttons.find(button => (button as { tooltip?: string }).tooltip === tooltip));
  }
}

/** Every input that was shown, in order. */
export const shown: FakeInput[] = [];
const waiting: (() => void)[] = [];

/** The input that is shown as number `count`, counting from 1. */
export async function input(count: number): Promise<FakeInput> {
  while (shown.length < count) await new Promise<void>(resolve => waiting.push(resolve));
  return shown[count - 1] as FakeInput;
}

export const window = {
  createQuickPick: () => new FakeInput(),
  createInputBox: () => new FakeInput(),
};

/** As far as a path is told from the rest. */
export const Uri = {
  parse: (text: string) => ({ path: text.replace(/^\w+:\/\//, ''), toString: () => text }),
};

export const workspace = {
  asRelativePath: ({ path }: { path: string }) => path.replace(/^\/w\//, ''),
};
