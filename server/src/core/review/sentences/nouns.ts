import { describeWritten } from '../../calendar/describe-duration.ts';
import { type Text, t } from '../../l10n/message.ts';
import { governanceLevels } from '../../model/sections.ts';
import { inVocabulary, ownWord } from '../../model/vocabulary.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { ladderOf } from '../names.ts';
import type { ReviewedState } from '../reviewed-state.ts';
import { forumNoun, list, named, quoted } from './quotes.ts';

/**
 * What to call a thing in a sentence: by what it is about, never by its id where there is anything else.
 *
 * @param definition the title of its schema
 */
export function nounOf(definition: string, thing: PlainMapping, side: ReviewedState): Text {
  const text = (key: string) => (typeof thing[key] === 'string' ? (thing[key] as string) : undefined);
  switch (definition) {
    case 'Agreement':
      return t`the agreement`;
    case 'InlineParty':
    case 'SharedParty':
      return named(text('name') ?? text('id') ?? '?');
    case 'Person':
      return named(text('name') ?? text('title') ?? text('id') ?? '?');
    case 'Forum':
      return forumNoun(text('name') ?? text('id') ?? '?');
    case 'FirstChoiceCommitment':
      return t`the notice of ${eventsOf(thing)}`;
    case 'Report':
      return t`the report ${quoted(text('what') ?? text('id') ?? '?')}`;
    case 'SharingCommitment':
      return sharedNoun(thing);
    case 'EscalationStep': {
      const level = text('level');
      const step = (level && inVocabulary('Level', level)) ?? t`the end of the ladder`;
      return stepOf(step, ladderOf(thing, side), side);
    }
    case 'Ladder':
      return t`the ladder ${quoted(text('for') ?? text('id') ?? '?')}`;
    case 'BenchmarkingActivity':
      return activityNoun(thing, side);
    case 'TermExtension':
      return extensionNoun(thing);
    case 'Adviser':
      return person(text('person'), side);
    case 'EarlyWarning':
      return t`early warning of ${wordsIn(thing.triggers, 'Trigger')}`;
    case 'GovernanceLevel':
      return levelNoun(thing, side) ?? t`the level`;
    case 'HealthCheck':
      return t`the health check`;
    case 'AdditionalPrinciple':
      return quoted(text('name') ?? text('id') ?? '?');
    case 'Objective':
      return t`the objective ${quoted(text('what') ?? text('id') ?? '?')}`;
    case 'Measure':
      return t`the measure ${quoted(text('what') ?? text('id') ?? '?')}`;
    default:
      return t`the promise ${quoted(text('what') ?? text('id') ?? '?')}`;
  }
}

/** `the tactical level within the ladder “Charges”`; of the escalation that is for all parties `the tactical level`. */
export function stepOf(step: Text, ladder: PlainMapping | undefined, side: ReviewedState): Text {
  return ladder ? t`${step} within ${nounOf('Ladder', ladder, side)}` : step;
}

/** `the forecast “Demand by month”` */
export function sharedNoun({ type, what, id }: PlainMapping): Text {
  const name = quoted(String(what ?? id ?? '?'));
  switch (type) {
    case 'plan':
      return t`the plan ${name}`;
    case 'forecast':
      return t`the forecast ${name}`;
    case 'roadmap':
      return t`the roadmap ${name}`;
    default:
      return name;
  }
}

/** `the extension by 2 years` */
function extensionNoun({ for: length, id }: PlainMapping): Text {
  return typeof length === 'string'
    ? t`the extension by ${describeWritten(length)}`
    : t`the extension ${quoted(String(id ?? '?'))}`;
}

/** The events that a party is told of: `new sourcing and contract renewals`. */
export function eventsOf(commitment: PlainMapping): Text {
  return wordsIn(commitment.events, 'BusinessEvent');
}

/** What a party or person is called, of those that the side knows. */
export function person(reference: string | undefined, { model }: ReviewedState): Text {
  if (reference === undefined) return t`somebody`;
  return named(model.person(reference)?.name ?? reference.slice(reference.indexOf('/') + 1));
}

/** `the tactical level`; nothing where that state does not hold it. */
export function levelNoun(thing: PlainMapping, { model }: ReviewedState): Text | undefined {
  const { governance } = model.agreement;
  const level = governanceLevels.find(each => governance?.[each] === thing);
  return level && inVocabulary('Level', level);
}

/** The level that a forum is on, or was. */
export function levelOf(forum: PlainMapping, { model }: ReviewedState): Text | undefined {
  const level = governanceLevels.find(each =>
    (model.agreement.governance?.[each]?.forums ?? []).some(other => other === forum),
  );
  return level && inVocabulary('Level', level);
}

function activityNoun(activity: PlainMapping, { model }: ReviewedState): Text {
  const { type } = activity;
  const alike = (model.agreement.benchmarking?.activities ?? []).filter(each => each.type === type);
  const noun = nounOfType(type);
  return alike.length > 1 ? t`${noun} on ${wordsIn(activity.topics, 'BenchmarkTopic')}` : noun;
}

function nounOfType(type: unknown): Text {
  switch (type) {
    case 'market-update':
      return t`the market update`;
    case 'joint':
      return t`the joint benchmark`;
    case 'independent':
      return t`the independent benchmark`;
    default:
      return t`the benchmark`;
  }
}

/** Words by which a thing is called. */
const mostWords = 4;

/** Words of a vocabulary in a row, as far as a name has room for them. */
function wordsIn(value: unknown, title: string): Text {
  const words = [value ?? []]
    .flat()
    .flatMap(each => inVocabulary(title, String(each)) ?? ownWord(String(each)));
  return words.length === 0 ? t`something not named` : list(words, mostWords);
}
