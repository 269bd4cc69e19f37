import { plain, trimmed, wordPattern } from '../words.ts';

/** What somebody is in a board. */
export type Office = 'member' | 'chair' | 'coChair' | 'viceChair' | 'secretary' | 'observer';

const words: readonly (readonly [Office, readonly string[]])[] = [
  ['coChair', ['co-?chair(?:s|person|man)?', 'joint chair(?:s)?', 'medordförande']],
  ['viceChair', ['(?:vice|deputy|alternate)[- ]?chair(?:person|man)?', 'vice ordförande', 'v\\.? ?ordf\\.?']],
  ['chair', ['chair(?:s|person|man|woman)?', 'ordförande', 'ordf\\.?', 'sammankallande', 'mötesledare']],
  ['secretary', ['(?:board )?secretary|secretariat|minute[- ]taker|minutes|sekreterare|protokollförare']],
  [
    'observer',
    [
      'observers?|(?:by|on) invitation(?: only)?|invited|invitees?|optional|in attendance|adjungerade?',
      'observatör(?:er)?|inbjudna?',
      '(?:as|if|when|where)(?: and when)? (?:required|needed|necessary|appropriate|relevant|requested)',
      'ad[- ]?hoc|on request|vid behov|efter behov|på inbjudan',
    ],
  ],
  ['member', ['member', 'ledamot', 'voting(?: member)?', 'standing member']],
];

const wholes = words.map(([office, each]) => [office, new RegExp(`^(?:${each.join('|')})$`, 'iu')] as const);

/** The office that a text names, and nothing else: “chair”, “(Secretary)”. */
export function officeOf(text: string): Office | undefined {
  const said = trimmed(plain(text)).replace(/^(?:the|as|and) /, '');
  return said.length > 40 ? undefined : wholes.find(([, pattern]) => pattern.test(said))?.[0];
}

/** An office before a colon, and what follows: “Chair: CIO”. */
export function officeBefore(text: string): { readonly office: Office; readonly rest: string } | undefined {
  const [, before = '', rest = ''] = /^([^:–]{3,30}?)\s*(?::|\s–\s)\s*(.+)$/su.exec(text) ?? [];
  const office =
    before === '' ? undefined : (officeOf(before) ?? officeOf(before.replace(/(?:ed|s)? by$/i, '')));
  return office && { office, rest };
}

const atEnd = words.map(
  ([office, each]) =>
    [
      office,
      new RegExp(`^(?<rest>.*?\\S)\\s+(?:as (?:the )?|\\(|–\\s*|-\\s+)?(?:${each.join('|')})\\)?\\.?$`, 'iu'),
    ] as const,
);
const invited = wordPattern(words.find(([office]) => office === 'observer')?.[1] ?? []);

/** An office at the end of a text: “CIO as chair”, “Others as required”. A title may end in one too: those are left alone. */
export function officeBehind(text: string): { readonly office: Office; readonly rest: string } | undefined {
  for (const [office, pattern] of atEnd) {
    if (office !== 'observer' && !/\bas (?:the )?\p{L}+\W*$|[(–-]\s*[\p{L} -]+\)?\W*$/iu.test(text)) continue;
    const rest = pattern.exec(text)?.groups?.rest;
    if (rest !== undefined && (office !== 'observer' || invited.test(text)))
      return { office, rest: trimmed(rest) };
  }
  return undefined;
}
