import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDate, formatDay, type IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { describeCadence } from '../../../../server/src/core/calendar/describe-cadence.ts';
import { parseCadence } from '../../../../server/src/core/calendar/parse-cadence.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import type { Finding } from '../../../../server/src/core/checking/run-rules.ts';
import { principlePage } from '../../../../server/src/core/docs/principle-page.ts';
import { rulePage } from '../../../../server/src/core/docs/rule-page.ts';
import { dictionaryFor } from '../../../../server/src/core/l10n/languages.ts';
import { type Dictionary, Message, translate } from '../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import { principleByKey, principles } from '../../../../server/src/core/principles/principles.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { definitions, schemas } from '../../../../server/src/core/schema/generated/schema.ts';
import type { SchemaNode } from '../../../../server/src/core/schema/schema-node.ts';
import { wordsOf } from '../../../../server/src/core/util/lists.ts';
import { sourcesIn } from '../../../invariants/sources.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { readExample } from '../../../support/example.ts';
import { placesOf } from '../../../support/places-of.ts';
import { keysIn, keysOfSource } from '../../../support/sentences.ts';

describe('the language', () => {
  it.each(['sv', 'sv-SE', 'sv_FI.UTF-8', 'SV'])('of %s is Swedish', locale => {
    expect(dictionaryFor(locale)).toBe(swedish);
  });

  it.each([undefined, '', 'en', 'en-GB', 'C', 'C.UTF-8', 'POSIX', 'de', 'svx', 'constructor'])(
    'of %s is English',
    locale => {
      expect(dictionaryFor(locale)).toBeUndefined();
    },
  );
});

/** The sentences that the server marks in its sources, by file. */
const marked = ['server/src/core', 'server/src/documents', 'server/src/lsp', 'server/src/cli']
  .flatMap(folder => sourcesIn(folder))
  .filter(({ path }) => !path.includes('/l10n/sv/') && !path.endsWith('/l10n/message.ts'))
  .map(({ path }) => ({ path, keys: keysOfSource(path) }))
  .filter(({ keys }) => keys.length > 0);

const pages = principles.flatMap(each => [...keysIn(principlePage(each)), each.name, each.summary]);

/** What each rule says of itself: what it is, why, what to do, what can be set. */
const rulePages = catalogue.map(rule => ({ id: rule.id, keys: keysIn(rulePage(rule)) }));

/** Everything in the schemas: where the words of keys, of vocabularies and of things come from. */
const nodes = nodesIn([schemas, definitions]);

function nodesIn(value: unknown, seen = new Set<unknown>()): SchemaNode[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = Array.isArray(value) ? [] : [value as SchemaNode];
  return [...own, ...Object.values(value).flatMap(each => nodesIn(each, seen))];
}

const keyOfWords = (word: string) => keysIn(wordsOf(word));

/** What the keys of agreements, parties and records are called; those of rules are no words. */
const namesOfKeys = nodes
  .filter(({ title }) => title !== 'RuleSettings' && title !== 'RuleOptions')
  .flatMap(({ properties }) => Object.keys(typeof properties === 'object' ? properties : {}))
  .filter(key => /^[a-z]+([A-Z][a-z]+)*$/.test(key) && !principleByKey(key));

const formatErrors = nodes
  .map(({ patternErrorMessage }) => patternErrorMessage)
  .filter(text => typeof text === 'string');

const vocabularies = ['partyRole', 'agreementStatus', 'reviewScope', 'seniority', 'level'].flatMap(
  name => definitions[name]?.enum ?? [],
);

const recordTypes = nodes.flatMap(({ properties }) => {
  const type = typeof properties === 'object' ? properties?.type : undefined;
  return type?.enum?.length === 1 ? type.enum : [];
});

