import type { IsoDate } from '../calendar/date.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import { sameItems } from '../util/same-items.ts';
import { collectRecords, type RecordList } from './collect.ts';
import { Evidence } from './evidence.ts';
import type { RecordFiles } from './record-files.ts';

/** The evidence of a workspace's agreements: worked out when somebody asks, and kept for as long as it holds. */
export class EvidenceCache {
  readonly #files: RecordFiles;
  readonly #evidence = new WeakMap<AgreementModel, { basis: readonly unknown[]; evidence: Evidence }>();
  readonly #lists = new WeakMap<AgreementModel, { files: readonly unknown[]; list: RecordList }>();

  constructor(files: RecordFiles) {
    this.#files = files;
  }

  /** What an agreement promises, held against what was recorded until a day. Kept while these are the same. */
  of(model: AgreementModel, today: IsoDate): Evidence {
    const id = model.agreement.id ?? '';
    const basis = [
      today,
      this.#files.complete,
      this.#files.agreements(id),
      this.#files.recordsOf(id),
      this.#files.possibleRecordsOf(id),
    ];
    const known = this.#evidence.get(model);
    if (known && sameItems(known.basis, basis)) return known.evidence;
    const evidence = new Evidence(model, this.#files, today);
    this.#evidence.set(model, { basis, evidence });
    return evidence;
  }

  /** What was recorded for an agreement, from all its files. Kept until one of them changes. */
  recordsOf(model: AgreementModel): RecordList {
    const { id } = model.agreement;
    const files = id === undefined ? none : this.#files.recordsOf(id);
    const known = this.#lists.get(model);
    if (known?.files === files) return known.list;
    const list = collectRecords(files, model);
    this.#lists.set(model, { files, list });
    return list;
  }
}

/** Always the same list. */
const none: readonly FileModel[] = Object.freeze([]);
