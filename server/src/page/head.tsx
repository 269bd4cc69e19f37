import type { AgreementView, HeadView, TermView } from '../core/index.ts';
import { Linked } from './linked.tsx';
import { useLabels, usePage } from './page-context.ts';

/** Title, parties, standing, version and who approved it, purpose and objectives, term, what stands in the contract. */
export function Head({ view }: { readonly view: AgreementView }) {
  const { labels, hasLinks } = usePage();
  const { head, title, asOf, notes, madeFor, isInternal, withheld } = view;
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
      {head.purpose && (
        <p class="purpose" dir="auto">
          {head.purpose}
        </p>
      )}
      {!(hasLinks && isInternal) && (
        <p class="made-for" dir="auto">
          {madeFor}
        </p>
      )}
      {withheld.length > 0 && (
        <p class="note">
          <a href="#withheld">{labels.leftNote}</a>
        </p>
      )}
      {notes.map(note => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {head.term && <Term term={head.term} />}
      <Facts head={head} />
      {head.objectives.length > 0 && <Objectives head={head} />}
    </header>
  );
}

const approvalSigns = { approved: '●', 'other-text': '◐', refused: '✕', missing: '○', unclear: '?' } as const;

function Facts({ head }: { readonly head: HeadView }) {
  const labels = useLabels();
  return (
    <dl class="facts">
      {head.contract && (
        <div>
          <dt>{labels.contract}</dt>
          <dd dir="auto">{head.contract}</dd>
        </div>
      )}
      {head.approvals.length > 0 && (
        <div>
          <dt>
            {labels.version} {head.version}
          </dt>
          <dd>
            {head.approvals.map(({ party, state, words }) => (
              <p key={party} class={`approval ${state}`} dir="auto">
                <span aria-hidden="true">{approvalSigns[state]}</span> {words}
              </p>
            ))}
          </dd>
        </div>
      )}
      {head.covered.length > 0 && (
        <div>
          <dt>{labels.covered}</dt>
          <dd>
            {head.covered.map((sentence, index) => (
              <p key={String(index)} dir="auto">
                {sentence}
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Objectives({ head }: { readonly head: HeadView }) {
  const labels = useLabels();
  return (
    <>
      <h2 class="minor">{labels.objectives}</h2>
      <ul class="objectives">
        {head.objectives.map(({ what, owner, due, latest, place }, index) => (
          <li key={String(index)}>
            <bdi>
              <Linked to={place}>{what}</Linked>
            </bdi>
            {latest && (
              <strong class="latest" dir="auto">
                {latest}
              </strong>
            )}
            <span class="quiet">
              {due && (
                <>
                  {labels.by} <time dateTime={due.date}>{due.long}</time>
                </>
              )}
              {due && owner && ' · '}
              {owner && <bdi>{owner}</bdi>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The term as a bar, with its days as a list below it. */
function Term({ term }: { readonly term: TermView }) {
  const labels = useLabels();
  const today = term.marks.find(({ kind }) => kind === 'today');
  const isDrawn = term.marks.some(({ at }) => at !== undefined);
  return (
    <div class="term">
      {isDrawn && (
        <svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect class="whole" x="0" y="8" width="1000" height="8" rx="4" />
          {today?.at !== undefined && (
            <rect class="passed" x="0" y="8" width={today.at * 1000} height="8" rx="4" />
          )}
          {term.marks.map(({ kind, at }, index) =>
            at === undefined ? null : (
              <rect
                key={String(index)}
                class={kind}
                x={Math.min(at * 1000, 996)}
                y={kind === 'today' ? 0 : 4}
                width={kind === 'today' ? 5 : 3}
                height={kind === 'today' ? 24 : 16}
              />
            ),
          )}
        </svg>
      )}
      <ul aria-label={labels.term}>
        {term.starts && (
          <li>
            {labels.firstDay}: <time dateTime={term.starts.date}>{term.starts.long}</time>
          </li>
        )}
        {term.marks.map(({ kind, label, day }, index) => (
          <li key={String(index)} class={kind}>
            {label}: <time dateTime={day.date}>{day.long}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}
