import type { Answers } from '../../../../../server/src/core/features/record-form/question.ts';
import { dictionaryFor } from '../../../../../server/src/core/l10n/languages.ts';
import { createLanguageService } from '../../../../../server/src/core/service/language-service.ts';
import { Workspace } from '../../../../../server/src/core/workspace/workspace.ts';
import { today } from '../../../../support/check.ts';
import { soundAgreement } from '../../../../support/sound.ts';

/** Minutes with an open action, an escalation, a warning and a proposal that waits for an answer. */
export const minutes = `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-02-03
    actions:
      - { id: plan, what: Send the plan, owner: nordbank/mika-salo, due: 2026-03-01 }
  - { type: escalation, id: fixes, date: 2026-02-03, level: operational, about: Fixes }
  - { type: warning, id: late, by: cirrus, date: 2026-02-03, about: Late }
  - { type: proposal, commitment: ideas, date: 2026-02-03, what: Retire the old printers, by: cirrus }
`;

/** A board that meets on planned days, reports, a scorecard and records. */
export const agreement = soundAgreement
  .replace('status: draft', 'status: active')
  .replace(
    'cadence: monthly, duration: 1 hour',
    'cadence: { every: month, from: 2026-09-10, window: 5 days }, duration: 1 hour',
  )
  .replace(
    '  escalation:\n',
    `  reporting:
    - { id: service-report, what: Services of the month, by: cirrus, to: nordbank, cadence: monthly, due: 10 days }
  escalation:
`,
  )
  .concat(
    'scorecard:\n  - { id: accuracy, what: Accuracy of the forecast, target: "90 %", cadence: quarterly }\n',
  );

export const files: Readonly<Record<string, string>> = {
  'a.partnership.yaml': agreement,
  'r.partnership.yaml': minutes,
};

/** The language service of some files, and what is asked of their first agreement. */
export function asked(given: Readonly<Record<string, string>> = files, language = 'en') {
  const workspace = new Workspace();
  workspace.folders = ['file:///w'];
  for (const [path, text] of Object.entries(given)) workspace.set(`file:///w/${path}`, text);
  const dictionary = dictionaryFor(language);
  const service = createLanguageService({ workspace, today: () => today, dictionary });
  const uri = `file:///w/${Object.keys(given)[0]}`;
  const file = () => {
    const found = workspace.file(uri);
    if (!found) throw new Error(uri);
    return found;
  };
  return {
    workspace,
    service,
    file,
    form: (answers: Answers) => {
      const form = service.recordForm(file(), answers);
      if (!form) throw new Error('no agreement');
      return form;
    },
    record: (answers: Answers, isTaken?: (uri: string) => boolean) => {
      const outcome = service.record(file(), answers, isTaken);
      if (!outcome) throw new Error('no agreement');
      return outcome;
    },
  };
}
