import { eachGivesOneFinding } from '../../../../support/defects.ts';
import { changed } from '../../../../support/sound.ts';

const anna =
  '{ id: anna-lind, name: Anna Lind, title: CIO, seniority: executive, roles: [executive-sponsor], deputy: nordbank/mika-salo }';
const mika =
  '{ id: mika-salo, name: Mika Salo, title: Vendor Manager, seniority: manager, roles: [relationship-manager], deputy: nordbank/anna-lind }';

eachGivesOneFinding({
  'governance/no-sponsor': [
    [
      'nobody has the role',
      changed([
        ', roles: [executive-sponsor], deputy: nordbank/mika-salo',
        ', roles: [contract-manager], deputy: nordbank/mika-salo',
      ]),
      'error «id: nordbank»',
    ],
    [
      'one person with both roles',
      changed(
        [anna, anna.replace('[executive-sponsor]', '[executive-sponsor, relationship-manager]')],
        [mika, mika.replace('[relationship-manager]', '[contract-manager]')],
      ),
    ],
  ],
  'governance/no-relationship-manager': [
    [
      'nobody has the role',
      changed([
        ', roles: [relationship-manager], deputy: nordbank/anna-lind',
        ', deputy: nordbank/anna-lind',
      ]),
      'error «id: nordbank»',
    ],
  ],
  'governance/no-deputy': [
    [
      'none',
      changed([', deputy: nordbank/mika-salo', '']),
      `info «${anna.replace(', deputy: nordbank/mika-salo', '')}»`,
    ],
    ['an empty one', changed(['deputy: nordbank/mika-salo', 'deputy: ']), 'info «deputy»'],
    [
      'oneself',
      changed(['deputy: nordbank/mika-salo', 'deputy: nordbank/anna-lind']),
      'info «nordbank/anna-lind»',
    ],
    [
      'several of one party, once',
      changed([', deputy: nordbank/mika-salo', ''], [', deputy: nordbank/anna-lind', '']),
      'info «id: nordbank»',
    ],
    [
      'nobody for somebody without such a role',
      changed([mika, `${mika}\n      - { id: olof-ek, name: Olof Ek, roles: [service-manager] }`]),
    ],
  ],
  'governance/deputy-of-other-party': [
    [
      'of a sponsor',
      changed(['deputy: nordbank/mika-salo', 'deputy: cirrus/erik-dahl']),
      'warning «cirrus/erik-dahl»',
    ],
    [
      'of a manager',
      changed(['deputy: nordbank/anna-lind', 'deputy: cirrus/sara-berg']),
      'warning «cirrus/sara-berg»',
    ],
  ],
  'governance/overloaded': [
    [
      'by several forums',
      changed(
        ['cadence: weekly, duration: 30 minutes', 'cadence: weekly, duration: 2 hours'],
        ['cadence: monthly, duration: 1 hour', 'cadence: monthly, duration: 1 working day'],
        [
          'members: [nordbank/mika-salo, cirrus/sara-berg], papers',
          'members: [nordbank/mika-salo, cirrus/erik-dahl], papers',
        ],
      ),
      `info «${mika}»`,
    ],
    [
      'just below the limit',
      changed(['cadence: weekly, duration: 30 minutes', 'cadence: weekly, duration: 2 hours']),
    ],
    [
      'by a meeting that does not say how long it is',
      changed(
        ['cadence: weekly, duration: 30 minutes', 'cadence: daily'],
        ['cadence: daily', 'cadence: weekly'],
      ),
    ],
  ],
});
