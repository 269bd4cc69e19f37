import type { Cadence } from '../../calendar/cadence.ts';
import { formatDay, type IsoDate } from '../../calendar/date.ts';
import { describeCadence, describeFrequency } from '../../calendar/describe-cadence.ts';
import type { Markup, MarkupBlock, Span } from '../../docs/markup.ts';
import type { Due } from '../../evidence/due-days.ts';
import { plannedCadence } from '../../evidence/planned-cadence.ts';
import { capital, type Text, t } from '../../l10n/message.ts';
import type { SchemaEntry } from '../../model/entries.ts';
import { inRow } from '../../util/lists.ts';
import type { YamlEntry } from '../../yaml/tree.ts';
import { understood } from '../understood.ts';
import { type HintContext, shortDate } from './context.ts';
import type { InlayHint } from './hint.ts';

/** Behind a cadence: "next 12 Jan 2027 · 4 a year". */
export function cadenceHint(context: HintContext, { entry, schema }: SchemaEntry): InlayHint | undefined {
  if (schema['x-type'] !== 'cadence') return undefined;
  const { kinds, today, evidence } = context;
  const place = understood(context.file, entry);
  const cadence = place && plannedCadence(place.owner, place.key, context.file);
  if (!place || !cadence) return undefined;
  const due = kinds.nextOccurrence ? evidence?.next(place.owner, place.key) : undefined;
  const when = due ? whenDue(due, today) : '';
  // Less than once a year is said better by the cadence itself.
  const howOften = kinds.occurrencesPerYear ? describeFrequency(cadence, 1) : '';
  const label = inRow([when, howOften], ' · ');
  if (label === '') return undefined;
  return { offset: behind(context, entry), label, tooltip: about(cadence, due, context) };
}

function whenDue({ date, countedFrom }: Due, today: IsoDate): Text {
  const day = shortDate(date, today);
  if (date < today) return t`was due ${day}`;
  return countedFrom === 'planned' ? t`next ${day}` : t`next by ${day}`;
}

function about(cadence: Cadence, due: Due | undefined, { today }: HintContext): Markup {
  const reading: MarkupBlock = { text: [{ strong: capital(describeCadence(cadence)) }] };
  if (!due) return [reading];
  const day = formatDay(due.date);
  switch (due.countedFrom) {
    case 'planned':
      return [reading, { text: [t`Next: ${day}.`] }];
    case 'term':
      return [
        reading,
        {
          text: [
            t`Next by ${day}, counted from the start of the term. To plan the days, give it a `,
            from,
            '.',
          ],
        },
      ];
    case 'phase':
      return [reading, { text: [t`Next by ${day}, in the phase that holds then.`] }];
    case 'last-record':
      return [
        reading,
        {
          text: [
            due.date < today
              ? t`Was due by ${day}, an interval after the last record; nothing has been recorded since.`
              : t`Next by ${day}, an interval after the last record.`,
          ],
        },
      ];
  }
}

const from: Span = { code: 'from' };

/** Behind the value; of a mapping over several lines behind its key, where the eye looks for it. */
function behind({ file }: HintContext, entry: YamlEntry): number {
  const { value } = entry;
  if (entry.kind !== 'pair' || value.kind !== 'mapping' || value.flow) return value.range.end;
  const colon = file.text.indexOf(':', entry.key.range.end);
  return colon < 0 ? entry.key.range.end : colon + 1;
}
