import type { DocumentControlView, VersionApproval } from '../core/index.ts';
import { memo } from './memo.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';

/** What the page was made from, and room for signatures. */
export const DocumentControl = memo(function DocumentControl(props: {
  readonly control: DocumentControlView;
  readonly asOf: string;
}) {
  const labels = useLabels();
  const { version, signatures, approvals, fingerprint, made } = props.control;
  const columns: Column<VersionApproval>[] = [
    {
      heading: labels.version,
      isName: true,
      cell: ({ version, isPresent }) => (
        <>
          {version} {isPresent && <span class="quiet">({labels.presentVersion})</span>}
        </>
      ),
    },
    { heading: labels.party, cell: ({ party }) => <bdi>{party}</bdi> },
    { heading: labels.state, cell: ({ word }) => word },
    { heading: labels.who, cell: ({ by }) => <bdi>{by}</bdi> },
    { heading: labels.date, cell: ({ day }) => <time dateTime={day.date}>{day.long}</time> },
  ];
  return (
    <Section id="control" title={labels.control}>
      <dl class="facts">
        <div>
          <dt>{labels.version}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{labels.asOf}</dt>
          <dd>{props.asOf}</dd>
        </div>
        <div>
          <dt>{labels.madeFrom}</dt>
          <dd dir="auto">{made}</dd>
        </div>
        <div>
          <dt>{labels.fingerprint}</dt>
          <dd>
            <code>{fingerprint}</code>
          </dd>
        </div>
      </dl>
      {approvals.length > 0 && (
        <>
          <h3>{labels.approvals}</h3>
          <Table label={labels.approvals} columns={columns} rows={approvals} ifEmpty={labels.nothing} />
        </>
      )}
      <ul class="signatures" aria-label={labels.signature}>
        {signatures.map(({ party, name }) => (
          <li key={party}>
            <bdi>{name}</bdi>
            <span class="quiet">{labels.signedBy}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
});
