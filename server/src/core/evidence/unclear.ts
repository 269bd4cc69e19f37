import { t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { namespaceOf } from '../model/namespace.ts';
import type { Definition } from '../model/references.ts';
import type { Range } from '../util/text.ts';
import { anyRecord, type Doubt } from './doubt.ts';
import type { RegularPromise } from './promise.ts';
import type { RecordFiles } from './record-files.ts';

/** Whether the days from which or until which promises count could not be understood. */
export function isTermUnclear({ agreement, file }: AgreementModel): boolean {
  const { term } = agreement;
  if (!term) return file.source.isDoubtful(agreement, 'term');
  return file.source.isDoubtful(term, 'starts') || file.source.isDoubtful(term, 'ends');
}

/** Whether a holiday could not be understood, so that nobody can count working days. */
export function areHolidaysUnclear({ agreement, file }: AgreementModel): boolean {
  const { holidays } = agreement;
  return (
    file.source.isDoubtful(agreement, 'holidays') ||
    (holidays !== undefined && file.source.hasDoubts(holidays))
  );
}

/** What keeps all days of an agreement from being certain. */
export function unclearDays(model: AgreementModel): Doubt[] {
  const { agreement, file } = model;
  const doubts: Doubt[] = [];
  if (isTermUnclear(model)) {
    const range = file.source.keyOf(agreement, 'term');
    doubts.push(anyRecord(file, range, 'term-unreadable', t`has a term that cannot be read`));
  }
  if (areHolidaysUnclear(model)) {
    const range = file.source.keyOf(agreement, 'holidays');
    doubts.push(anyRecord(file, range, 'holidays-unreadable', t`has holidays that cannot be read`));
  }
  return doubts;
}

/** With two agreements of one id, or without an id, nobody can tell whose records they are. */
export function sameIdDoubt({ agreement, file }: AgreementModel, files: RecordFiles): Doubt[] {
  const { id } = agreement;
  if (id === undefined) {
    const why = t`has no id that can be read, so that nobody can tell which records are meant for it`;
    return [anyRecord(file, file.source.placeOf(agreement, 'id'), 'same-agreement-id', why)];
  }
  return files
    .agreements(id)
    .filter(({ uri }) => uri !== file.uri)
    .map(other => {
      const range: Range = other.value ? other.source.placeOf(other.value, 'id') : other.lines.line(0);
      const why = t`gives the id \`${id}\` to another agreement, so that nobody can tell whose records they are`;
      return anyRecord(other, range, 'same-agreement-id', why);
    });
}

/** Tells for a promise which other things share its id, so that its records may be theirs. */
export function sameNames({ file }: AgreementModel): (promise: RegularPromise) => Doubt[] {
  const byName = new Map<string, Definition[]>();
  for (const definition of file.definitions) {
    const name = namespaceOf(definition);
    const same = byName.get(name);
    if (same) same.push(definition);
    else byName.set(name, [definition]);
  }
  return ({ id, owner }) =>
    (byName.get(id ?? '') ?? [])
      .filter(definition => definition.owner !== owner)
      .map(({ range }) => {
        const why = t`gives the id \`${id ?? ''}\` to something else as well`;
        return anyRecord(file, range, 'same-id', why);
      });
}
