import type { IsoDate } from '../../calendar/date.ts';
import type { Finding } from '../../checking/run-rules.ts';
import { eolOf } from '../../edits/columns.ts';
import { addItems } from '../../edits/fill-list.ts';
import { concernedBy } from '../../evidence/consent.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { indentationOf } from '../../templates/indentation.ts';
import { toPlainText } from '../../templates/snippet.ts';
import { list, type MapTemplate, map, writeBlock } from '../../templates/template.ts';
import { placeholderFor } from '../../util/placeholder.ts';
import { parentUri } from '../../util/uri.ts';
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
 * Adds the record that is missing, to the newest Records file of the agreement. Only the user knows whether a thing took
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
  readonly records: readonly MapTemplate[];
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
          records: by.map(party => map({ type, commitment, by: party, date: today }, true)),
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
          records: (periods.length > 0 ? periods : [undefined]).map(period =>
            map({ type: 'report', report, by, date: today, period }, true),
          ),
        },
      ];
    }
    case 'review': {
      const { scope, party } = missing;
      return [
        {
          title: t`Record that the review was held today`,
          records: [map({ type: 'review', scope, party, date: today }, true)],
        },
      ];
    }
    case 'approval': {
      const { version, text, parties } = missing;
      return parties.map(party => ({
        title: t`Record that ${model.nameOf(party)} has approved this version today`,
        records: [map({ type: 'approval', version, party, date: today, text }, true)],
      }));
    }
    case 'health-check':
      return [
        {
          title: t`Record that the health check was done today`,
          records: [map({ type: 'health-check', date: today }, true)],
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
  const present = members.length > 0 ? list([...members]) : undefined;
  const held = {
    title:
      days.length === 1
        ? t`Record that the meeting was held as planned`
        : t`Record that the ${days.length} meetings were held as planned`,
    records: days.map(date => map({ type: 'meeting', forum, date, present }, true)),
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
    records: days.map(occurrence =>
      map(
        {
          type: 'waived',
          forum,
          occurrence,
          agreedBy: list(agreedBy),
          reason: placeholderFor('why it was skipped'),
        },
        true,
      ),
    ),
  };
  return [held, skipped];
}

/** Undefined where there is no Records file that can be added to, and the editor cannot create one. */
function changeFor(
  records: readonly MapTemplate[],
  model: AgreementModel,
  { checker, createsFiles }: CodeActionRequest,
): Change | undefined {
  const { workspace } = checker;
  const home = newestRecords(model, workspace);
  const node = home?.file.source.nodeOf(home.records);
  const edits = home && node?.kind === 'sequence' ? addItems(home.file, node, records) : [];
  if (home && edits.length > 0) return { edits: [], elsewhere: [{ uri: home.file.uri, edits }] };
  const uri = newUri(model.file.uri, workspace);
  return createsFiles && uri ? { edits: [], creates: { uri, text: recordsFile(records, model) } } : undefined;
}

/** The file with the latest record; a file with mistakes in its YAML is left alone. */
function newestRecords(model: AgreementModel, workspace: ReadonlyWorkspace) {
  const files = workspace.recordsOf(model.agreement.id ?? '').flatMap(file => {
    const records = file.value?.records;
    return file.yaml.problems.length === 0 && Array.isArray(records) ? [{ file, records }] : [];
  });
  const latest = workspace
    .recordListOf(model)
    .records.findLast(({ file }) => files.some(each => each.file === file));
  return files.find(({ file }) => file === latest?.file) ?? files.at(-1);
}

function newUri(agreement: string, workspace: ReadonlyWorkspace): string | undefined {
  const name = agreement.slice(agreement.lastIndexOf('/') + 1).replace(/\.?partnership\.ya?ml$/, '');
  const start = `${parentUri(agreement)}/${name === '' ? '' : `${name}.`}records`;
  return ['', '-2', '-3', '-4']
    .map(number => `${start}${number}.partnership.yaml`)
    .find(uri => !workspace.file(uri));
}

function recordsFile(records: readonly MapTemplate[], { agreement, file }: AgreementModel): string {
  const template = map({
    apiVersion: 'partnership/v1',
    kind: 'Records',
    agreement: agreement.id ?? '',
    records: list([...records], false),
  });
  const eol = eolOf(file.text);
  return toPlainText(writeBlock(template, 0, indentationOf(file.lines), eol)) + eol;
}
