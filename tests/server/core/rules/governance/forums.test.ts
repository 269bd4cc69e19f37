import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { changed } from '../../../../support/sound.ts';

const cadence = {
  strategic: 'cadence: quarterly',
  tactical: 'cadence: monthly, duration: 1 hour',
  operational: 'cadence: weekly',
};
/** The tactical forum, and what it carries, on another rhythm. */
const tactical = (how: string, shared = how) =>
  changed(
    ['cadence: monthly, forum: service-board', `cadence: ${shared}, forum: service-board`],
    [cadence.tactical, `cadence: ${how}, duration: 1 hour`],
  );

const steering = 'members: [nordbank/anna-lind, cirrus/erik-dahl], papers';

const erik =
  '{ id: erik-dahl, name: Erik Dahl, title: CEO, seniority: executive, roles: [executive-sponsor], deputy: cirrus/sara-berg }';
const absent = changed(
  [steering, 'members: [nordbank/anna-lind, cirrus/sara-berg], papers'],
  ['owners: [nordbank/anna-lind, cirrus/erik-dahl]', 'owners: [nordbank/anna-lind, cirrus/karl-ek]'],
  [`- ${erik}`, `- ${erik}\n      - { id: karl-ek, name: Karl Ek, title: Director, seniority: executive }`],
  [/deputy: cirrus\/erik-dahl/, 'deputy: cirrus/karl-ek'],
).replace(
  'seniority: manager, roles: [relationship-manager], deputy: cirrus',
  'seniority: executive, roles: [relationship-manager], deputy: cirrus',
);

eachGivesOneFinding({
  'governance/level-missing': [
    [
      'in a draft',
      changed(
        [/ {2}tactical:\n(?: {4,}.*\n)+/, ''],
        [/service-board/g, 'steering-committee'],
        ['cadence: monthly, forum', 'cadence: quarterly, forum'],
      ),
      'warning «governance»',
    ],
    [
      'in a proposal',
      changed(
        [/ {2}tactical:\n(?: {4,}.*\n)+/, ''],
        [/service-board/g, 'steering-committee'],
        ['cadence: monthly, forum', 'cadence: quarterly, forum'],
        ['status: draft', 'status: proposed'],
      ),
      'error «governance»',
    ],
  ],
  'governance/sponsor-absent': [
    ['from forums and ladder', absent, `info «${erik}»`],
    [
      'of the ladder only',
      changed(
        [steering, 'members: [nordbank/anna-lind, cirrus/sara-berg], papers'],
        ['title: Account Lead, seniority: manager', 'title: Account Lead, seniority: executive'],
      ),
    ],
  ],
  'governance/chair-not-member': [
    [
      'a sponsor who sits in the chair only is there',
      absent.replace('chair: rotating, cadence: quarterly', 'chair: cirrus/erik-dahl, cadence: quarterly'),
      'info «cirrus/erik-dahl»',
    ],
  ],
  'governance/same-people': [
    [
      'on all levels',
      changed(
        [
          steering,
          'members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl, cirrus/sara-berg], papers',
        ],
        [
          /members: \[nordbank\/mika-salo, cirrus\/sara-berg\]/g,
          'members: [cirrus/sara-berg, cirrus/erik-dahl, nordbank/mika-salo, nordbank/anna-lind]',
        ],
      ),
      'info «governance»',
    ],
    [
      'and one more on one of them',
      changed(
        [
          steering,
          'members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl, cirrus/sara-berg], papers',
        ],
        [
          'members: [nordbank/mika-salo, cirrus/sara-berg]',
          'members: [nordbank/mika-salo, cirrus/sara-berg, nordbank/anna-lind]',
        ],
      ),
    ],
  ],
  'governance/cadence-unusual': [
    ['too rare', changed([cadence.strategic, 'cadence: yearly']), 'warning «yearly»'],
    ['too often', changed([cadence.operational, 'cadence: every 2 days']), 'warning «every 2 days»'],
    [
      'in the exact writing',
      changed([cadence.strategic, 'cadence: { every: 9 months }']),
      'warning «cadence»',
    ],
    [
      'at the edges',
      changed([cadence.strategic, 'cadence: half-yearly'], [cadence.operational, 'cadence: monthly']),
    ],
    ['the same in other words', changed([cadence.strategic, 'cadence: every 6 months'])],
    [
      'a yearly summit beside a quarterly committee',
      changed([
        '  tactical:\n',
        '      - { id: summit, name: Summit, purpose: Trust, chair: rotating, cadence: yearly, agenda: [Trust], members: [nordbank/anna-lind, cirrus/erik-dahl] }\n  tactical:\n',
      ]),
    ],
  ],
  'governance/cadence-inverted': [
    ['the middle level too rare', tactical('half-yearly'), 'warning «half-yearly»'],
    [
      'the highest level too often',
      changed([cadence.operational, 'cadence: monthly'], [cadence.strategic, 'cadence: weekly']),
      'warning «weekly»',
    ],
    ['the lowest level the most rare', changed([cadence.operational, 'cadence: yearly']), 'warning «yearly»'],
    ['two levels the same', changed([cadence.operational, 'cadence: monthly'])],
  ],
  'governance/unmatched-seniority': [
    [
      'a manager opposite an executive',
      changed(['title: CEO, seniority: executive', 'title: CEO, seniority: manager']),
      'info «members»',
    ],
    ['seniority that is not said', changed(['title: CEO, seniority: executive', 'title: CEO'])],
    [
      'managers beside the executives of one side',
      changed([steering, 'members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl], papers']),
    ],
  ],
  'governance/quorum-impossible': [
    [
      'more of each than there are',
      changed([steering, `quorum: { eachParty: 2 }, ${steering}`]),
      'error «2»',
    ],
    ['more than all', changed([steering, `quorum: { members: 3 }, ${steering}`]), 'error «3»'],
    ['one party alone', changed([steering, `quorum: { members: 1 }, ${steering}`]), 'error «1»'],
    ['one of each', changed([steering, `quorum: { eachParty: 1 }, ${steering}`])],
    ['all members', changed([steering, `quorum: { members: 2 }, ${steering}`])],
    [
      'two, of each party one',
      changed([
        steering,
        'quorum: { members: 2, eachParty: 1 }, members: [nordbank/anna-lind, nordbank/mika-salo, cirrus/erik-dahl], papers',
      ]),
    ],
  ],
  'governance/papers-exceed-cadence': [
    [
      'papers',
      changed([
        'papers: 5 working days, minutes: 5 working days }\n  tactical',
        'papers: 4 months, minutes: 5 working days }\n  tactical',
      ]),
      'warning «4 months»',
    ],
    [
      'minutes',
      changed(['agenda: [Incidents]', 'minutes: 6 working days, agenda: [Incidents]']),
      'warning «6 working days»',
    ],
    [
      'both',
      changed(['agenda: [Incidents]', 'papers: 8 days, minutes: 10 days, agenda: [Incidents]']),
      'warning «weekly»',
    ],
    [
      'equal fits',
      changed(['agenda: [Incidents]', 'papers: 7 days, minutes: 5 working days, agenda: [Incidents]']),
    ],
  ],
});
