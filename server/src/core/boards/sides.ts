import { trimmed } from './words.ts';

/** The two sides of every schedule of governance, by their roles. */
export type Side = 'customer' | 'vendor';

/** Whose somebody is: of a side, of a party that is named and of which nobody says which side it is, or of nobody knows whom. */
export type Whose = Side | { readonly named: string } | undefined;

/** What the sides are called in schedules, in English and Swedish. */
const usual: Readonly<Record<Side, readonly string[]>> = {
  customer: [
    'contracting authority',
    'contracting body',
    'customer',
    'client',
    'authority',
    'buyer',
    'purchaser',
    'council',
    'trust',
    'beställare(?:n)?',
    'beställande organisation',
    'kund(?:en)?',
    'köpare(?:n)?',
    'kommunen',
    'regionen',
    'myndigheten',
    'verket',
    'uppdragsgivare(?:n)?',
    'staden',
  ],
  vendor: [
    'service provider',
    'supplier',
    'vendor',
    'provider',
    'contractor',
    'tjänsteleverantör(?:en)?',
    'leverantör(?:en)?',
    'utförare(?:n)?',
    'entreprenör(?:en)?',
    'säljare(?:n)?',
    'uppdragstagare(?:n)?',
  ],
};

/** Words that mean both sides. */
const bothWords =
  "(?:both|each|either)(?: of the)? (?:part(?:y|ies)|sides?)(?:'s|')?|(?:båda|vardera|varje) (?:part(?:er|erna|en)?|sid(?:a|an|or|orna))s?";

/** What may follow the name of a side in its place: “the Customer’s representatives”. */
const people =
  "(?:'s|')?(?: (?:members|attendees|participants|representatives?|reps|team|side|people|roles?|deltagare|ledamöter|representanter|sida))?";

/**
 * What is part of a title more often than the name of a side: a Customer Service Manager may be the supplier’s, and a Supplier
 * Manager the customer’s.
 */
const inTitles: Readonly<Record<Side, RegExp>> = {
  customer:
    /^(?:the )?(?:customer|client) (?:services?|success|relationships?|relations|experience|managers?|management|engagement|accounts?|operations?|satisfaction|care|support|delivery|insight|liaison)(?!\p{L})/iu,
  vendor:
    /^(?:the )?(?:supplier|vendor|provider|contractor) (?:managers?|management|relationships?|relations|performance|development|assurance|engagement|liaison|governance|owner)(?!\p{L})/iu,
};

/** Finds in the texts of a table which side somebody is of. */
export class Sides {
  readonly #words: Readonly<Record<Side, string>>;

  /** @param names what the parties of this table are called, where somebody has said so */
  constructor(names: Readonly<Partial<Record<Side, string>>> = {}) {
    const words = (side: Side) => {
      const name = names[side]?.trim();
      return [...(name ? [escaped(name)] : []), ...usual[side]].join('|');
    };
    this.#words = { customer: words('customer'), vendor: words('vendor') };
  }

  /** The side that a text is the name of, and nothing else. */
  whole(text: string): Side | undefined {
    return this.#find(
      words => `^(?:for |from |of |för |från |av |i )?(?:the )?(?:${words})${people}$`,
      trimmed(text),
    );
  }

  /** Whether a text says that both sides are meant, with the rest of it. */
  both(text: string): string | undefined {
    const pattern = new RegExp(
      `(?:(?:of|from|for|från|hos|av|för) )?(?<![\\p{L}])(?:${bothWords})(?![\\p{L}])`,
      'iu',
    );
    return pattern.test(text) ? trimmed(text.replace(pattern, ' ').replace(/\s+/g, ' ')) : undefined;
  }

  /** A side before a colon or a dash, and what follows: “Customer: CIO”. */
  before(text: string): { readonly side: Side; readonly rest: string } | undefined {
    return this.#part(
      text,
      words => `^(?:for |från |för )?(?:the )?(?:${words})${people} ?(?::| [–—-] )(?<rest>.*)$`,
    );
  }

  /** A side in brackets, behind a comma or dash, or behind “of”: “CIO (Customer)”, “CIO of the Customer”. */
  behind(text: string): { readonly side: Side; readonly rest: string } | undefined {
    return this.#part(
      text,
      words =>
        `^(?<rest>.*\\S)(?: ?[([](?:the )?(?:${words})[)\\]]| ?, ?(?:the )?(?:${words})| [–—-] ?(?:the )?(?:${words})| (?:of|from|at|for|hos|från|för|i) (?:the )?(?:${words}))\\.?$`,
    );
  }

  /** A side in front of a title: “Customer’s CIO”, “Authority Contract Manager”. */
  inFront(text: string): { readonly side: Side; readonly rest: string } | undefined {
    const found = this.#part(text, words => `^(?:the )?(?:${words})(?:'s|’s|'|’|s)? (?<rest>\\S.*)$`);
    return found && inTitles[found.side].test(text) ? undefined : found;
  }

  #find(pattern: (words: string) => string, text: string): Side | undefined {
    return (['customer', 'vendor'] as const).find(side =>
      new RegExp(pattern(this.#words[side]), 'iu').test(text),
    );
  }

  #part(text: string, pattern: (words: string) => string) {
    for (const side of ['customer', 'vendor'] as const) {
      const rest = new RegExp(pattern(this.#words[side]), 'iu').exec(text)?.groups?.rest;
      if (rest !== undefined) return { side, rest: trimmed(rest) };
    }
    return undefined;
  }
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}