describe('Swedish has', () => {
  it.each(marked)('every sentence of $path', ({ keys }) => {
    expect(keys.filter(key => !Object.hasOwn(swedish, key))).toEqual([]);
  });

  it.each(rulePages)('the whole page of $id', ({ keys }) => {
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter(key => !Object.hasOwn(swedish, key))).toEqual([]);
  });

  it.each([
    ['pages of principles', pages],
    ['errors of formats', formatErrors],
    ['roles, levels, states and records', [...vocabularies, ...recordTypes].flatMap(keyOfWords)],
    ['keys that an outline or a review names', namesOfKeys.flatMap(keyOfWords)],
  ])('every sentence of the %s', (_, keys) => {
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(key => !Object.hasOwn(swedish, key))).toEqual([]);
  });

  it('no sentence that nobody says', () => {
    const titles = nodes.flatMap(({ title }) =>
      typeof title === 'string' ? [title.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()] : [],
    );
    const fallbacks = ['record', 'step', 'party', 'Additional principle'];
    const words = [...namesOfKeys, ...vocabularies, ...recordTypes, ...fallbacks].flatMap(keyOfWords);
    const used = new Set([
      ...marked.flatMap(({ keys }) => keys),
      ...pages,
      ...rulePages.flatMap(({ keys }) => keys),
      ...formatErrors,
      ...words,
      ...titles,
      ...fallbacks,
    ]);
    expect(Object.keys(swedish).filter(key => !used.has(key))).toEqual([]);
  });

  it('the same places for values as the English sentence', () => {
    for (const [english, translated] of Object.entries(swedish)) {
      expect(placesOf(translated), english).toEqual(placesOf(english));
    }
  });

  it('the same keys and values of the format, as they are written', () => {
    const parts = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
    for (const [english, translated] of Object.entries(swedish)) {
      for (const code of parts(english)) {
        if (code === 'key: value') continue;
        expect(translated, english).toContain(`\`${code}\``);
      }
    }
  });
});

const broken = new URL('../../../../samples/broken/', import.meta.url);
const samples = Object.fromEntries(
  readdirSync(broken)
    .filter(name => name.endsWith('.yaml'))
    .map(name => [name, readFileSync(new URL(name, broken), 'utf8')]),
);

/** All findings of files, in a language. */
function findingsOf(files: Readonly<Record<string, string>>, dictionary?: Dictionary): Finding[] {
  const workspace = workspaceOf(files);
  const checker = new Checker(workspace, { today: () => today, dictionary });
  return Object.keys(files).flatMap(path => [...checker.findings(`file:///${path}`)]);
}

/** English words that no Swedish sentence has, and that hardly any English one lacks. */
const englishWords =
  /\b(the|is|are|and|of|has|have|this|that|it|not|so|but|or|which|with|nobody|write|add)\b/i;

/** What a finding says besides what it quotes: values, names, and descriptions of the format. */
function ownWords({ message, related }: Finding): string[] {
  return [message, ...related.map(each => each.message)].map(text =>
    text
      .replaceAll('City of Nord', 'Nord')
      .replace(/`[^`]*`/g, ' ')
      .replace(/”[^”]*”/g, ' ')
      .replace(/"[^"]*"/g, ' '),
  );
}

describe('findings', () => {
  const cases: [string, Record<string, string>][] = [
    ['the broken samples', samples],
    ...catalogue
      .filter(({ on }) => on !== 'review')
      .map((rule): [string, Record<string, string>] => {
        const { own, others } = readExample(rule.bad);
        return [rule.id, { ...others, ...own }];
      }),
  ];

  it.each(cases)('of %s are the same in Swedish, in other words', (_, files) => {
    const english = findingsOf(files);
    const translated = findingsOf(files, swedish);
    expect(english.length).toBeGreaterThan(0);
    const essence = ({ message: _, lines: __, related, ...rest }: Finding) => ({
      ...rest,
      related: related.map(({ uri, range }) => ({ uri, range })),
    });
    expect(translated.map(essence)).toEqual(english.map(essence));
    const left = translated.flatMap(ownWords).filter(text => englishWords.test(text));
    expect(left).toEqual([]);
  });
});

describe('days and rhythms', () => {
  it('are translate as Swedes say them', () => {
    const date = '2027-01-12' as IsoDate;
    expect(translate(formatDate(date), swedish)).toBe('12 januari 2027');
    expect(translate(formatDate(date, 'short'), swedish)).toBe('12 jan. 2027');
    expect(translate(formatDay(date), swedish)).toBe('tisdag 12 januari 2027');
  });

  it.each([
    ['fortnightly', 'varannan vecka'],
    ['every 3 weeks', 'var 3:e vecka'],
    ['half-yearly', 'varje halvår'],
    ['every 2 years', 'vartannat år'],
    [{ every: 'quarter', on: 'second tuesday', at: '09:00' }, 'varje kvartal, andra tisdagen, kl. 09:00'],
    [{ every: 'week', on: 'monday' }, 'varje vecka, på måndagar'],
    [{ every: 'month', on: 'day 1' }, 'varje månad, den 1:a'],
  ])('%j: %s', (value, expected) => {
    const cadence = parseCadence(value);
    expect(cadence.ok && translate(describeCadence(cadence.value), swedish)).toBe(expected);
  });

  it('begin with a capital where a sentence does', () => {
    expect(translate(new Message('every week', [], true), swedish)).toBe('Varje vecka');
  });
});
