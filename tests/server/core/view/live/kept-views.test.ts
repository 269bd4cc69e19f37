import { expect, it } from 'vitest';
import type { IsoDate } from '../../../../../server/src/core/calendar/date.ts';
import { createLanguageService } from '../../../../../server/src/core/service/language-service.ts';
import { finished } from '../../../../../server/src/core/util/steps.ts';
import { Workspace } from '../../../../../server/src/core/workspace/workspace.ts';
import { soundAgreement } from '../../../../support/sound.ts';

const [agreement, records] = ['file:///a.partnership.yaml', 'file:///a.records.partnership.yaml'];
const id = /^id: (\S+)/m.exec(soundAgreement)?.[1];
const nothing = `apiVersion: partnership/v1\nkind: Records\nagreement: ${id}\nrecords: []\n`;

it('is the same object until something is different', () => {
  const workspace = new Workspace();
  workspace.set(agreement, soundAgreement);
  let today = '2026-11-23' as IsoDate;
  const service = createLanguageService({ workspace, today: () => today });
  const look = (language = 'en') => {
    const file = workspace.file(agreement);
    return file && finished(service.followedView(file, { today, language }));
  };
  const first = look();
  expect(first?.title).toBeTruthy();
  expect(look()).toBe(first);

  workspace.set(agreement, soundAgreement.replace(/^title: .*/m, 'title: Another'));
  const other = look();
  expect(other?.title).toBe('Another');
  expect(look()).toBe(other);

  workspace.set(records, nothing);
  const recorded = look();
  expect(recorded).not.toBe(other);
  expect(look()).toBe(recorded);

  today = '2026-11-24' as IsoDate;
  const tomorrow = look();
  expect(tomorrow?.asOf.date).toBe('2026-11-24');
  expect(look()).toBe(tomorrow);

  workspace.set('file:///b.partnership.yaml', soundAgreement);
  expect(look()).not.toBe(tomorrow);
});
