import type { ComponentChildren } from 'preact';
import type { Labels, PortfolioDue, PortfolioRow, PortfolioView } from '../core/index.ts';
import { Page } from './page-context.ts';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';
import { TimeLine } from './time-line.tsx';

const signs = { agreed: '●', gaps: '◐', words: '○', missing: '✕', covered: '◇', unreadable: '?' } as const;

/** All agreements of a folder: agreements × principles, what is overdue, what comes, and what they share. */
export function Portfolio({ view }: { readonly view: PortfolioView }) {
  const { labels } = view;
  return (
    <Page.Provider value={{ labels, hasLinks: false }}>
      <main lang={view.language} class="portfolio">
        <header id="head">
          <h1>{labels.portfolio}</h1>
          <p class="standing">
            {labels.asOf} {view.asOf.long} · {labels.agreements}: {view.agreements.length}
          </p>
          {view.notes.map(note => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
        </header>
        <Agreements view={view} />
        <Dues id="overdue" title={labels.overdue} rows={view.overdue} labels={labels} />
        <Dues id="timeline" title={labels.nextYear} rows={view.timeline.entries} labels={labels}>
          <TimeLine line={view.timeline} asOf={view.asOf.long} />
        </Dues>
        <Shared view={view} />
      </main>
    </Page.Provider>
  );
}

/** Sorted and filtered by the script of the page; without it, it is a table all the same. */
function Agreements({ view: { labels, agreements, principles } }: { readonly view: PortfolioView }) {
  return (
    <Section id="agreements" title={labels.agreements}>
      <p class="filters" hidden>
        <label>
          {labels.search} <input type="search" id="search" autocomplete="off" />
        </label>
        <label>
          <input type="checkbox" id="only-open" /> {labels.onlyOpen}
        </label>
        <output id="count" aria-live="polite" />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <div class="scrolls" role="group" tabIndex={0} aria-label={labels.agreements}>
        <table id="portfolio">
          <thead>
            <tr>
              {[labels.name, labels.parties, labels.state, labels.end].map(heading => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
              {principles.map(name => (
                <th key={name} scope="col" class="narrow">
                  {name}
                </th>
              ))}
              {[labels.track, labels.overdue, labels.points].map(heading => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agreements.map(row => (
              <Row key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        {Object.entries(signs).map(([agreed, sign]) => (
          <span key={agreed} class="legend">
            {sign} {labels[`sign-${agreed as keyof typeof signs}`]}
          </span>
        ))}
      </p>
    </Section>
  );
}

function Row({ row }: { readonly row: PortfolioRow }) {
  const points = row.errors + row.warnings;
  return (
    <tr id={row.key} class={row.overdue + points > 0 ? 'open' : undefined}>
      <th scope="row">
        <bdi>{row.title}</bdi>
        <span class="quiet file">{row.file}</span>
      </th>
      <td>
        <bdi>{row.parties.join(', ')}</bdi>
      </td>
      <td>{row.standing}</td>
      <td>{row.ends && <time dateTime={row.ends.date}>{row.ends.short}</time>}</td>
      {row.principles.map(({ agreed, words }, index) => (
        <td key={String(index)} class={`narrow sign ${agreed}`}>
          <span role="img" aria-label={words} title={words}>
            {signs[agreed]}
          </span>
        </td>
      ))}
      <td>{row.track}</td>
      <td class="number">{row.overdue}</td>
      <td class="number">{points}</td>
    </tr>
  );
}

function Dues(props: {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PortfolioDue[];
  readonly labels: Labels;
  /** What stands above the table. */
  readonly children?: ComponentChildren;
}) {
  const { id, title, rows, labels, children } = props;
  const columns: Column<PortfolioDue>[] = [
    { heading: labels.date, cell: ({ day }) => <time dateTime={day.date}>{day.short}</time> },
    { heading: labels.what, isName: true, cell: ({ what }) => <bdi>{what}</bdi> },
    ...(rows.some(({ who }) => who !== '')
      ? [{ heading: labels.who, cell: ({ who }: PortfolioDue) => <bdi>{who}</bdi> }]
      : []),
    { heading: labels.agreement, cell: ({ agreement, key }) => <a href={`#${key}`}>{agreement}</a> },
  ];
  return (
    <Section id={id} title={title}>
      {children}
      <Table label={title} columns={columns} rows={rows} ifEmpty={labels.nothing} />
    </Section>
  );
}

function Shared({ view: { labels, parties, people } }: { readonly view: PortfolioView }) {
  return (
    <>
      <Section id="parties" title={labels.sharedParties}>
        <Table
          label={labels.sharedParties}
          columns={[
            { heading: labels.party, isName: true, cell: ({ name }) => <bdi>{name}</bdi> },
            { heading: labels.agreements, isNumber: true, cell: ({ agreements }) => agreements.length },
            {
              heading: labels.name,
              cell: ({ agreements }) => <Names names={agreements} label={labels.agreements} />,
            },
          ]}
          rows={parties}
          ifEmpty={labels.nothing}
        />
      </Section>
      <Section id="people" title={labels.busyPeople}>
        <Table
          label={labels.busyPeople}
          columns={[
            { heading: labels.name, isName: true, cell: ({ name }) => <bdi>{name}</bdi> },
            { heading: labels.party, cell: ({ party }) => <bdi>{party}</bdi> },
            { heading: labels.forum, isNumber: true, cell: ({ forums }) => forums },
            { heading: labels.agreements, isNumber: true, cell: ({ agreements }) => agreements },
          ]}
          rows={people}
          ifEmpty={labels.nothing}
        />
      </Section>
    </>
  );
}

/** Names in a row; of many the page shows how many until somebody asks. */
function Names({ names, label }: { readonly names: readonly string[]; readonly label: string }) {
  const row = <bdi>{names.join(', ')}</bdi>;
  if (names.length <= mostNames) return row;
  return (
    <details>
      <summary>
        {label}: {names.length}
      </summary>
      {row}
    </details>
  );
}

const mostNames = 8;
