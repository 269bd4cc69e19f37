import type { Mutation, SoundFolder } from '../../../support/mutations.ts';
import { misspellings, type Place, placesOf, replaced } from '../../../support/places.ts';
import { leftAlone } from './absent.ts';

/** A misspelt word of a closed vocabulary is one finding, on the word, and it names the one that was meant. */
export function misspeltWords(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(placesOf).flatMap(misspelt);
}

function misspelt(place: Place): Mutation[] {
  const words = place.schema.enum;
  if (!words || typeof place.value !== 'string') return [];
  return misspellings(place.value)
    .filter(([, text]) => !words.includes(text))
    .map(([slip, text]) => {
      const { edit, range } = replaced(place.node.range, text);
      return {
        uri: place.file.uri,
        what: `${place.path}: ${text} (${slip})`,
        edit,
        expected: [{ rule: 'schema/enum', range, says: `\`${place.value}\`` }],
      };
    });
}

/** What people write where the format wants it otherwise, by the kind of value. */
const writings: Readonly<Record<string, readonly string[]>> = {
  duration: [
    '10 dyas',
    'ten days',
    '10',
    '10days',
    '1.5 months',
    '2-3 weeks',
    'a fortnight',
    '10 arbeitstage',
    'soon',
  ],
  cadence: [
    'biweekly',
    'bimonthly',
    'quaterly',
    'every two weeks',
    'every 0 weeks',
    'every other month',
    '4 times a year',
    'as needed',
    '12',
    'anually',
  ],
  date: [
    '2026-02-30',
    '2026-13-01',
    '31.12.2026',
    '12/31/2026',
    '03/04/2026',
    '2026-3-1',
    '1 March 2026',
    '2026',
    'tomorrow',
    '20260301',
  ],
  time: ['"9:00"', '9am', '"24:00"', '"09.00"', 'noon'],
  percentage: ['20', '0.2', '20 percent', 'twenty %', '-5%'],
  version: ['1.0', '1', 'v1.0.0', '1.0.0.0', 'first'],
  timezone: ['"+02:00"', 'Europe/', '"Helsinki time"'],
  id: ['Steering Committee', 'steering_committee', 'möte', '2026', 'a--b', '-a', 'ABC'],
};

/** The parts of an exact cadence. */
const parts: Readonly<Record<string, readonly string[]>> = {
  every: ['quaterly', 'fortnight', '2', '0 weeks', 'two weeks', 'biweekly', 'never'],
  on: ['fifth tuesday', 'day 32', '15', 'tusday', 'the second tuesday', 'last workday', 'whenever'],
};

/** A value in another writing is one finding, on the value. */
export function otherWritings(folder: SoundFolder): Mutation[] {
  return folder.files().flatMap(placesOf).flatMap(otherwise);
}

function otherwise(place: Place): Mutation[] {
  if (typeof place.value === 'object') return [];
  const kind = place.schema['x-type'] ?? '';
  const isPart = place.ownerSchema['x-type'] === 'cadence';
  const written = (isPart ? parts[String(place.key)] : undefined) ?? writings[kind] ?? [];
  return written.map(text => {
    const { edit, range } = replaced(place.node.range, text);
    return {
      uri: place.file.uri,
      what: `${place.path}: ${text}`,
      edit,
      expected: [{ rule: 'schema/format|schema/type', range }],
    };
  });
}

/** A value of another type is one finding, on the value or its key. */
export function otherTypes(folder: SoundFolder): Mutation[] {
  return folder
    .files()
    .flatMap(placesOf)
    .flatMap(place => retyped(place, folder));
}

function retyped(place: Place, folder: SoundFolder): Mutation[] {
  const { file, node, entry, path, schema, value } = place;
  const types = [schema.type ?? (schema.oneOf || schema.if ? 'object' : [])].flat();
  const written = file.text.slice(entry.range.start, entry.range.end);
  if (types.length === 0 || written.includes('&') || written.includes('*')) return [];
  return Object.entries(samples)
    .filter(([type]) => !types.includes(type as never) && !(type === 'integer' && types.includes('number')))
    .map(([type, text]) => ({
      uri: file.uri,
      what: `${path}: ${typeof value} as ${type} ${text}`,
      edit: { start: node.range.start, end: node.range.end, text },
      expected: [
        {
          rule: schema.enum ? 'schema/type|schema/enum' : 'schema/type',
          within: { start: entry.range.start, end: node.range.start + text.length },
        },
        ...leftAlone(place, folder),
      ],
    }));
}

const samples = {
  string: 'Some words',
  integer: '42',
  boolean: 'true',
  array: '[Some, words]',
  object: '{ some: words }',
};
