import { l10n } from 'vscode';
import { localToday } from '../../../server/src/clock.ts';
import { partyIds, startOfNextMonth } from '../../../server/src/core/index.ts';
import type { GivenAnswers, Question } from './answers.ts';
import { checkDate, checkLength, checkNotice } from './checks.ts';

/** One question of the dialogue. */
export type Ask = { readonly question: Question; readonly prompt: string } & (AskChoice | AskText);

/** One of several answers; where `check` is there, also one that is typed. */
export interface AskChoice {
  readonly choices: readonly Choice[];
  /** What is wrong with a typed answer; undefined when it is right. */
  readonly check?: (typed: string) => string | undefined;
}

export interface Choice {
  readonly answer: string;
  readonly label: string;
  readonly detail?: string;
}

export interface AskText {
  readonly choices?: undefined;
  readonly placeholder?: string;
  /** What stands there at first. */
  readonly suggestion?: string;
  /** What is wrong with the text; undefined when it is right. */
  readonly check?: (text: string) => string | undefined;
  /** What comes of a text that is right. */
  readonly remark?: (text: string) => string | undefined;
}

/** The questions to ask, in order, as far as the answers so far tell: the whole dialogue. */
export function questionsFor(given: GivenAnswers): readonly Ask[] {
  if (given.side === 'example') return [side()];
  return [
    side(),
    ownName(),
    otherName(given),
    sector(given),
    starts(),
    length(),
    notice(),
    rhythm(),
    ...(given.rhythm === 'own' ? [strategic(), tactical(), operational()] : []),
    people(),
    ...(given.people === 'now' ? names(given) : []),
  ];
}

function side(): Ask {
  return {
    question: 'side',
    prompt: l10n.t('Which side of the partnership are you on?'),
    choices: [
      { answer: 'customer', label: l10n.t('We are the customer'), detail: l10n.t('We buy the services.') },
      { answer: 'vendor', label: l10n.t('We are the vendor'), detail: l10n.t('We deliver the services.') },
      {
        answer: 'example',
        label: l10n.t('Ask me nothing'),
        detail: l10n.t('Write a whole agreement with places to fill in, one after the other.'),
      },
    ],
  };
}

function ownName(): Ask {
  return {
    question: 'ownName',
    prompt: l10n.t('What is your organisation called?'),
    placeholder: 'Nordbank Abp',
    check: checkName,
    remark: name => l10n.t('In the agreement it goes by the id “{0}”.', partyIds(name, '')[0]),
  };
}

function otherName({ ownName = '' }: GivenAnswers): Ask {
  return {
    question: 'otherName',
    prompt: l10n.t('What is the other party called?'),
    placeholder: 'Cirrus Oy',
    check: name =>
      name.trim().toLowerCase() === ownName.trim().toLowerCase()
        ? l10n.t('That is the name of your own organisation. A partnership takes two.')
        : checkName(name),
    remark: name => l10n.t('In the agreement it goes by the id “{0}”.', partyIds(ownName, name)[1]),
  };
}

function checkName(name: string): string | undefined {
  if (name.trim() === '') return l10n.t('Write the name as people know it; it can be changed later.');
  return name.length > 100 ? l10n.t('Use a name of at most 100 characters.') : undefined;
}

function sector({ side }: GivenAnswers): Ask {
  return {
    question: 'sector',
    prompt:
      side === 'vendor' ? l10n.t('What kind of customer is it?') : l10n.t('What kind of customer are you?'),
    choices: [
      { answer: 'private', label: l10n.t('A private organisation') },
      {
        answer: 'public',
        label: l10n.t('A public organisation'),
        detail: l10n.t('It has to treat all bidders equally; some promises then need a review.'),
      },
    ],
  };
}

function starts(): Ask {
  return {
    question: 'starts',
    prompt: l10n.t('On which day does the agreement start?'),
    suggestion: startOfNextMonth(localToday()),
    check: checkDate,
  };
}

