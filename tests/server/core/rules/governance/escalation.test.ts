import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { changed } from '../../../../support/sound.ts';

const step =
  '    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }\n';
const top =
  '    - { level: strategic, within: 10 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }\n';
const last = '    - { then: mediation }\n';
/** Others on the same level, before those who are asked there in the sound agreement. */
const seconds = step.replace('mika-salo', 'lena-ek').replace('sara-berg', 'jon-vik');
const newPeople = [
  [
    /( {6}- \{ id: anna-lind)/,
    '      - { id: lena-ek, name: Lena Ek, title: Team Lead, seniority: specialist }\n$1',
  ],
  [
    /( {6}- \{ id: erik-dahl)/,
    '      - { id: jon-vik, name: Jon Vik, title: Team Lead, seniority: specialist }\n$1',
  ],
] as const;
const ladder = `  escalation:\n${step}${top}${last}`;

function ladders(...each: readonly string[]): string {
  return `  ladders:\n${each.join('')}`;
}

function ofLadder(id: string, ...steps: readonly string[]): string {
  return `    - id: ${id}\n      steps:\n${steps.map(each => each.replace(/^ {4}/, '        ')).join('')}`;
}

eachGivesOneFinding({
  'governance/no-escalation': [
    ['absent', changed([ladder, '']), 'warning «governance»'],
    ['empty', changed([ladder, '  escalation: []\n']), 'warning «escalation»'],
    ['only where it ends', changed([ladder, `  escalation:\n${last}`]), 'warning «escalation»'],
    ['ladders instead of it', changed([ladder, ladders(ofLadder('charges', step, top, last))])],
    [
      'only one that is for one kind of matter',
      changed([
        ladder,
        ladders(
          ofLadder('charges', step, top, last).replace(
            '      steps:',
            '      for: Disputed invoices\n      steps:',
          ),
        ),
      ]),
      'warning «ladders»',
    ],
    [
      'only one that is for everything',
      changed([
        ladder,
        ladders(
          ofLadder('charges', step, top, last).replace(
            '      steps:',
            '      for: All disputes\n      steps:',
          ),
        ),
      ]),
    ],
    [
      'two, each for its kind of matter',
      changed([
        ladder,
        ladders(
          ofLadder('charges', step, top, last).replace(
            '      steps:',
            '      for: Disputed invoices\n      steps:',
          ),
          ofLadder('service', step, top, last).replace('      steps:', '      for: Services\n      steps:'),
        ),
      ]),
    ],
    [
      'a ladder that only ends',
      changed([ladder, ladders(ofLadder('charges', last))]),
      'warning «governance»',
    ],
  ],
  'governance/escalation-step-incomplete': [
    [
      'no limit',
      changed(['level: operational, within: 2 working days, ', 'level: operational, ']),
      'error «{ level: operational, owners: [nordbank/mika-salo, cirrus/sara-berg] }»',
    ],
    [
      'an empty limit',
      changed(['level: operational, within: 2 working days, ', 'level: operational, within: , ']),
      'error «within»',
    ],
    [
      'no owners',
      changed([', owners: [nordbank/mika-salo, cirrus/sara-berg]', '']),
      'error «{ level: operational, within: 2 working days }»',
    ],
    [
      'no level',
      changed(['{ level: operational, within', '{ within']),
      'error «{ within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }»',
    ],
    [
      'owners of one side',
      changed(['owners: [nordbank/mika-salo, cirrus/sara-berg]', 'owners: [nordbank/mika-salo]']),
      'error «owners»',
    ],
    [
      'in a ladder of its own',
      changed([
        last,
        `${last}${ladders(ofLadder('charges', step.replace('nordbank/mika-salo, ', ''), top, last))}`,
      ]),
      'error «owners»',
    ],
    [
      'a limit for what is outside',
      changed(['{ then: mediation }', '{ then: mediation, within: 20 working days }']),
    ],
  ],
  'governance/escalation-order': [
    ['the wrong way round', changed([step + top, top + step]), 'error «operational»'],
    [
      'the wrong way round, from another level',
      changed([step + top, top + step.replaceAll('operational', 'tactical')]),
      'error «tactical»',
    ],
    ['a level twice, with others', changed([step, seconds + step], ...newPeople)],
    [
      'in a ladder of its own',
      changed([last, `${last}${ladders(ofLadder('charges', top, step, last))}`]),
      'error «operational»',
    ],
    [
      'outside before the end of a ladder',
      changed([last, `${last}${ladders(ofLadder('charges', last, top))}`]),
      'error «mediation»',
    ],
    ['outside before the end', changed([top + last, last + top]), 'error «mediation»'],
    ['two ways out', changed([last, `${last}    - { then: arbitration }\n`])],
  ],
  'governance/escalation-same-person': [
    [
      'of one side',
      changed([
        'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
        'owners: [nordbank/anna-lind, cirrus/sara-berg]',
      ]),
      'warning «cirrus/sara-berg»',
    ],
    [
      'of both sides',
      changed([
        'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
        'owners: [nordbank/mika-salo, cirrus/sara-berg]',
      ]),
      'warning «owners»',
    ],
    ['on a level that comes again', changed([step, step + step]), 'warning «owners»'],
    [
      'on another ladder, where it is no second time',
      changed([last, `${last}${ladders(ofLadder('charges', step, top, last))}`]),
    ],
    [
      'somebody less senior on a level that comes again',
      changed(
        [top, top + top.replace('anna-lind', 'mika-salo').replace('erik-dahl', 'sara-berg')],
        [step, ''],
      ),
      'warning «nordbank/mika-salo»',
    ],
    [
      'somebody who does not say how senior they are',
      changed(
        [top, top + top.replace('anna-lind', 'mika-salo').replace('erik-dahl', 'sara-berg')],
        [step, ''],
        ['title: Vendor Manager, seniority: manager', 'title: Vendor Manager'],
        ['title: Account Lead, seniority: manager', 'title: Account Lead'],
      ),
    ],
  ],
  'governance/escalation-slower': [
    [
      'twice as long',
      changed(['within: 2 working days', 'within: 20 working days']),
      'info «20 working days»',
    ],
    ['nearly twice as long', changed(['within: 2 working days', 'within: 19 working days'])],
    ['in other words', changed(['within: 2 working days', 'within: 4 weeks']), 'info «4 weeks»'],
    [
      'in a ladder of its own',
      changed([
        last,
        `${last}${ladders(ofLadder('charges', step.replace('2 working days', '2 months'), top, last))}`,
      ]),
      'info «2 months»',
    ],
  ],
  'governance/escalation-dead-end': [
    ['no last step', changed([last, '']), 'warning «escalation»'],
    ['an empty one', changed([last, '    - { then: }\n']), 'warning «then»'],
    [
      'of a ladder of its own',
      changed([last, `${last}${ladders(ofLadder('charges', step, top))}`]),
      'warning «steps»',
    ],
  ],
});
