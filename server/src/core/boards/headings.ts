import type { Side, Sides } from './sides.ts';
import { longestHeading, plain, trimmed, wordPattern } from './words.ts';

/** What a column of a table of boards tells. */
export type Field =
  | 'number'
  | 'from'
  | 'until'
  | 'cadence'
  | 'day'
  | 'duration'
  | 'viceChair'
  | 'chair'
  | 'secretary'
  | 'observers'
  | 'quorum'
  | 'reportsTo'
  | 'papers'
  | 'minutes'
  | 'level'
  | 'agenda'
  | 'decides'
  | 'purpose'
  | 'remit'
  | 'members'
  | 'name'
  /** What the format has no key for, and is kept beside it. */
  | 'venue'
  | 'inputs'
  | 'outputs'
  | 'escalation';

export interface Heading {
  readonly field: Field;
  /** Whose members, or chair, stand below it. */
  readonly side?: Side | undefined;
  /** The same of a party that is named and of which nobody says which side it is. */
  readonly party?: { readonly named: string } | undefined;
}

/** What each is called; what is looked for first is told by the more special words. */
const known: readonly (readonly [Field, readonly string[]])[] = [
  ['number', ['no\\.?|nr\\.?|#|ref(?:erence)?\\.?|id|§|löpnr|nummer']],
  [
    'cadence',
    [
      'frequenc(?:y|ies)|cadence|rhythm|how often|periodicity|interval|regularity|recurrence',
      '(?:mötes)?frekvens|periodicitet|hur ofta|(?:mötes)?intervall|mötestakt|rytm|tidsintervall',
    ],
  ],
  [
    'duration',
    ['duration|length|how long|time ?box|längd|varaktighet|mötestid|tidsåtgång|möteslängd|hur länge'],
  ],
  [
    'viceChair',
    [
      '(?:vice|deputy|alternate|co)[- ]?chair(?:s|person|man)?',
      'vice ordförande',
      'ersättare för ordföranden?',
      'v\\. ?ordf\\.?',
    ],
  ],
  [
    'chair',
    [
      'chair(?:s|ed|person|man|woman)?(?: by)?|led by|convenors?|conveners?|facilitators?|ordförande',
      'ordf\\.?|leds av|sammankallande|mötesledare',
    ],
  ],
  [
    'secretary',
    [
      'secretary|secretariat|minute[- ]taker|minutes (?:taken )?by|sekreterare|protokollförare',
      'sekretariat',
    ],
  ],
  [
    'observers',
    [
      'observers?|optional|by invitation|invitees|in attendance|adjungerade?|observatörer|inbjudna',
      'vid behov',
    ],
  ],
  ['quorum', ['quorum', 'quorate|quoracy', 'beslutför(?:het)?', 'beslutsför(?:het)?', 'kvorum']],
  [
    'escalation',
    [
      'escalat(?:es?|ion|ions)(?: (?:to|path|route|point))?',
      'eskaler(?:as|ing|ar)(?: till)?',
      'eskaleringsväg',
    ],
  ],
  [
    'reportsTo',
    [
      'reports? (?:in)?to|reporting (?:line|to)|parent|accountable to|rapporterar till|rapporterar',
      'överordnat',
    ],
  ],
  ['papers', ['papers|pre[- ]?reads?|papers? (?:due|issued|circulated)|underlag|handlingar|kallelse']],
  ['minutes', ['minutes', 'minutes (?:due|issued|circulated)', 'protokoll', 'mötesanteckningar']],
  ['venue', ['venue|location|place|where|channel|format|medium|plats|lokal|mötesform|mötesplats|var|form']],
  ['inputs', ['inputs?', 'indata', 'ingångsvärden']],
  ['outputs', ['outputs?|deliverables?|outcomes?|resultat|utdata|leverabler']],
  ['level', ['level', 'tier', 'layer', '(?:samverkans|styrnings|besluts)?nivå']],
  ['agenda', ['agenda|topics?|items|discussion|subjects|dagordning|punkter|frågor|ämnen|innehåll']],
  [
    'decides',
    [
      'authority|decisions?(?: rights?)?|decides|delegat(?:ed|ions?)|mandates?|powers|besluts?mandat|beslutanderätt',
      'beslut(?:ar)?|mandat|befogenhet(?:er)?',
    ],
  ],
  [
    'purpose',
    [
      'purpose|remit|terms of reference|tor|objectives?|aims?|scope|role|functions?|description|focus',
      'summary|syfte|uppdrag|ändamål|mål|beskrivning|roll|funktion',
    ],
  ],
  [
    'remit',
    [
      'responsibilit(?:y|ies)|duties|activities|tasks|content|remarks|ansvar(?:sområde)?(?:n)?',
      'uppgifter|arbetsuppgifter',
    ],
  ],
  [
    'members',
    [
      'members?(?:hip)?|attend(?:ees?|ance|s|ed by)|participants?|composition|representat(?:ives?|ion)',
      'who|stakeholders|(?:mötes)?deltagare|ledamöter|medverkande|bemanning|sammansättning',
      'representanter|representation|vilka',
    ],
  ],
  ['from', ['start(?:ing)? date|starts|first meeting|commences|from|startdatum|startar|första mötet|från']],
  ['until', ['end date|ends|until|slutdatum|upphör|till och med']],
  ['day', ['days?|date|when|time|schedule|timing|dag(?:ar)?|när|tid(?:punkt)?|datum']],
  [
    'name',
    [
      'boards?|forums?|fora|committees?|meetings?|bod(?:y|ies)|groups?|name|title|events?|governance',
      'möten?|grupp(?:er)?|råd|organ|samverkansforum|mötesforum|benämning|namn|styrforum|nämnd',
      'möte/forum|forumets namn',
    ],
  ],
];

