import { describe, expect, it } from 'vitest';
import { inNetwork, type NetworkFile, network } from '../../../support/network.ts';
import { renamed } from '../../../support/rename.ts';

const agreement = 'a/agreement.partnership.yaml';
const records = 'a/2026.records.partnership.yaml';

describe('rename refuses', () => {
  it.each<[string, NetworkFile, string, string, RegExp]>([
    ['what is no id', agreement, '- id: bo|ard', 'Service Board', /^An id is made of lower-case letters/],
    ['a whole reference', agreement, '{ id: an|na', 'bank/ann', /only the person’s own id/],
    [
      'the id of a forum',
      agreement,
      '{ id: accu|racy',
      'board',
      /^`board` is already the id of a forum \(Service Board\)\. Ids must differ within an agreement/,
    ],
    [
      'the id of a commitment',
      agreement,
      '- id: bo|ard',
      'roadmap',
      /the id of a shared plan or forecast \(Roadmap\)/,
    ],
    ['the id of a shared party', agreement, '- id: bo|ard', 'cirrus', /the id of a party/],
    [
      'the id of a colleague',
      agreement,
      '{ id: an|na',
      'mika',
      /the id of a person \(Mika Salo\)\. Ids must differ within the people of `bank`/,
    ],
    [
      'the id of another agreement',
      agreement,
      '\nid: nor|th',
      'south',
      /the id of an agreement \(Southern services\)\. Ids must differ within the workspace/,
    ],
    [
      'an id in an agreement that takes the party',
      'a/cirrus.partnership.yaml',
      'id: cir|rus',
      'bank',
      /the id of a party \(Bank Abp\)/,
    ],
    ['a word with a meaning', agreement, '- id: ba|nk', 'both', /`both` has a meaning of its own/],
    ['a retired id', agreement, '{ id: id|eas', 'mainframe', /is a retired id/],
    ['an earlier id of something else', agreement, '- id: fore|cast', 'hints', /is an earlier id of `ideas`/],
  ])('%s', (_, path, placed, newName, message) => {
    expect(renamed(inNetwork(path, placed), newName)).toMatch(message);
  });

  it('while a line that may name the thing cannot be read', () => {
    const place = inNetwork(records, 'forum: bo|ard', {
      [agreement]: network[agreement].replace("forum: 'board' }", 'forum: "board }'),
    });
    expect(renamed(place, 'panel')).toMatch(
      /^Line \d+ of agreement\.partnership\.yaml cannot be read, and may name `board`/,
    );
    expect(
      renamed(
        inNetwork(records, 'forum: bo|ard', { [agreement]: `${network[agreement]}broken: "\n` }),
        'panel',
      ),
    ).toHaveProperty([agreement]);
  });

  it('not what is free in its own namespace', () => {
    expect(renamed(inNetwork(agreement, '{ id: an|na'), 'board')).toBeTypeOf('object');
    expect(renamed(inNetwork(agreement, '- id: bo|ard'), 'anna')).toBeTypeOf('object');
    expect(renamed(inNetwork(agreement, '- id: bo|ard'), 'south')).toBeTypeOf('object');
    expect(renamed(inNetwork(agreement, '{ id: id|eas'), 'hints')).toBeTypeOf('object');
  });
});
