import { KnownPeople } from '../../evidence/known-people.ts';
import { t } from '../../l10n/message.ts';
import type { FileRule } from '../../rule/rule.ts';
import { recordsOfFile } from '../evidence.ts';
import { recordsWith } from '../examples.ts';

const approved = (by: string) =>
  recordsWith(
    'type: approval, version: 1.0.0, party: nordbank, by: nordbank/anna-lind, date: 2026-11-16',
    `type: approval, version: 1.0.0, party: cirrus, by: ${by}, date: 2026-11-16`,
  );

export const recordsApprovalByOther: FileRule = {
  on: 'file',
  id: 'records/approval-by-other',
  severity: 'warning',
  title: 'Somebody approved a version for another party.',
  why: 'Nobody signs for the other side. Such an approval does not count, so the version is not approved.',
  remedy: 'Name in `by` a person of the party that approved, or correct `party`.',
  bad: approved('nordbank/mika-salo'),
  good: approved('cirrus/erik-dahl'),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const people = new KnownPeople(found.model);
    for (const { type, record, path } of found.own) {
      const { by, party } = record;
      if (type !== 'approval' || by === undefined || party === undefined) continue;
      const home = people.partyOf(by);
      if (home === undefined || home === party || !found.model.party(party)) continue;
      const [who, whose] = [found.model.person(by)?.name ?? by, found.model.nameOf(home)];
      yield {
        range: file.source.placeOf(record, 'by'),
        path,
        message: t`${who} belongs to ${whose} and cannot approve for ${found.model.nameOf(party)}, so this counts for nothing. Name who approved it there, or correct \`party\`.`,
      };
    }
  },
};
