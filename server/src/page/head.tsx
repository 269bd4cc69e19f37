import type { AgreementView, TermView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { useLabels } from './page-context.ts';

/** Title, parties, standing, version, term. */
export function Head({ view }: { readonly view: AgreementView }) {
  const labels = useLabels();
  const { head, title, asOf, notes } = view;
  return (
    <header id="head">
      <p class="standing">
        <strong>{head.standing}</strong> · {labels.version} {head.version} · {labels.asOf} {asOf.long}
      </p>
      <h1 dir="auto">
        <Linked to={head.place}>{title}</Linked>
      </h1>
      <ul class="parties" aria-label={labels.parties}>
        {head.parties.map(({ id, name, role }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span class="quiet">{role}</span>
          </li>
        ))}
      </ul>
      {head.contract && (
        <p class="quiet">
          {labels.contract}: <bdi>{head.contract}</bdi>
        </p>
      )}
      {head.term && <Term term={head.term} />}
      {notes.map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </header>
  );
}

/** The term as a bar, with its days as a list below it. */
function Term({ term }: { readonly term: TermView }) {
  const labels = useLabels();
  const today = term.marks.find(({ kind }) => kind === 'today');
  return (
    <div class="term">
      {today?.at !== undefined && (
        <svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="whole" x="0" y="8" width="1000" height="8" rx="4" />
          <rect class="passed" x="0" y="8" width={today.at * 1000} height="8" rx="4" />
          {term.marks.map(({ kind, at }) =>
            at === undefined ? null : (
              <rect key={kind} class={kind} x={Math.min(at * 1000, 996)} y="2" width="4" height="20" />
            ),
          )}
        </svg>
      )}
      <ul aria-label={labels.term}>
        {term.starts && <li>{term.starts.long}</li>}
        {term.marks.map(({ kind, label, day }) => (
          <li key={kind} class={kind}>
            {label}: <time dateTime={day.date}>{day.long}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}
