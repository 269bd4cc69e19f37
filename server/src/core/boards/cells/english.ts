import { plain } from '../words.ts';

/** Swedish words for rhythms and lengths of time, as English ones; longer ones first. */
const swedish: readonly (readonly [string, string])[] = [
  ['en gång', '1 times'],
  ['ett tillfälle', '1 times'],
  ['(?:gånger|gång|ggr|tillfällen|möten)', 'times'],
  ['(?:minst|åtminstone|som minst)', 'at least'],
  ['(?:högst|maximalt|max|upp till)', 'up to'],
  ['(?:cirka|ca|omkring|ungefär)\\.?', 'about'],
  ['(?:dagligen|dagligt)', 'daily'],
  ['(?:veckovis|veckomöte)', 'weekly'],
  ['(?:månadsvis|månatligen|månatligt|månadsmöte)', 'monthly'],
  ['(?:kvartalsvis|kvartalsmöte)', 'quarterly'],
  ['(?:halvårsvis|halvårsvisa)', 'half-yearly'],
  ['(?:tertialvis)', 'every 4 months'],
  ['(?:årligen|årsvis|årligt)', 'yearly'],
  ['vartannat', 'every 2'],
  ['varannan', 'every 2'],
  ['(?:vart|var) (?=(?:\\d|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|fjortonde))', 'every '],
  ['(?:varje|var|vart|varje enskild)', 'every'],
  [
    '(?:i|per|om|varje)(?= (?:vecka|veckan|månad|månaden|kvartal|kvartalet|år|året|halvår|halvåret|tertial|termin))',
    'per',
  ],
  ['arbetsdag(?:ar|en|arna)?', 'working day'],
  ['vardag(?:ar|en|arna)?', 'working day'],
  ['dag(?:ar|en|arna)?', 'day'],
  ['veck(?:a|an|or|orna)', 'week'],
  ['mån(?:ad|aden|ader|aderna)?\\.?', 'month'],
  ['(?:tertial(?:et)?)', 'tertial'],
  ['(?:termin(?:en)?)', 'term'],
  ['kvartal(?:et|en)?', 'quarter'],
  ['halvår(?:et)?', 'half-year'],
  ['år(?:et)?', 'year'],
  ['(?:timmar|timme|tim)\\.?', 'hours'],
  ['minut(?:er)?', 'minutes'],
  ['måndag(?:ar|en)?', 'monday'],
  ['tisdag(?:ar|en)?', 'tuesday'],
  ['onsdag(?:ar|en)?', 'wednesday'],
  ['torsdag(?:ar|en)?', 'thursday'],
  ['fredag(?:ar|en)?', 'friday'],
  ['lördag(?:ar|en)?', 'saturday'],
  ['söndag(?:ar|en)?', 'sunday'],
  ['första', 'first'],
  ['andra', 'second'],
  ['tredje', 'third'],
  ['fjärde', 'fourth'],
  ['femte', 'fifth'],
  ['sjätte', 'sixth'],
  ['sjunde', 'seventh'],
  ['åttonde', 'eighth'],
  ['nionde', 'ninth'],
  ['tionde', 'tenth'],
  ['fjortonde', '14th'],
  ['sista', 'last'],
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['oktober', 'october'],
  ['(?:vid|efter) behov', 'as required'],
  ['på (?:begäran|förfrågan|kallelse)', 'on request'],
  ['(?:därefter|sedan|efter det|efteråt|följt av)', 'then'],
  ['(?:inledningsvis|initialt|till en början|i början)', 'initially'],
  ['under', 'during'],
  ['(?:till och med|t\\.?o\\.?m\\.?|fram till|tills)', 'until'],
  ['eller', 'or'],
  ['och', 'and'],
  ['samt', 'and'],
  ['oftare', 'more often'],
  ['(?:klockan|kl)\\.?', 'at'],
  ['en', '1'],
  ['ett', '1'],
  ['två', '2'],
  ['tre', '3'],
  ['fyra', '4'],
  ['fem', '5'],
  ['sex', '6'],
  ['åtta', '8'],
  ['tio', '10'],
  ['tolv', '12'],
  ['före', 'before'],
  ['innan', 'before'],
  ['efter', 'after'],
  ['(?:mötet|möte|möten)', 'meeting'],
  ['senast', 'no later than'],
  ['(?:per)', 'per'],
];

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Shorter and other English writings of the same words. */
const english: readonly (readonly [string, string])[] = [
  ...numbers.slice(1).map((word, index) => [word, String(index + 1)] as const),
  ['once', '1 times'],
  ['twice', '2 times'],
  ['thrice', '3 times'],
  ['times?', 'times'],
  ['(\\d+) ?x', '$1 times'],
  ['(\\d+) (?:meetings?|sessions?|occasions?)(?= (?:an?|per|every|in|each))', '$1 times'],
  ['(\\d+) times (?:a )?daily', '$1 times per day'],
  ['(\\d+) times weekly', '$1 times per week'],
  ['(\\d+) times monthly', '$1 times per month'],
  ['(\\d+) times quarterly', '$1 times per quarter'],
  ['(\\d+) times (?:yearly|annually)', '$1 times per year'],
  ['1 times(?= (?:each|every) (?:other|\\d|second|third))', ''],
  ['per annum', 'per year'],
  ['p\\.?a\\.?', 'per year'],
  ['(?:annually|annual)', 'yearly'],
  ['each', 'every'],
  ...months.map(
    month => [`${month.slice(0, 3)}(?:${month.slice(3)})?(?:\\.|(?=[^\\p{L}]|$))`, month] as const,
  ),
  ['sept\\.?', 'september'],
  ...days.map(
    day =>
      [
        `(?:${day}s?|${day.slice(0, 3)}(?:s|${day === 'tuesday' ? 'e' : day === 'thursday' ? 'u|ur|urs' : day === 'wednesday' ? 'nes' : 'day'})?\\.?)`,
        day,
      ] as const,
  ),
  ['1st', 'first'],
  ['2nd', 'second'],
  ['3rd', 'third'],
  ['4th', 'fourth'],
  ['5th', 'fifth'],
  ['(?:business|work|bank)[ -]?days?', 'working day'],
  ['working[ -]days?', 'working day'],
  ['wds?', 'working day'],
  ['days', 'day'],
  ['(?:weeks|wks?)', 'week'],
  ['(?:months|mths?)', 'month'],
  ['(?:quarters|qtrs?)', 'quarter'],
  ['(?:years|yrs?)', 'year'],
  ['(?:h|hrs?|hour)\\.?', 'hours'],
  ['(?:mins?|minute)\\.?', 'minutes'],
];

const all = [...swedish, ...english].map(
  ([from, to]) => [new RegExp(`(?<![\\p{L}\\p{N}])(?:${from})(?![\\p{L}\\p{N}])`, 'giu'), to] as const,
);

/**
 * What somebody wrote of rhythms and lengths of time, in English or Swedish, in the one wording that is understood: English, with
 * numbers in digits and units in the singular.
 */
export function inPlainEnglish(text: string): string {
  const line = plain(text)
    .replace(/(\d)[.](?=\d\d(?!\d))/g, '$1:')
    .replace(/(\d)([hx])(?=\W|$)/g, '$1 $2')
    .replace(/(\d):[ae](?!\p{L})/gu, '$1th');
  return (
    all
      .reduce((said, [from, to]) => said.replace(from, to), line)
      .replace(/\s+/g, ' ')
      // “three (3) months”
      .replace(/(?<!\d)(\d+) \(\1\)/g, '$1')
      .trim()
  );
}

/** The months, in their order, as {@link inPlainEnglish} writes them. */
export const monthNames: readonly string[] = months;
/** The days of the week as {@link inPlainEnglish} writes them. */
export const dayNames: readonly string[] = days;
