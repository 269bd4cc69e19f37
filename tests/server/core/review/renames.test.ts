import { describe, expect, test } from 'vitest';
import { both, changes, review } from '../../../support/review.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../support/sound.ts';

describe('renamed and moved (decision 65)', () => {
  test('a renamed forum is one change, and what refers to it is none', () => {
    expect(changes(sound, sound.replaceAll('service-board', 'service-council'))).toEqual([
      `renamed governance.tactical.forums[service-council]: service-board → service-council ${both('reworded')}`,
    ]);
  });

  test('a renamed party takes all its references along', () => {
    const after = sound.replaceAll(/(?<![\w-])nordbank(?![\w-])/g, 'bank');
    expect(changes(sound, after)).toEqual([
      'renamed parties[bank]: nordbank → bank {bank reworded, cirrus reworded}',
    ]);
  });

  test('renamed with other content is another thing, unless it says that it was this one', () => {
    const other = changed([
      'id: roadmap, what: Roadmap of the services, type: roadmap',
      'id: outlook, what: Outlook, type: plan',
    ]);
    expect(review(sound, other).changes.map(({ kind }) => kind)).toEqual(['added', 'removed'].reverse());
    const said = changedIn(other, ['id: outlook,', 'id: outlook, formerly: [roadmap],']);
    expect(review(sound, said).changes.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'renamed sharing.commitments[outlook]',
      'changed sharing.commitments[outlook].what',
      'changed sharing.commitments[outlook].type',
    ]);
  });

  test('a forum on another level has moved', () => {
    const forum = /.*id: stand-up.*\n/.exec(sound)?.[0] ?? '';
    const after = changedIn(changed([/ {2}operational:\n.*\n.*\n/, '']), [
      /( {2}tactical:\n {4}forums:\n)/,
      `$1${forum}`,
    ]);
    expect(changes(sound, after)).toEqual([
      `moved governance.tactical.forums[stand-up]: operational → tactical ${both('undetermined')}`,
    ]);
  });

  test('what is retired with the thing that went is part of that', () => {
    const gone = changed([
      /.*id: tough-topics.*\n/,
      '    - { id: other, by: cirrus, what: Other, forum: stand-up }\n',
    ]);
    const kinds = review(sound, `${gone}retired: [tough-topics]\n`).changes.map(({ path }) => path);
    expect(kinds).toEqual(['openDialogue.commitments[tough-topics]', 'openDialogue.commitments[other]']);
  });
});
