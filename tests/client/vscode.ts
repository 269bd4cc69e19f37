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

/** A quick pick or an input box that a test plays the user of. */
export class FakeInput {
  title = '';
  prompt = '';
  placeholder = '';
  step = 0;
  totalSteps = 0;
  ignoreFocusOut = false;
  buttons: unknown[] = [];
  items: { label: string; answer?: string }[] = [];
  activeItems: unknown[] = [];
  selectedItems: unknown[] = [];
  validationMessage: unknown;
  value = '';
  readonly #accept = new EventEmitter<void>();
  readonly #hide = new EventEmitter<void>();
  readonly #change = new EventEmitter<string>();
  readonly #button = new EventEmitter<unknown>();
  readonly onDidAccept = this.#accept.event;
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

  /** Chooses the item of a label, or accepts the text. */
  accept(label?: string): void {
    this.selectedItems = this.items.filter(item => item.label === label);
    this.#accept.fire();
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
