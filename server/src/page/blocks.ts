import type { AgreementView, CountRow, DueView, Labels } from '../core/index.ts';
import type { Block } from './block.ts';
import { changeBlocks } from './change-blocks.ts';

/** One agreement from top to bottom. */
export function blocksOf(view: AgreementView): Block[] {
  const { labels, withheld } = view;
  return [
    ...head(view),
    ...changeBlocks(view),
    ...glance(view),
    ...contacts(view),
    ...map(view),
    ...year(view),
    ...promises(view),
    ...duties(view),
    ...record(view),
    ...points(view),
    ...control(view),
    ...(withheld.length > 0
      ? [part('withheld', labels.left), { kind: 'list' as const, items: withheld }]
      : []),
  ];
}

function head({ title, head, labels, asOf, notes }: AgreementView): Block[] {
  const { standing, version, parties, contract, term } = head;
  return [
    { kind: 'title', text: title },
    paragraph(`${standing} · ${labels.version} ${version} · ${labels.asOf} ${asOf.long}`, 'strong'),
    { kind: 'list', items: parties.map(({ name, role }) => (role ? `${name}, ${role}` : name)) },
    ...(contract === undefined ? [] : [paragraph(`${labels.contract}: ${contract}`)]),
    ...(term && term.marks.length > 0
      ? [{ kind: 'list' as const, items: term.marks.map(({ label, day }) => `${label}: ${day.long}`) }]
      : []),
    ...notes.map(note => paragraph(note, 'note')),
  ];
}

function glance({ glance, labels }: AgreementView): Block[] {
  const rows = glance.map(({ name, agreedWords, track }) => [name, agreedWords, track ?? '']);
  return [
    part('glance', labels.principles),
    table([labels.name, labels.agreed, labels.track], [3, 4, 4], rows, labels),
  ];
}

function contacts({ contacts, labels }: AgreementView): Block[] {
  const rows = contacts.flatMap(({ name: party, people }) =>
    people.map(({ name, position, deputy }) => [name, party, position, deputy ?? '']),
  );
  return [
    part('contacts', labels.contacts),
    table([labels.name, labels.party, labels.position, labels.deputy], [3, 3, 5, 3], rows, labels),
  ];
}

function map({ map, labels }: AgreementView): Block[] {
  const rows = map.levels.flatMap(({ name: level, forums, covered }) => [
    ...(covered === undefined ? [] : [[level, covered, '', '', '', '']]),
    ...forums.map(({ name, rhythm, chair, members, next }) => [
      level,
      name,
      rhythm,
      chair,
      members.join(', '),
      next?.short ?? '',
    ]),
  ]);
  const columns = [labels.level, labels.forum, labels.rhythm, labels.chair, labels.members, labels.next];
  return [
    part('map', labels.map),
    table(columns, [2, 3, 4, 3, 5, 2], rows, labels),
    ...map.escalation.flatMap(({ name, steps, outside }) => [
      heading(name),
      table(
        [labels.level, labels.owners, labels.within],
        [2, 6, 3],
        [
          ...steps.map(({ level, owners, within }) => [level, owners.join(', '), within]),
          ...(outside === undefined ? [] : [[outside, '', '']]),
        ],
        labels,
      ),
    ]),
  ];
}

function year({ year, labels }: AgreementView): Block[] {
  return [
    part('year', labels.year),
    ...(year.months.length === 0 ? [paragraph(labels.nothing, 'quiet')] : []),
    ...year.months.flatMap(({ name, items, series }) => [
      heading(name),
      table(
        [labels.date, labels.what, labels.who, labels.state],
        [3, 5, 4, 2],
        [
          ...series.map(({ name, who, words }) => ['', name, who, words]),
          ...items.map(({ isLatest, day, name, who, word }) => [
            isLatest ? `${labels.by} ${day.short}` : day.short,
            name,
            who,
            word,
          ]),
        ],
        labels,
      ),
    ]),
  ];
}

