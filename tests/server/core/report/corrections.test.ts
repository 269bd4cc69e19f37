import { describe, expect, it } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { correctionInWords } from '../../../../server/src/core/report/corrections.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { compared, type Files } from './comparing.ts';

const records = (...entries: readonly string[]) =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${entries.map(each => `  - { ${each} }\n`).join('')}`;
const met = (date: string, more = '') =>
  `type: meeting, forum: steering-committee, date: ${date}${more && `, ${more}`}`;

async function said(before: Files, after: Files): Promise<string[]> {
  const agreement = { 'a.partnership.yaml': soundAgreement };
  const { corrections } = await compared({ ...agreement, ...before }, { ...agreement, ...after });
  return corrections.map(each => translate(correctionInWords(each)));
}

/** What is said where the records of one file change. */
const change = (before: readonly string[], after: readonly string[]) =>
  said({ 'r.partnership.yaml': records(...before) }, { 'r.partnership.yaml': records(...after) });

describe('a review lists records', () => {
  it('that were changed, with what is another', async () => {
    const present = 'present: [nordbank/anna-lind, cirrus/erik-dahl]';
    expect(
      await change(
        [met('2026-10-05', `${present}, note: A`), met('2026-07-05')],
        [met('2026-10-06', 'present: [nordbank/anna-lind], note: B'), met('2026-07-05')],
      ),
    ).toEqual([
      'Meeting, Steering Committee, 5 October 2026 says something else: date 2026-10-05 → 2026-10-06; present without cirrus/erik-dahl; note A → B',
    ]);
  });

  it('with what is another of each thing in it that has an id', async () => {
    const actions = (...all: string[]) => met('2026-10-05', `actions: [${all.join(', ')}]`);
    const [plan, call] = ['{ id: plan, what: Send it, due: 2026-12-10 }', '{ id: call, what: Call }'];
    expect(
      await change(
        [actions(plan, call, '{ id: ask, what: Ask }')],
        [
          actions(
            call.replace('Call', 'Call them'),
            plan.replace('12-10', '12-20'),
            '{ id: new, what: New }',
          ),
        ],
      ),
    ).toEqual([
      'Meeting, Steering Committee, 5 October 2026 says something else: actions plan: due 2026-12-10 → 2026-12-20; actions call: what Call → Call them; actions without ask; actions with new',
    ]);
    expect(await change([actions('{ what: A }')], [actions('{ what: B }')])).toEqual([
      'Meeting, Steering Committee, 5 October 2026 says something else: actions changed',
    ]);
  });

  it('that were taken out, alone or with their file', async () => {
    const gone = 'Meeting, Steering Committee, 5 October 2026 was taken out';
    expect(await change([met('2026-10-05'), met('2026-07-05')], [met('2026-07-05')])).toEqual([gone]);
    expect(await said({ 'r.partnership.yaml': records(met('2026-10-05')) }, {})).toEqual([gone]);
  });

  it('but not those that are added, or say the same elsewhere', async () => {
    const [one, two] = [met('2026-10-05'), met('2026-07-05')];
    expect(await change([one], [one, two])).toEqual([]);
    expect(await change([one, two], [two, one])).toEqual([]);
    const before = { 'r.partnership.yaml': records(one, two) };
    const after = { 'r.partnership.yaml': records(one), 's.partnership.yaml': records(two) };
    expect(await said(before, after)).toEqual([]);
    const sorted = met('2026-10-05').split(', ').toReversed().join(', ');
    expect(await change([one], [sorted])).toEqual([]);
  });

  it('but not those that are answered in their place', async () => {
    const asked = 'type: notice, commitment: x, event: merger, date: 2026-10-05';
    expect(await change([asked], [`${asked}, answered: 2026-10-08, outcome: accepted`])).toEqual([]);
    expect(await change([`${asked}, answered: 2026-10-08`], [`${asked}, answered: 2026-10-07`])).toEqual([
      expect.stringContaining('answered 2026-10-08 → 2026-10-07'),
    ]);
  });

  it('each once, however alike they are', async () => {
    const [one, two] = [met('2026-10-05', 'note: A'), met('2026-10-05', 'note: B')];
    expect(await change([one, one, two], [one, two])).toEqual([
      'Meeting, Steering Committee, 5 October 2026 was taken out',
    ]);
  });

  it('and says where nobody can tell', async () => {
    const broken = `${records(met('2026-10-05'))}  - { type: meeting, [\n`;
    expect(
      await said({ 'r.partnership.yaml': records(met('2026-07-05')) }, { 'r.partnership.yaml': broken }),
    ).toEqual(['Not all of r.partnership.yaml can be read, so nobody can say which of its records changed']);
  });
});
