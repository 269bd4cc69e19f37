import { trimmed } from './words.ts';

/** The two sides of every schedule of governance, by their roles. */
export type Side = 'customer' | 'vendor';

/** Whose somebody is: of a side, of a party that is named and of which nobody says which side it is, or of nobody knows whom. */
export type Whose = Side | { readonly named: string } | undefined;

/** What the sides are called in schedules, in English and Swedish. */
const usual: Readonly<Record<Side, readonly string[]>> = {
  customer: [
    'contracting authority',
    '(?:co-?ordinating )?commissioners?',
    'commissioning body',
    'contracting body',
    'customer',
    'client',
    'authority',
    'buyer',
    'purchaser',
    'council',
    'trust',
    'integrated care board|icb',
    'beställare(?:n)?',
    'beställande organisation',
    'kund(?:en)?',
    'köpare(?:n)?',
    'kommun(?:en)?',
    'region(?:en)?',
    'myndighet(?:en)?',
    'verket',
    'nämnden',
    'landstinget',
    'universitetet',
    'förbundet',
    'uppdragsgivare(?:n)?',
    'staden',
  ],
  vendor: [
    'service provider',
    'managed service provider|msp',
    'supplier',
    'vendor',
    'provider',
    'contractor',
    'tjänsteleverantör(?:en)?',
    '(?:drift|system|it-?|moln|bas|huvud)?leverantör(?:en)?',
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

/** Nobody is called by more than that, in UTF-16 code units. */
const longestName = 200;
/** Some people who are named on one line, in UTF-16 code units. */
const longestPiece = 2000;

const both = new RegExp(
  `(?:(?:of|from|for|från|hos|av|för) )?(?<![\\p{L}])(?:${bothWords})(?![\\p{L}])`,
  'iu',
);

/** How the name of a side stands in a text; `rest` is what else stands there. */
const forms = {
  whole: (words: string) => `^(?:for |from |of |för |från |av |i )?(?:the )?(?:${words})${people}$`,
  before: (words: string) => `^(?:for |från |för )?(?:the )?(?:${words})${people} ?(?::| [–—-] )(?<rest>.*)$`,
  behind: (words: string) =>
    `^(?<rest>.*\\S)(?: ?[([](?:the )?(?:${words})[)\\]]| ?, ?(?:the )?(?:${words})| [–—-] ?(?:the )?(?:${words})| (?:of|from|at|for|hos|från|för|i) (?:the )?(?:${words}))\\.?$`,
  last: (words: string) => `^(?<rest>.*\\S) (?:the )?(?:${words})${people}$`,
  inFront: (words: string) => `^(?:the )?(?:${words})(?:'s|’s|'|’|s)? (?<rest>\\S.*)$`,
};

type Form = keyof typeof forms;
type Found = { readonly side: Side; readonly rest: string };

/** Finds in the texts of a table which side somebody is of. */
export class Sides {
  readonly #patterns: Readonly<Record<Form, readonly (readonly [Side, RegExp])[]>>;
  readonly #names: RegExp;

  /** @param names what the parties of this table are called, where somebody has said so */
  constructor(names: Readonly<Partial<Record<Side, string>>> = {}) {
    const words = (side: Side) => {
      const name = names[side]?.trim();
      return [...(name ? [escaped(name)] : []), ...usual[side]].join('|');
    };
    const sides = (['customer', 'vendor'] as const).map(side => [side, words(side)] as const);
    const every = sides.map(([, each]) => each).join('|');
    this.#names = new RegExp(`(?<![\\p{L}\\p{N}])(?:${every})(?:'s|’s)?(?![\\p{L}\\p{N}])`, 'giu');
    const of = (form: Form) =>
      sides.map(([side, each]) => [side, new RegExp(forms[form](each), 'iu')] as const);
    this.#patterns = {
      whole: of('whole'),
      before: of('before'),
      behind: of('behind'),
      last: of('last'),
      inFront: of('inFront'),
    };
  }

  /** A text without the names of the sides. */
  without(text: string): string {
    return text.replace(this.#names, ' ');
  }

  /** The side that a text is the name of, and nothing else. */
  whole(text: string): Side | undefined {
    return text.length > longestName ? undefined : this.#find('whole', trimmed(text))?.side;
  }

  /** Whether a text says that both sides are meant, with the rest of it. */
  both(text: string): string | undefined {
    return both.test(text) ? trimmed(text.replace(both, ' ').replace(/\s+/g, ' ')) : undefined;
  }

  /** A side before a colon or a dash, and what follows: “Customer: CIO”. */
  before(text: string): Found | undefined {
    return this.#find('before', text);
  }

  /** A side in brackets, behind a comma or dash, or behind “of”: “CIO (Customer)”, “CIO of the Customer”. */
  behind(text: string): Found | undefined {
    return this.#find('behind', text);
  }

  /** A side as the last word, which is enough in a heading only: “Members Supplier”, “Deltagare kommunen”. */
  last(text: string): Found | undefined {
    return this.#find('last', text);
  }

  /** A side in front of a title: “Customer’s CIO”, “Authority Contract Manager”. */
  inFront(text: string): Found | undefined {
    const found = this.#find('inFront', text);
    // “Beställare från varje enhet” is a title that begins as a side is called.
    const isTitle =
      found &&
      (inTitles[found.side].test(text) || /^(?:from|of|for|från|av|för|i|på)(?!\p{L})/iu.test(found.rest));
    return isTitle ? undefined : found;
  }

  #find(form: Form, text: string): Found | undefined {
    if (text.length > longestPiece) return undefined;
    for (const [side, pattern] of this.#patterns[form]) {
      const found = pattern.exec(text);
      if (found) return { side, rest: trimmed(found.groups?.rest ?? '') };
    }
    return undefined;
  }
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