function length(): Ask {
  return {
    question: 'length',
    prompt: l10n.t('How long does it run? Choose, or type another length such as “30 months”'),
    choices: [
      { answer: '3 years', label: l10n.t('3 years') },
      { answer: '2 years', label: l10n.t('2 years') },
      { answer: '5 years', label: l10n.t('5 years') },
      { answer: '1 year', label: l10n.t('1 year') },
    ],
    check: checkLength,
  };
}

function notice(): Ask {
  return {
    question: 'notice',
    prompt: l10n.t(
      'What is the notice period for ending the agreement? Choose, or type another one such as “9 months”',
    ),
    choices: [
      { answer: '180 days', label: l10n.t('180 days'), detail: l10n.t('Usual: 90 to 180 days.') },
      { answer: '90 days', label: l10n.t('90 days') },
      { answer: '6 months', label: l10n.t('6 months') },
      { answer: '12 months', label: l10n.t('12 months') },
    ],
    check: checkNotice,
  };
}

function rhythm(): Ask {
  return {
    question: 'rhythm',
    prompt: l10n.t('How often will you meet, on the strategic, tactical and operational level?'),
    choices: [
      {
        answer: 'quarterly, monthly, weekly',
        label: l10n.t('Every quarter, month and week'),
        detail: l10n.t('The usual rhythm of a strategic partnership.'),
      },
      {
        answer: 'half-yearly, quarterly, monthly',
        label: l10n.t('Every half-year, quarter and month'),
        detail: l10n.t('A lighter one, for partners who know each other well.'),
      },
      { answer: 'own', label: l10n.t('Choose for each level …') },
    ],
  };
}

function strategic(): Ask {
  return level('strategic', l10n.t('How often does the steering committee meet?'), [
    'quarterly',
    'half-yearly',
  ]);
}

function tactical(): Ask {
  return level('tactical', l10n.t('How often does the service board meet?'), ['monthly', 'quarterly']);
}

function operational(): Ask {
  return level('operational', l10n.t('How often does the delivery meeting take place?'), [
    'weekly',
    'fortnightly',
    'monthly',
  ]);
}

function level(
  question: Question,
  prompt: string,
  answers: readonly (keyof ReturnType<typeof cadences>)[],
): Ask {
  const words = cadences();
  return { question, prompt, choices: answers.map(answer => ({ answer, label: words[answer] })) };
}

function cadences() {
  return {
    weekly: l10n.t('Every week'),
    fortnightly: l10n.t('Every two weeks'),
    monthly: l10n.t('Every month'),
    quarterly: l10n.t('Every quarter'),
    'half-yearly': l10n.t('Every half-year'),
  };
}

function people(): Ask {
  return {
    question: 'people',
    prompt: l10n.t('Do you know yet who looks after the partnership?'),
    choices: [
      {
        answer: 'later',
        label: l10n.t('Leave the people for later'),
        detail: l10n.t('The agreement has a place for each of them.'),
      },
      {
        answer: 'now',
        label: l10n.t('Name them now …'),
        detail: l10n.t('A sponsor and a relationship manager on each side, by their names only.'),
      },
    ],
  };
}

function names({ ownName = '', otherName = '' }: GivenAnswers): Ask[] {
  const sponsor = (party: string) =>
    l10n.t('Who in the management of {0} stands behind the partnership?', party);
  const manager = (party: string) => l10n.t('Who at {0} looks after it from day to day?', party);
  return [
    person('ownSponsor', sponsor(ownName)),
    person('ownManager', manager(ownName)),
    person('otherSponsor', sponsor(otherName)),
    person('otherManager', manager(otherName)),
  ];
}

function person(question: Question, prompt: string): Ask {
  return {
    question,
    prompt: `${prompt} ${l10n.t('Leave it empty if you do not know yet.')}`,
    placeholder: l10n.t('First name and family name'),
    check: name =>
      name.includes('@') ? l10n.t('Only the name: addresses do not belong in an agreement.') : undefined,
  };
}
