import { capital, type Text, t } from '../../l10n/message.ts';
import { inVocabulary } from '../../model/vocabulary.ts';
import { principleByKey } from '../../principles/principles.ts';
import { propertyNames, propertySchema, resolveSchema, variantFor } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { isMapping } from '../../schema/walk.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { About, Holder } from '../about.ts';
import type { ChangeKind } from '../change.ts';
import { judgements } from '../judgements.ts';
import { labelOf } from '../names.ts';
import { saysNothing } from '../reviewed-state.ts';
import { arrivalSentence, comesAndGoes, levelSentence, retoldSentence, together } from './arrivals.ts';
import { levelOf, nounOf } from './nouns.ts';
import { propertySentences } from './properties/table.ts';
import { quoted } from './quotes.ts';
import { type BothStates, directionInWords, Saying } from './saying.ts';

/** A change as a sentence for somebody who has never seen the text of the agreement. Without a full stop. */
export function sentenceOf(kind: ChangeKind, about: About, sides: BothStates): Text {
  return capital(sayings[about.of](kind, about, sides));
}

/** What somebody does who is the only one to gain or lose by a change of a property. */
export function roleIn({ of, definition, key }: About): Text | undefined {
  return of === 'value' ? propertySentences[definition]?.[key]?.role : undefined;
}

function thingSentence(kind: ChangeKind, about: About, sides: BothStates): Text {
  const { definition, values, schema } = about;
  const [before, after] = values.map(value => (isMapping(value) ? value : undefined));
  switch (kind) {
    case 'added':
    case 'removed':
      return arrivalSentence(kind, {
        thing: after ?? before ?? {},
        schema,
        saying: sayingOf(after ?? before ?? {}, about, sides),
      });
    case 'moved': {
      const levels = [before && levelOf(before, sides.before), after && levelOf(after, sides.after)];
      const noun = nounOf(definition, after ?? {}, sides.after);
      return t`${noun} now belongs to ${levels[1] ?? ''} instead of ${levels[0] ?? ''}`;
    }
    default: {
      const noun = nounOf(definition, after ?? {}, sides.after);
      const [was, is] = [before?.id, after?.id].map(id => quoted(String(id ?? '?')));
      return t`${noun} is now called ${is ?? ''} instead of ${was ?? ''} in records`;
    }
  }
}

const sayings = {
  value: valueSentence,
  thing: thingSentence,
  promise: promiseSentence,
  extension: extensionSentence,
  cover: coverSentence,
} as const;

function extensionSentence(_kind: ChangeKind, about: About, sides: BothStates): Text {
  const { was, is } = new Saying(about, sides);
  return t`The agreement was extended: it now ends on ${is} instead of ${was}`;
}

/** What is not said here any more, and where in the contract it is to stand. */
function coverSentence(_kind: ChangeKind, { parts = [], values }: About, sides: BothStates): Text {
  const gone = together(parts.map(({ kind, about }) => sentenceOf(kind, about, sides)));
  return t`What was here is to stand in the contract now, in ${quoted(String(values[1]))}, where this review cannot see it. ${gone}`;
}

/** A promise as it is now and as it was: who makes it to whom, and what it holds. */
function promiseSentence(_kind: ChangeKind, about: About, sides: BothStates): Text {
  const { schema, values } = about;
  const [was, is] = values.map(value => (isMapping(value) ? value : {})) as [PlainMapping, PlainMapping];
  const saying = (thing: PlainMapping, pair: About['values']) =>
    sayingOf(thing, { ...about, of: 'thing', values: pair }, sides);
  return retoldSentence(
    { thing: was, schema, saying: saying(was, [was, undefined]) },
    { thing: is, schema, saying: saying(is, [undefined, is]) },
  );
}

/** The thing as the holder of what is said of it. */
function sayingOf(thing: PlainMapping, about: About, sides: BothStates): Saying {
  const holder: Holder = {
    definition: about.definition,
    before: thing,
    after: thing,
    within: about.holder,
  };
  return new Saying({ ...about, holder }, sides);
}

function valueSentence(kind: ChangeKind, about: About, sides: BothStates): Text {
  const { definition, key, holder } = about;
  const saying = new Saying(about, sides);
  const judgement = judgements[definition]?.[key];
  switch (judgement?.how) {
    case 'direction': {
      const [was, is] = [holder?.before ?? {}, holder?.after ?? {}];
      const ways = [directionInWords(was, sides.before), directionInWords(is, sides.after)];
      return t`${saying.thing} is now promised ${ways[1] ?? ''}; before, it was promised ${ways[0] ?? ''}`;
    }
    case 'former':
      return key === 'retired'
        ? t`The list of names that only older records use has changed`
        : t`The list of names that older records use for ${saying.thing} has changed`;
  }
  const sentences = propertySentences[definition]?.[key];
  if (sentences) return sentences[kind === 'added' || kind === 'removed' ? kind : 'changed'](saying);
  return kind === 'added' || kind === 'removed'
    ? wholeSentence(kind, about, sides)
    : t`${labelOf(key)} has changed`;
}

/** A section, part or list that came or went as a whole: what it holds, each as if it came or went alone. */
function wholeSentence(kind: 'added' | 'removed', about: About, sides: BothStates): Text {
  const value = about.values[kind === 'added' ? 1 : 0];
  const parts = partsOf(value, kind, about, sides);
  if (about.definition === 'Agreement' && principleByKey(about.key)) {
    const label = labelOf(about.key);
    return kind === 'added'
      ? t`“${label}” is now part of the agreement: ${together(parts)}`
      : t`“${label}” is no longer part of the agreement: ${together(parts)}`;
  }
  return together(parts);
}

function partsOf(value: unknown, kind: 'added' | 'removed', about: About, sides: BothStates): Text[] {
  const { schema } = about;
  const pair = (each: unknown): [unknown, unknown] =>
    kind === 'added' ? [undefined, each] : [each, undefined];
  if (Array.isArray(value)) {
    return value.filter(isMapping).map(item => {
      const own = itemSchemaOf(schema, item);
      const one: About = {
        ...about,
        of: 'thing',
        definition: own.title ?? '',
        values: pair(item),
        schema: own,
      };
      return thingSentence(kind, one, sides);
    });
  }
  if (!isMapping(value)) return [];
  const definition = schema.title ?? '';
  if (definition === 'GovernanceLevel') {
    return [levelSentence(kind, inVocabulary('Level', about.key) ?? about.key, value)];
  }
  if (comesAndGoes(definition)) {
    return [thingSentence(kind, { ...about, of: 'thing', definition, values: pair(value) }, sides)];
  }
  return propertyNames(schema).flatMap(key => {
    if (!judgements[definition]?.[key] || saysNothing(value[key])) return [];
    const inner = propertySchema(schema, key) ?? {};
    return [
      valueSentence(kind, { ...about, definition, key, values: pair(value[key]), schema: inner }, sides),
    ];
  });
}

function itemSchemaOf(list: SchemaNode, item: PlainMapping): SchemaNode {
  return list.items ? variantFor(resolveSchema(list.items), item) : {};
}
