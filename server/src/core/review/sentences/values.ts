import type { Cadence } from '../../calendar/cadence.ts';
import { formatDate, isIsoDate } from '../../calendar/date.ts';
import { describeCadence } from '../../calendar/describe-cadence.ts';
import { describeDuration, describeWritten } from '../../calendar/describe-duration.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import { type Text, t } from '../../l10n/message.ts';
import { isName } from '../../model/references.ts';
import { inVocabulary } from '../../model/vocabulary.ts';
import { resolveSchema } from '../../schema/navigate.ts';
import type { SchemaNode } from '../../schema/schema-node.ts';
import { isMapping } from '../../schema/walk.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import type { ReviewedState } from '../reviewed-state.ts';
import { authorityInWords, finalSayInWords, turnsInWords } from './forums.ts';
import { sharedNoun } from './nouns.ts';
import { forumNoun, list, named, quoted, quotedBoth } from './quotes.ts';

/** A value as it stands in a sentence, with the names of whom and what it refers to. */
export function inWords(value: unknown, schema: SchemaNode, side: ReviewedState): Text {
  if (Array.isArray(value)) return list(itemsInWords(value, schema, side));
  if (isMapping(value)) return mappingInWords(value, schema, side);
  const written = String(value ?? '');
  if (typeof value !== 'string') return written;
  switch (schema['x-type']) {
    case 'duration':
      return describeWritten(value);
    case 'cadence':
      return cadenceInWords(value, side);
    case 'date':
      return isIsoDate(value) ? formatDate(value) : written;
    case 'percentage':
    case 'timezone':
    case 'version':
    case 'path':
      return named(written);
  }
  if (!isName(value, schema) && schema['x-or-text']) return quoted(value);
  return referredTo(value, schema, side) ?? inVocabulary(schema.title, value) ?? quoted(value);
}

/** Each item of a list in words. */
export function itemsInWords(value: unknown, schema: SchemaNode, side: ReviewedState): Text[] {
  const items = schema.items ? resolveSchema(schema.items) : schema;
  return [value ?? []].flat().map(item => inWords(item, items, side));
}

/**
 * Two values of which one took the place of the other. Where they are the same in a few words, more of them is said.
 */
export function bothInWords(
  [was, is]: readonly [unknown, unknown],
  schema: SchemaNode,
  [before, after]: readonly [ReviewedState, ReviewedState],
): [Text, Text] {
  if (schema['x-type'] === 'cadence') {
    return cadencesInWords([was, is], [before, after]);
  }
  const isOwnText =
    schema['x-type'] === undefined && schema['x-references'] === undefined && schema.enum === undefined;
  if (typeof was === 'string' && typeof is === 'string' && isOwnText) {
    const isWord = [was, is].some(each => inVocabulary(schema.title, each) !== undefined);
    if (!isWord) return quotedBoth(was, is);
  }
  return [inWords(was, schema, before), inWords(is, schema, after)];
}

function referredTo(name: string, schema: SchemaNode, side: ReviewedState): Text | undefined {
  const { model } = side;
  if (schema['x-except']?.includes(name)) {
    return name === 'rotating' ? t`each party in turn` : name === 'both' ? t`each party` : name;
  }
  switch (schema['x-references']) {
    case 'party':
      return named(model.nameOf(name));
    case 'person':
      return named(model.person(name)?.name ?? name.slice(name.indexOf('/') + 1));
    case 'forum':
      return forumNoun(model.forum(name)?.name ?? name);
    case 'sharing': {
      const shared = model.agreement.sharing?.commitments?.find(({ id }) => id === name);
      return shared ? sharedNoun(shared as PlainMapping) : quoted(name);
    }
    case 'file':
      return named(name);
    default:
      return undefined;
  }
}

function cadenceInWords(value: unknown, side: ReviewedState): Text {
  const read = parseCadence(value);
  return read.ok ? describeIn(side, read.value) : unreadable(value);
}

/** Two cadences; where they are equally often, by where they begin and how far from the day still counts. */
function cadencesInWords(
  [was, is]: readonly [unknown, unknown],
  [before, after]: readonly [ReviewedState, ReviewedState],
): [Text, Text] {
  const [old, fresh] = [parseCadence(was), parseCadence(is)];
  if (!old.ok || !fresh.ok) return [cadenceInWords(was, before), cadenceInWords(is, after)];
  const [one, other] = [describeIn(before, old.value), describeIn(after, fresh.value)];
  if (String(one) !== String(other)) return [one, other];
  if (old.value.from !== fresh.value.from) {
    return [startInWords(old.value), t`${other}, ${startInWords(fresh.value)}`];
  }
  return [windowInWords(old.value), t`${other}, ${windowInWords(fresh.value)}`];
}

function describeIn({ model }: ReviewedState, cadence: Cadence): Text {
  return describeCadence(cadence, party => named(model.nameOf(party)));
}

function startInWords({ from }: Cadence): Text {
  return from ? t`from ${formatDate(from)}` : t`from no day in particular`;
}

function windowInWords({ window }: Cadence): Text {
  return window ? t`with ${describeDuration(window)} to spare` : t`with the usual time to spare`;
}

function unreadable(value: unknown): Text {
  return typeof value === 'string' ? quoted(value) : t`at no interval that can be read`;
}

function mappingInWords(value: PlainMapping, schema: SchemaNode, side: ReviewedState): Text {
  if (schema['x-type'] === 'cadence' || 'every' in value) return cadenceInWords(value, side);
  const { window, tolerance } = value;
  if (window !== undefined && tolerance !== undefined)
    return t`firm for ${describeWritten(window)}, give or take ${String(tolerance)}`;
  if (window !== undefined) return t`firm for ${describeWritten(window)}`;
  if (tolerance !== undefined) return t`firm, give or take ${String(tolerance)}`;
  if (schema.title === 'ChairTurns') return turnsInWords(value, side);
  if (schema.title === 'Authority') return authorityInWords(value, side);
  if (schema.title === 'FinalSay') return finalSayInWords(value, side.model);
  const { eachParty, members } = value;
  if (eachParty !== undefined && members !== undefined)
    return t`${String(eachParty)} of each party and ${String(members)} in all`;
  if (eachParty !== undefined) return t`${String(eachParty)} of each party`;
  return t`${String(members ?? '?')} in all`;
}
