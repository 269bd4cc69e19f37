import { describe, expect, test } from 'vitest';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import { approvalRequests, exitStatus, openChanges } from '../../../../server/src/core/report/outcome.ts';
import { excusedInWords } from '../../../../server/src/core/report/words.ts';
import { today } from '../../../support/check.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';
import { compared } from './comparing.ts';

const file = 'a.partnership.yaml';
const config = 'partnership.config.yaml';
const moved = changed([/^benchmarking:\n(?: .*\n|\n)*/m, 'benchmarking: { coveredBy: Schedule 9 }\n']);

const reviewed = (after: string, configuration = '') =>
  compared({ [file]: soundAgreement }, { [file]: after, ...(configuration && { [config]: configuration }) });

describe('what is said to stand in the contract from now on', () => {
  test('stands first among what a reviewer decides on, and fails like what is weakened', async () => {
    const review = await reviewed(moved, 'rules: { governance/no-escalation: off }\n');
    expect(review.excused.map(({ kind }) => kind)).toEqual(['moved', 'rule-off']);
    const [first] = review.excused.map(each => translate(excusedInWords(each)));
    expect(first).toBe(
      'Joint benchmarking of “Partnership for application services” is to stand in the contract now, in “Schedule 9”: nobody can see here whether it says the same',
    );
    expect(translate(excusedInWords(review.excused[0] as never), swedish)).toContain(
      'ska nu stå i huvudavtalet',
    );
    expect(exitStatus(review, 'weakened')).toBe(1);
    expect(exitStatus(review, 'none')).toBe(0);
  });

  test('is accepted by somebody of each party', async () => {
    const review = await reviewed(moved);
    const [open] = openChanges(review, 'weakened');
    const [request] = approvalRequests(open ? [open] : [], today);
    expect(request?.parties).toEqual(['Nordbank Abp', 'Cirrus Oy']);
    const accepted = (request?.yaml ?? '').replace(/<why (\S+) accepts this>/g, 'Looked up by $1');
    expect(exitStatus(await reviewed(moved, accepted), 'weakened')).toBe(0);
    const half = accepted.replace(/ {2}#[^#]*$/, '');
    expect(exitStatus(await reviewed(moved, half), 'weakened')).toBe(1);
  });

  test('needs nobody where nothing went', async () => {
    const review = await reviewed(changed(['benchmarking:\n', 'benchmarking:\n  coveredBy: Schedule 9\n']));
    expect(review.excused).toEqual([]);
    expect(exitStatus(review, 'weakened')).toBe(0);
    expect(exitStatus(review, 'any')).toBe(1);
  });
});
