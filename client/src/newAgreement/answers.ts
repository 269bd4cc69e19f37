import {
  type NewAgreement,
  type NewParty,
  parseDate,
  parseDuration,
} from '../../../server/src/core/index.ts';

/** What the dialogue asks, by the names of its questions; everything as written by the user. */
export interface Answers {
  side: 'customer' | 'vendor' | 'example';
  ownName: string;
  otherName: string;
  /** Of the customer: whether it has to treat all bidders equally. */
  sector: 'private' | 'public';
  starts: string;
  length: string;
  notice: string;
  /** `own`: asked for each level; else the three cadences, separated by commas. */
  rhythm: string;
  strategic: string;
  tactical: string;
  operational: string;
  people: 'now' | 'later';
  ownSponsor: string;
  ownManager: string;
  otherSponsor: string;
  otherManager: string;
}

export type Question = keyof Answers;

/** The answers so far. */
export type GivenAnswers = Partial<Answers>;

/**
 * What is to be written, from the answers of a dialogue that was gone through to its end.
 *
 * @throws Error when an answer is missing or makes no sense, which only those handed over with the command can
 */
export function agreementFrom(given: GivenAnswers): NewAgreement {
  const own: NewParty = {
    name: need(given, 'ownName'),
    sponsor: given.ownSponsor,
    manager: given.ownManager,
  };
  const other: NewParty = {
    name: need(given, 'otherName'),
    sponsor: given.otherSponsor,
    manager: given.otherManager,
  };
  const [customer, vendor] = given.side === 'vendor' ? [other, own] : [own, other];
  const starts = parseDate(need(given, 'starts'));
  const length = parseDuration(need(given, 'length'));
  if (!starts.ok) throw new Error(`starts: ${starts.message}`);
  if (!length.ok) throw new Error(`length: ${length.message}`);
  return {
    customer: { ...customer, sector: given.sector },
    vendor,
    starts: starts.value,
    length: length.value,
    terminationNotice: need(given, 'notice'),
    rhythm: rhythmOf(given),
    timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function rhythmOf(given: GivenAnswers): NewAgreement['rhythm'] {
  const [strategic, tactical, operational] =
    given.rhythm === 'own'
      ? [need(given, 'strategic'), need(given, 'tactical'), need(given, 'operational')]
      : need(given, 'rhythm').split(', ');
  if (!strategic || !tactical || !operational) throw new Error('rhythm: three cadences, or “own”');
  return { strategic, tactical, operational };
}

function need(given: GivenAnswers, question: Question): string {
  const answer = given[question];
  if (answer === undefined) throw new Error(`There is no answer to “${question}”.`);
  return answer;
}