const patterns = known.map(
  ([field, words]) =>
    // “Terms of reference” has no number in it.
    [field, field === 'number' ? new RegExp(`^(?:${words.join('|')})$`, 'iu') : wordPattern(words)] as const,
);

/** What stands beside the words of a heading and says nothing more. */
const fillers = wordPattern(
  [
    'the|of|for|and|at|a|to|by|key|core|main|required|mandatory|standing|proposed|planned|typical',
    'minimum|governance|contract|boards?|forums?|fora|committees?|meetings?|group|body|name|type',
    'usual|expected|och|för|av|på|i|till|forumets|mötets|möten|möte|ordinarie|fasta|obligatoriska',
    'samverkan|names?|titles?|roles?|details|start|issued|due|meeting',
  ],
  'giu',
);

/**
 * What a column or row tells by its heading.
 *
 * @param isSure where it stands among headings already, words that nobody knows do not matter
 */
export function headingOf(text: string, sides: Sides, isSure = false): Heading | undefined {
  const line = plain(text);
  if (line === '' || line.length > longestHeading) return undefined;
  const whole = trimmed(line.replace(/[*:]+$/, ''));
  const only = sides.whole(whole);
  if (only) return { field: 'members', side: only };
  const parts = whole.split(/ ?\/ ?/);
  if (parts.length > 1) return ofParts(parts, sides, isSure);
  return ofOne(whole, sides, isSure);
}

/** Of several headings in one, the first that is known; the sides of a heading that names both are those of its cells. */
function ofParts(parts: readonly string[], sides: Sides, isSure: boolean): Heading | undefined {
  const all = parts.map(part => ofOne(part, sides, isSure) ?? ofSide(part, sides));
  const found = new Set(all.flatMap(each => each?.side ?? []));
  if (!isSure && all.some(each => each === undefined)) return undefined;
  const [first] = all.filter(each => each !== undefined);
  return first && { ...first, side: found.size > 1 ? undefined : first.side };
}

function ofSide(text: string, sides: Sides): Heading | undefined {
  const side = sides.whole(text);
  return side && { field: 'members', side };
}

function ofOne(whole: string, sides: Sides, isSure: boolean): Heading | undefined {
  const { side, rest } = withoutSide(whole, sides);
  const found = patterns.find(([, pattern]) => pattern.test(rest));
  if (!found) return side && isSure ? { field: 'members', side } : undefined;
  const [field, pattern] = found;
  // “Notice of meetings” is the name of nothing.
  if (isMore(unknownIn(rest, pattern)) && (!isSure || field === 'name')) return undefined;
  return { field, side: field === 'members' || field === 'chair' ? side : undefined };
}

function withoutSide(text: string, sides: Sides): { readonly side: Side | undefined; readonly rest: string } {
  const found = sides.before(text) ?? sides.behind(text) ?? sides.inFront(text) ?? sides.last(text);
  return found ? found : { side: undefined, rest: text };
}

/**
 * Whose members stand below a heading by words of it that nobody knows: “Contoso attendees”. That holds only where another
 * heading beside it says the same with other words.
 */
export function partyIn(text: string): string | undefined {
  const words = trimmed(text.replace(/\s+/g, ' '));
  const members = patterns.find(([field]) => field === 'members')?.[1];
  const left = members ? unknownIn(words, members).replace(/(?:'s|’s)(?!\p{L})/gu, '') : '';
  const name = trimmed(left.replace(/[()[\]/]+/g, ' ').replace(/\s+/g, ' '));
  return isMore(name) && name.split(' ').length <= 4 ? name : undefined;
}

/** What of a heading its field and fillers do not explain. */
function unknownIn(text: string, pattern: RegExp): string {
  return text.replace(new RegExp(pattern, 'giu'), ' ').replace(fillers, ' ');
}

function isMore(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
