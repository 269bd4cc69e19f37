import { parseDuration } from '../calendar/parse-duration.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { plainWords } from '../model/vocabulary.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { plannedCadence } from './planned-cadence.ts';

/** The reports that are owed: of several parties each owes it by itself. */
export function reportPromises(model: AgreementModel) {
  return model.reports.flatMap(({ id, report, direction, path }) => {
    const owner = report as PlainMapping;
    const { source } = model.file;
    const cadence = plannedCadence(owner, 'cadence', model.file);
    // Without its due day nobody can tell whether it is late.
    if (!cadence || id === undefined || source.isDoubtful(owner, 'due')) return [];
    const due = parseDuration(report.due ?? '');
    const base = {
      kind: 'report' as const,
      name: report.what ?? plainWords(id),
      id,
      subject: `report ${id}`,
      owner,
      key: 'cadence' as const,
      // What is counted from the last one has its time for being late in its window.
      cadence: cadence.isMinimum && due.ok ? { ...cadence, window: due.value } : cadence,
      due: due.ok ? due.value : undefined,
      path,
    };
    const parties = direction.by.filter(party => model.party(party));
    const isOwedTogether = direction.by.length < 2 || parties.length === 0;
    const owed: { parties: string[]; party: string | undefined }[] = isOwedTogether
      ? [{ parties, party: undefined }]
      : parties.map(party => ({ parties: [party], party }));
    return owed.map(each => ({ ...base, ...each }));
  });
}
