import { eachGivesOneFinding } from '../../../support/defects.ts';
import { changed } from '../../../support/sound.ts';

eachGivesOneFinding({
  'trusted-adviser/one-way': [
    [
      'the customer gives none',
      changed(['    - { person: nordbank/anna-lind, advises: cirrus, on: [banking regulation] }\n', '']),
      'warning «trustedAdviser»',
    ],
    [
      'the vendor gives none',
      changed([
        '    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n',
        '',
      ]),
      'warning «trustedAdviser»',
    ],
    [
      'without saying whom',
      changed(['{ person: nordbank/anna-lind, advises: cirrus,', '{ person: nordbank/anna-lind,']),
    ],
  ],
  'trusted-adviser/undisclosed-interest': [
    [
      'of the vendor',
      changed([', discloses: [own-products]', '']),
      'warning «{ person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy] }»',
    ],
    ['an empty list', changed(['discloses: [own-products]', 'discloses: []']), 'warning «discloses»'],
  ],
  'trusted-adviser/own-party': [
    [
      'of the customer, which is not one-way advice besides',
      changed([
        '{ person: nordbank/anna-lind, advises: cirrus,',
        '{ person: nordbank/anna-lind, advises: nordbank,',
      ]),
      'warning «nordbank»',
    ],
    [
      'of the vendor, which discloses nothing to itself',
      changed([
        '{ person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }',
        '{ person: cirrus/erik-dahl, advises: cirrus, on: [cloud strategy] }',
      ]),
      'warning «cirrus»',
    ],
  ],
});
