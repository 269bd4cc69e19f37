import { formatDate } from '../../calendar/date.ts';
import { regularPromises } from '../../evidence/promise.ts';
import type { RecordModel } from '../../evidence/record.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { recordsOfFile } from '../evidence.ts';
import { recordsWith } from '../examples.ts';

const skipped = (agreedBy: string) =>
  recordsWith(
    `type: waived, forum: service-board, occurrence: 2026-12-17, reason: Year-end freeze, agreedBy: [${agreedBy}]`,
  );

export const recordsWaivedOneSided: FileRule = {
  on: 'file',
  id: 'records/waived-one-sided',
  severity: 'warning',
  title: 'Not all parties concerned agreed to skip something.',
  why: 'What one side may excuse by itself binds nobody. So the waiver does not count, and the occasion is judged as if nobody had skipped it.',
  remedy:
    'Name in `agreedBy` a person of each party concerned: of those with members in the forum, or of those who give and receive what was promised.',
  bad: skipped('cirrus/sara-berg'),
  good: skipped('nordbank/mika-salo, cirrus/sara-berg'),
  *check(file, context) {
    const found = recordsOfFile(file, context);
    if (!found) return;
    const names = new Names(found.model);
    for (const waiver of found.own) {
      if (waiver.consent?.state !== 'lacking') continue;
      const parties = and(waiver.consent.lacking.map(({ name }) => name));
      const [what, day] = [names.of(waiver), formatDate(waiver.date)];
      yield {
        range: file.source.placeOf(waiver.record, 'agreedBy'),
        path: waiver.path,
        message: t`Nobody from ${parties} is named as having agreed to skip “${what}” of ${day}, so it counts as not skipped. Add to \`agreedBy\` who agreed, or take this record out.`,
      };
    }
  },
};

/** What is skipped, in the words of `partnership status`. */
class Names {
  readonly #model: AgreementModel;
  /** Of what has a rhythm, by what records are about; worked out when it is asked for. */
  #promised: ReadonlyMap<string, Text> | undefined;

  constructor(model: AgreementModel) {
    this.#model = model;
  }

  of({ subject = '' }: RecordModel): Text {
    const id = subject.slice(subject.indexOf(' ') + 1);
    if (subject.startsWith('forum ')) return this.#model.forum(id)?.name ?? id;
    this.#promised ??= new Map(regularPromises(this.#model).map(each => [each.subject, each.name]));
    const promised = this.#promised.get(subject);
    if (promised !== undefined) return promised;
    const { commitment } = this.#model.commitments.find(each => each.id === id) ?? {};
    return (commitment as { what?: string } | undefined)?.what ?? id;
  }
}
