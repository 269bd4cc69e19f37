import { t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { entriesOf, Reader, unreadableIn, untypedIn } from './collect.ts';
import { anyRecord, type Doubt } from './doubt.ts';
import type { RecordFiles } from './record-files.ts';

/**
 * What files may hold for an agreement that they do not name: those of no agreement that can be read, and those of one
 * that is not there and has nearly its id. A record of theirs may be meant for what it names, if the agreement has that;
 * it proves nothing.
 */
export function foreignDoubts(model: AgreementModel, around: RecordFiles): Doubt[] {
  const files = around.possibleRecordsOf(model.agreement.id ?? '');
  if (files.length === 0) return [];
  const reader = new Reader(model);
  return files.flatMap(file => (file.kind === 'Records' ? doubtsIn(file, reader) : [unclear(file)]));
}

function doubtsIn(file: FileModel, reader: Reader): Doubt[] {
  const cause = causeOf(file);
  const read = entriesOf(file).flatMap((entry): Doubt[] => {
    const { entry: model, doubt } = reader.read(entry, file);
    const isNameless = doubt?.kinds === 'any';
    const subjects = doubt ? doubt.subjects : model?.subject === undefined ? [] : [model.subject];
    // What the agreement does not have is not meant by it, and what skips nothing would not do so here either.
    if ((subjects.length === 0 && !isNameless) || model?.consent?.state === 'lacking') return [];
    const kinds = isNameless ? ('any' as const) : [];
    const party = doubt?.party ?? (model?.isProof ? model.by : undefined);
    return [{ kinds, subjects, party, entry: model, record: model?.record ?? doubt?.record, ...cause, file }];
  });
  const untyped = untypedIn(file)
    .flatMap(entry => reader.readUntyped(entry, file))
    .map(doubt => ({ ...doubt, ...cause }));
  return [...unreadableIn(file), ...untyped, ...read];
}

/** Everything that the file holds is doubtful for one reason, which stands where the agreement is named. */
function causeOf(file: FileModel): Pick<Doubt, 'reason' | 'why' | 'range'> {
  const id = file.value?.agreement;
  const range = file.value ? file.source.placeOf(file.value, 'agreement') : file.lines.line(0);
  return typeof id !== 'string'
    ? { range, reason: 'no-agreement', why: t`does not say which agreement these records belong to` }
    : {
        range,
        reason: 'unknown-agreement',
        why: t`names the agreement \`${id}\`, which does not exist; this one may be meant`,
      };
}

function unclear(file: FileModel): Doubt {
  const why = t`does not say what this file holds; it may be records`;
  return anyRecord(file, file.lines.line(0), 'unclear-file', why);
}
