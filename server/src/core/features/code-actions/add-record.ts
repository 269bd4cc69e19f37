import type { IsoDate } from '../../calendar/date.ts';
import type { Finding } from '../../checking/run-rules.ts';
import { concernedBy } from '../../evidence/consent.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { recordsHome } from '../../recording/home.ts';
import type { NewRecord } from '../../recording/new-record.ts';
import { type Recording, writeRecords } from '../../recording/write-records.ts';
import { placeholderFor } from '../../util/placeholder.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { type Change, type CodeAction, type CodeActionRequest, findingsIn } from './action.ts';

/** What findings about promises that were not kept say of the record that is missing. */
type Missing =
  | {
      readonly type: 'meeting';
      readonly forum: string;
      readonly days: readonly IsoDate[];
      readonly hasWaivers: boolean;
    }
  | { readonly type: 'shared' | 'fulfilled'; readonly commitment: string; readonly by: readonly string[] }
  | {
      readonly type: 'report';
      readonly report: string;
      readonly by?: string;
      readonly periods: readonly string[];
    }
  | {
      readonly type: 'review';
      readonly scope: 'internal' | 'joint' | 'exit' | 'governance';
      readonly party?: string;
    }
  | { readonly type: 'health-check' }
  | {
      readonly type: 'approval';
      readonly version: string;
      readonly text?: string;
      readonly parties: readonly string[];
    };

/** The rules whose findings a record puts right. */
const rules = new Set([
  'governance/meeting-missed',
  'sharing/overdue',
  'principle/commitment-overdue',
  'open-dialogue/health-check-overdue',
  'agreement/review-overdue',
  'governance/report-overdue',
  'agreement/not-approved',
]);

/**
 * Adds the record that is missing. Only the user knows whether a thing took
 * place, so there is one action for each case, and none is preferred.
 */
export function addRecord(request: CodeActionRequest): CodeAction[] {
  const model = request.checker.workspace.agreementOf(request.file);
  if (!model) return [];
  return findingsIn(request)
    .filter(({ rule, data }) => rules.has(rule) && data)
    .flatMap(finding => actionsFor(finding, model, request));
}

function actionsFor(finding: Finding, model: AgreementModel, request: CodeActionRequest): CodeAction[] {
  return waysOut(finding.data as Missing, model, request.today).flatMap(({ title, records }) => {
    const change = changeFor(records, model, request);
    return change ? [{ title, kind: 'quickfix' as const, finding, change: () => change }] : [];
  });
}

interface WayOut {
  readonly title: Text;
  readonly records: readonly NewRecord[];
}

function waysOut(missing: Missing, model: AgreementModel, today: IsoDate): WayOut[] {
  switch (missing.type) {
    case 'meeting':
      return meetings(missing, model);
    case 'shared':
    case 'fulfilled': {
      const { type, commitment } = missing;
      const by = missing.by.length > 0 ? missing.by : [undefined];
      return [
        {
          title: type === 'shared' ? t`Record that it was shared today` : t`Record that it was done today`,
          records: by.map(party => ({ type, commitment, by: party, date: today })),
        },
      ];
    }
    case 'report': {
      const { report, by, periods } = missing;
      return [
        {
          title:
            periods.length <= 1
              ? t`Record that the report was sent today`
              : t`Record that the ${periods.length} reports were sent today`,
          // What is sent at least so often has no periods.
          records: (periods.length > 0 ? periods : [undefined]).map(period => ({
            type: 'report',
            report,
            by,
            date: today,
            period: /^\d{4}$/.test(period ?? '') ? Number(period) : period,
          })),
        },
      ];
    }
    case 'review': {
      const { scope, party } = missing;
      return [
        {
          title: t`Record that the review was held today`,
          records: [{ type: 'review', scope, party, date: today } as NewRecord],
        },
      ];
    }
    case 'approval': {
      const { version, text, parties } = missing;
      return parties.map(party => ({
        title: t`Record that ${model.nameOf(party)} has approved this version today`,
        records: [{ type: 'approval', version, party, date: today, text }],
      }));
    }
    case 'health-check':
      return [
        {
          title: t`Record that the health check was done today`,
          records: [{ type: 'health-check', date: today }],
        },
      ];
  }
}

/** Held on the planned days, or skipped by agreement of one person of each party concerned, if such people are known. */
function meetings(
  { forum, days, hasWaivers }: Extract<Missing, { type: 'meeting' }>,
  model: AgreementModel,
): WayOut[] {
  const members = model.forum(forum)?.forum.members ?? [];
  const held = {
    title:
      days.length === 1
        ? t`Record that the meeting was held as planned`
        : t`Record that the ${days.length} meetings were held as planned`,
    // Who was there, nobody has said: that somebody was expected proves nothing.
    records: days.map((date): NewRecord => ({ type: 'meeting', forum, date })),
  };
  const agreed = concernedBy(`forum ${forum}`, model).parties.map(({ id, people }) => {
    const member = members.find(each => each.startsWith(`${id}/`) && model.person(each));
    return member ?? people[0]?.reference;
  });
  const agreedBy = agreed.filter(person => person !== undefined);
  if (hasWaivers || agreedBy.length < agreed.length) return [held];
  const skipped = {
    title:
      days.length === 1
        ? t`Record that the meeting was skipped by agreement`
        : t`Record that the ${days.length} meetings were skipped by agreement`,
    records: days.map(
      (occurrence): NewRecord => ({
        type: 'waived',
        forum,
        occurrence,
        agreedBy,
        reason: placeholderFor('why it was skipped'),
      }),
    ),
  };
  return [held, skipped];
}

/**
 * Written as all that is recorded: into a new small file, or at the end of the one that the configuration names; for an editor
 * that cannot create files at the end of the file with the latest record. Undefined where neither can be done.
 */
function changeFor(
  records: readonly NewRecord[],
  { agreement, file }: AgreementModel,
  { checker, createsFiles }: CodeActionRequest,
): Change | undefined {
  const { workspace } = checker;
  const session = { agreement: agreement.id ?? '', records };
  const home = recordsHome(file, checker.configuration(file.uri));
  const written = writeRecords(session, home, workspace);
  if (written.kind === 'added') return addedTo(written);
  if (written.kind === 'refused') return undefined;
  if (createsFiles) return { edits: [], creates: { uri: written.uri, text: written.text } };
  const newest = newestRecords(session.agreement, file, workspace);
  const added = newest && writeRecords(session, { kind: 'file', uri: newest.uri }, workspace);
  return added?.kind === 'added' ? addedTo(added) : undefined;
}

function addedTo({ uri, edits }: Extract<Recording, { kind: 'added' }>): Change {
  return { edits: [], elsewhere: [{ uri, edits }] };
}

/** The file with the latest record of an agreement. */
function newestRecords(
  agreement: string,
  file: FileModel,
  workspace: ReadonlyWorkspace,
): FileModel | undefined {
  const model = workspace.agreementOf(file);
  const files = workspace.recordsOf(agreement);
  const latest = model && workspace.recordListOf(model).records.findLast(each => files.includes(each.file));
  return latest?.file ?? files.at(-1);
}
