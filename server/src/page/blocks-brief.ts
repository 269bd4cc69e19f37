import type { AgreementView, BriefList, Labels } from '../core/index.ts';
import { type Block, heading, paragraph, part } from './block.ts';

/** The first page for those who have a minute. */
export function brief({ brief: { promised, notKept, decide }, labels }: AgreementView): Block[] {
  const items = promised.map(({ name, kept, what, more }) => {
    const list = [...what, ...(more > 0 ? [`${more} ${labels.andMore}`] : [])].join('; ');
    return `${kept === undefined ? name : `${name} (${kept})`}: ${list}`;
  });
  return [
    part('brief', labels.brief),
    heading(labels.promised),
    items.length === 0 ? paragraph(labels.nothing, 'quiet') : { kind: 'list', items },
    heading(labels.notKept),
    ...linesOf(notKept, labels),
    heading(labels.decide),
    ...linesOf(decide, labels),
  ];
}

function linesOf({ summary, lines, more }: BriefList, labels: Labels): Block[] {
  const items = lines.map(({ what, about, day, isLatest }) => {
    const when = day && (isLatest ? `${labels.by} ${day.long}` : day.long);
    return [what, when, about].filter(Boolean).join(' · ');
  });
  return [
    ...(summary === '' ? [] : [paragraph(summary)]),
    ...(items.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            items: more > 0 ? [...items, `${more} ${labels.andMore}`] : items,
          },
        ]),
  ];
}
