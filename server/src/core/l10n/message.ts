/**
 * This room holds messages apart from their values, and their Swedish (`sv/`). It knows nothing of agreements: a
 * sentence belongs to whoever says it, only its translation stands here.
 */
/** What a sentence is made of: plain text, numbers, or messages inside it. */
export type Value = string | number | Message;

/** Text for people: as it is (names, quotations), or a message that can be said in another language. */
export type Text = string | Message;

/**
 * Sentences of another language, by the English ones. Both have `{0}`, `{1}` … for their values; the form is
 * that of VS Code's localisation bundles (`bundle.l10n.<language>.json`).
 */
export type Dictionary = Readonly<Record<string, string>>;

/**
 * A sentence in English with values in it. It stays apart from its values until somebody reads it, so that it is
 * worked out once for a text and can be shown in any language; as a string it is the English one.
 */
export class Message {
  /** The English sentence, with `{0}`, `{1}` … for the values. */
  readonly key: string;
  readonly values: readonly Value[];
  /** Whether it begins with a capital, in whichever language it is said. */
  readonly isCapital: boolean;

  constructor(key: string, values: readonly Value[], isCapital = false) {
    this.key = key;
    this.values = values;
    this.isCapital = isCapital;
  }

  toString(): string {
    return translate(this);
  }

  /** Messages travel as plain text. */
  toJSON(): string {
    return translate(this);
  }
}

/**
 * Marks a template as a message: ``t`${name} meets ${cadence}.` `` has the key `{0} meets {1}.`. Write whole
 * sentences, and another sentence for the plural: word order and endings differ between languages.
 */
export function t(strings: TemplateStringsArray, ...values: Value[]): Message {
  return new Message(
    strings.reduce((key, part, index) => `${key}{${index - 1}}${part}`),
    values,
  );
}

/** A whole sentence that is kept as data, such as one of a principle's page. */
export function sentence(text: string): Message {
  return new Message(text, []);
}

/** A text in the language of a dictionary; English without one, and where the dictionary lacks the sentence. */
export function translate(text: Text, dictionary: Dictionary = {}): string {
  if (typeof text === 'string') return text;
  const sentence = Object.hasOwn(dictionary, text.key) ? (dictionary[text.key] as string) : text.key;
  const whole =
    text.values.length === 0
      ? sentence
      : sentence.replace(/\{(\d+)\}/g, (place, index) => {
          const value = text.values[Number(index)];
          return value === undefined
            ? place
            : typeof value === 'number'
              ? String(value)
              : translate(value, dictionary);
        });
  return text.isCapital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** Puts texts into one language. */
export type Say = (text: Text) => string;

/** What puts texts into the language of a dictionary; into English without one. */
export function saying(dictionary: Dictionary | undefined): Say {
  return text => translate(text, dictionary);
}

/**
 * The same with each sentence on a line of its own: what is wrong, why, what to do. Only where one of our own sentences ends,
 * never inside a name or a quotation.
 */
export function translateInLines(text: Text, dictionary: Dictionary = {}): string {
  if (typeof text === 'string') return text;
  const known = Object.hasOwn(dictionary, text.key) ? (dictionary[text.key] as string) : text.key;
  const between = known.replace(/([.!?][”)]?) (?=[\p{Lu}{`“])/gu, '$1\n');
  const values = text.values.map(value =>
    value instanceof Message ? translateInLines(value, dictionary) : String(value),
  );
  let whole = '';
  let isEnd = false;
  for (const part of between.split(/(\{\d+\})/)) {
    const index = /^\{(\d+)\}$/.exec(part)?.[1];
    if (index === undefined) {
      whole += isEnd && part.startsWith(' ') && /^ (?:$|\p{Lu})/u.test(part) ? `\n${part.slice(1)}` : part;
      isEnd = false;
    } else {
      whole += values[Number(index)] ?? part;
      isEnd = text.values[Number(index)] instanceof Message && /[.!?]$/.test(whole);
    }
  }
  return text.isCapital ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

/** The same as the beginning of a sentence. */
export function capital(text: Text): Message {
  return text instanceof Message
    ? new Message(text.key, text.values, true)
    : new Message('{0}', [text], true);
}

/** Several texts in a row, as in a sentence after a sentence. */
export function joined(texts: readonly Text[], separator = ' '): Text {
  const [first, ...rest] = texts;
  return rest.length === 0
    ? (first ?? '')
    : new Message(texts.map((_, i) => `{${i}}`).join(separator), texts);
}