function promises({ promises, labels }: AgreementView): Block[] {
  return [
    part('promises', labels.promises),
    ...(promises.pairs.length === 0 ? [paragraph(labels.nothing, 'quiet')] : []),
    ...promises.pairs.flatMap(({ byName, toName, promises: cards }) => [
      heading(`${byName} → ${toName}`),
      {
        kind: 'list' as const,
        items: cards.map(({ what, facts, kept }) =>
          [
            what,
            ...facts.map(({ label, text }) => `${label}: ${text}`),
            ...(kept === undefined ? [] : [`${labels.track}: ${kept}`]),
          ].join(' · '),
        ),
      },
    ]),
  ];
}

function duties({ duties, labels }: AgreementView): Block[] {
  const rows = duties.map(row => [
    row.what,
    row.who,
    row.toWhom,
    row.howOften,
    row.next?.short ?? '',
    row.clause,
    row.lastEvidence?.short ?? '',
    row.kept ?? '',
  ]);
  const columns = [
    labels.what,
    labels.who,
    labels.toWhom,
    labels.rhythm,
    labels.next,
    labels.clause,
    labels.lastEvidence,
    labels.kept,
  ];
  return [part('duties', labels.duties), table(columns, [5, 3, 3, 3, 2, 2, 2, 3], rows, labels)];
}

function record({ record, labels }: AgreementView): Block[] {
  return [
    part('record', labels.record),
    ...(record.isRecorded
      ? [heading(labels.overdue), dues(record.overdue, labels)]
      : [paragraph(labels.nothingRecorded, 'note')]),
    heading(labels.upcoming),
    dues(record.upcoming, labels),
    ...(record.isRecorded
      ? [
          heading(labels.meetings),
          counts(record.forums, labels.forum, labels),
          heading(labels.ownPromises),
          counts(record.parties, labels.party, labels),
          heading(labels.actions),
          table(
            [labels.what, labels.who, labels.due, labels.agreedIn],
            [5, 3, 3, 3],
            record.actions.map(({ what, owner, due, isOverdue, agreed }) => [
              what,
              owner,
              isOverdue ? `${due?.short ?? ''} (${labels.overdue})` : (due?.short ?? ''),
              agreed,
            ]),
            labels,
          ),
        ]
      : []),
  ];
}

function points({ points, labels }: AgreementView): Block[] {
  if (!points) return [];
  const rows = points.map(({ severity, sentences }) => [labels[severity], sentences.join(' ')]);
  return [part('points', labels.points), table([labels.state, labels.what], [2, 9], rows, labels)];
}

function control({ control, labels, asOf }: AgreementView): Block[] {
  return [
    part('control', labels.control),
    {
      kind: 'list',
      items: [
        `${labels.version}: ${control.version}`,
        `${labels.asOf}: ${asOf.long}`,
        `${labels.madeFrom}: ${control.made}`,
        `${labels.fingerprint}: ${control.fingerprint}`,
      ],
    },
    { kind: 'signatures', names: control.signatures.map(({ name }) => name), below: labels.signedBy },
  ];
}

function dues(rows: readonly DueView[], labels: Labels): Block {
  return table(
    [labels.date, labels.what, labels.who],
    [2, 6, 4],
    rows.map(({ day, what, who, times }) => [day.short, times > 1 ? `${what} × ${times}` : what, who]),
    labels,
  );
}

function counts(rows: readonly CountRow[], name: string, labels: Labels): Block {
  return table(
    [name, labels.held, labels.late, labels.missed, labels.waived, labels.uncertain, labels.adherence],
    [5, 2, 2, 2, 2, 2, 3],
    rows.map(row => [
      row.name,
      ...[row.held, row.late, row.missed, row.waived, row.uncertain].map(String),
      row.word,
    ]),
    labels,
  );
}

/** A table, or that there is nothing in it. */
function table(
  headings: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  labels: Labels,
): Block {
  if (rows.length === 0) return paragraph(labels.nothing, 'quiet');
  const all = headings.map((heading, column) => ({ heading, share: shares[column] ?? 1 }));
  const used = all.map((_, column) => column === 0 || rows.some(row => row[column] !== ''));
  return {
    kind: 'table',
    columns: all.filter((_, column) => used[column]),
    rows: rows.map(row => row.filter((_, column) => used[column])),
  };
}

function part(id: string, text: string): Block {
  return { kind: 'heading', level: 1, text, id };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

function paragraph(text: string, tone?: 'strong' | 'quiet' | 'note'): Block {
  return { kind: 'paragraph', text, ...(tone && { tone }) };
}
