/**
 * This room puts an `AgreementView` on a page. Preview, report and portfolio are frames around the same parts, which lay out
 * what they are given and find nothing out.
 */
import { useMemo } from 'preact/hooks';
import type { AgreementView } from '../core/index.ts';
import { Brief } from './brief.tsx';
import { Changes } from './changes.tsx';
import { Contacts } from './contacts.tsx';
import { DocumentControl } from './document-control.tsx';
import { Duties } from './duties.tsx';
import type { Drawn } from './fold.tsx';
import { Glance } from './glance.tsx';
import { GovernanceMap } from './governance-map.tsx';
import { Head } from './head.tsx';
import { Page } from './page-context.ts';
import { Points } from './points.tsx';
import { Promises } from './promises.tsx';
import { Readiness } from './readiness.tsx';
import { TrackRecord } from './track-record.tsx';
import { Year } from './year.tsx';

/**
 * One agreement, from top to bottom.
 *
 * @param drawn for a preview, in which what is long and folded away is drawn when somebody opens it; see {@link Drawn}
 */
export function Agreement(props: {
  readonly view: AgreementView;
  readonly hasLinks: boolean;
  readonly drawn?: Drawn;
}) {
  const { view, hasLinks, drawn } = props;
  const { labels } = view;
  const page = useMemo(() => ({ labels, hasLinks }), [labels, hasLinks]);
  return (
    <Page.Provider value={page}>
      <main lang={view.language}>
        <Head view={view} />
        <Brief brief={view.brief} />
        {view.changes && <Changes changes={view.changes} />}
        <Glance tiles={view.glance} />
        <Contacts contacts={view.contacts} />
        <GovernanceMap map={view.map} />
        <Year year={view.year} asOf={view.asOf.long} drawn={drawn} />
        <Promises promises={view.promises} />
        <Duties duties={view.duties} />
        <TrackRecord record={view.record} drawn={drawn} />
        {view.readiness.length > 0 && <Readiness facts={view.readiness} />}
        {view.points && <Points points={view.points} />}
        <DocumentControl control={view.control} asOf={view.asOf.long} />
        {view.withheld.length > 0 && (
          <section id="withheld" aria-labelledby="withheld-title">
            <h2 id="withheld-title">{labels.left}</h2>
            <ul>
              {view.withheld.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </Page.Provider>
  );
}
