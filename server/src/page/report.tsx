import type { AgreementView } from '../core/index.ts';
import { Agreement } from './agreement.tsx';
import { htmlPage, pageMargins } from './html-page.tsx';

/** What the parts of a report come from that are no part of the agreement. */
export interface ReportFrame {
  /** The style sheet, as it stands between the tags. */
  readonly css: string;
  /** The tool that made it: `partnership 1.2.0`. */
  readonly madeBy: string;
}

/** One agreement as one file that needs nothing else: it can be mailed, read without a network, and printed. */
export function htmlReport(view: AgreementView, { css, madeBy }: ReportFrame): string {
  return htmlPage(
    { title: view.title, language: view.language, style: `${css}${marginsOf(view)}`, madeBy },
    <>
      <Contents view={view} />
      <Agreement view={view} hasLinks={false} />
    </>,
  );
}

function Contents({ view: { labels, points, changes, readiness } }: { readonly view: AgreementView }) {
  const parts = [
    ['brief', labels.brief],
    ...(changes ? [['changes', labels.changes] as const] : []),
    ['glance', labels.principles],
    ['contacts', labels.contacts],
    ['map', labels.map],
    ['year', labels.year],
    ['promises', labels.promises],
    ['duties', labels.duties],
    ['record', labels.record],
    ...(readiness.length > 0 ? [['readiness', labels.readiness] as const] : []),
    ...(points ? [['points', labels.points] as const] : []),
    ['control', labels.control],
  ] as const;
  return (
    <nav aria-label={labels.contents}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function marginsOf({ title, head, labels, madeFor }: AgreementView): string {
  return pageMargins(title, `${labels.version} ${head.version}`, madeFor);
}
