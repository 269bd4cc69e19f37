import type { DocumentControlView } from '../core/index.ts';
import { useLabels } from './page-context.ts';
import { Section } from './section.tsx';

/** What the page was made from, and room for signatures. */
export function DocumentControl(props: { readonly control: DocumentControlView; readonly asOf: string }) {
  const labels = useLabels();
  const { version, signatures, fingerprint, made } = props.control;
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
}
