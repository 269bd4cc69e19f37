import type { AgreementView } from '../core/index.ts';
import { type Block, heading, paragraph, part, table } from './block.ts';
import { brief } from './blocks-brief.ts';
import { record } from './blocks-record.ts';
import { changeBlocks } from './change-blocks.ts';

/** One agreement from top to bottom. */
export function blocksOf(view: AgreementView): Block[] {
  const { labels, withheld } = view;
  return [
    ...head(view),
    ...brief(view),
    ...changeBlocks(view.changes, labels.changes),
    ...glance(view),
    ...contacts(view),
    ...map(view),
    ...year(view),
    ...promises(view),
    ...duties(view),
    ...record(view),
    ...readiness(view),
    ...points(view),
    ...control(view),
    ...(withheld.length > 0
      ? [part('withheld', labels.left), { kind: 'list' as const, items: withheld }]
      : []),
  ];
}

function head({ title, head, labels, asOf, notes, madeFor, withheld }: AgreementView): Block[] {
  const { standing, version, parties, contract, purpose, objectives, approvals, covered, term } = head;
  const facts = [
    ...(contract === undefined ? [] : [`${labels.contract}: ${contract}`]),
    ...approvals.map(({ words }) => `${labels.version} ${version}, ${words}`),
    ...covered,
  ];
  return [
    { kind: 'title', text: title },
    paragraph(`${standing} · ${labels.version} ${version} · ${labels.asOf} ${asOf.long}`, 'strong'),
    paragraph(madeFor, 'quiet'),
    ...(withheld.length > 0 ? [paragraph(labels.leftNote, 'note')] : []),
    { kind: 'list', items: parties.map(({ name, role }) => (role ? `${name}, ${role}` : name)) },
    ...(purpose === '' ? [] : [paragraph(purpose)]),
    ...(term && term.marks.length > 0
      ? [
          {
            kind: 'list' as const,
            items: [
              ...(term.starts ? [`${labels.firstDay}: ${term.starts.long}`] : []),
              ...term.marks.map(({ label, day }) => `${label}: ${day.long}`),
            ],
          },
        ]
      : []),
    ...(facts.length > 0 ? [{ kind: 'list' as const, items: facts }] : []),
    ...notes.map(note => paragraph(note, 'note')),
    ...(objectives.length > 0
      ? [
          heading(labels.objectives),
          table(
            [labels.what, labels.latest, labels.due, labels.owner],
            [6, 4, 2, 3],
            objectives.map(({ what, latest, due, owner }) => [what, latest, due?.short ?? '', owner]),
            labels,
          ),
        ]
      : []),
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
    people.map(({ name, position, vacancy, deputy }) => [
      vacancy === undefined ? name : `${name} (${vacancy})`,
      party,
      position,
      deputy ?? '',
    ]),
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
    ...forumFacts(map, labels),
    ...(map.covered.length > 0 ? [{ kind: 'list' as const, items: map.covered }] : []),
    ...map.escalation.flatMap(({ name, parties, steps, outside }) => [
      heading(name),
      ...(map.escalation.length > 1 && parties.length > 0
        ? [paragraph(`${labels.between}: ${parties.join(', ')}`, 'quiet')]
        : []),
      table(
        [labels.level, labels.owners, labels.forum, labels.within],
        [2, 6, 3, 3],
        [
          ...steps.map(({ level, owners, forum, within }) => [level, owners.join(', '), forum, within]),
          ...(outside === undefined ? [] : [[outside, '', '', '']]),
        ],
        labels,
      ),
    ]),
  ];
}

/** What forums may decide, who else sits there, and to whom they report: those that say any of it. */
function forumFacts({ levels }: AgreementView['map'], labels: AgreementView['labels']): Block[] {
  const items = levels
    .flatMap(({ forums }) => forums)
    .flatMap(({ name, others, reportsTo, rights }) => {
      const facts = [
        ...others.map(({ label, text }) => `${label}: ${text}`),
        ...(reportsTo ? [`${labels.reportsTo}: ${reportsTo.name}`] : []),
        ...rights.map(({ label, text }) => `${label}: ${text}`),
      ];
      return facts.length === 0 ? [] : [[name, ...facts].join(' · ')];
    });
  return items.length === 0 ? [] : [heading(labels.rights), { kind: 'list', items }];
}

/** One table of what has been, one of what comes: a table for each month would be mostly headings. */
function year({ year, labels }: AgreementView): Block[] {
  const rowsOf = (months: AgreementView['year']['months']) =>
    months.flatMap(({ name: month, items, series }) => [
      ...series.map(({ name, who, words }) => [month, name, who, words]),
      ...items.map(({ isLatest, day, name, who, word }) => [
        isLatest ? `${labels.by} ${day.short}` : day.short,
        name,
        who,
        word,
      ]),
    ]);
  const parts = [
    [labels.yearPast, year.months.filter(({ isPast }) => isPast)],
    [labels.yearAhead, year.months.filter(({ isPast }) => !isPast)],
  ] as const;
  const columns = [labels.date, labels.what, labels.who, labels.state];
  return [
    part('year', labels.year),
    ...(year.months.length === 0 ? [paragraph(labels.nothing, 'quiet')] : []),
    ...parts.flatMap(([title, months]) =>
      months.length === 0 ? [] : [heading(title), table(columns, [3, 5, 4, 2], rowsOf(months), labels)],
    ),
  ];
}

function promises({ promises, labels }: AgreementView): Block[] {
  return [
    part('promises', labels.promises),
    ...(promises.pairs.length === 0 ? [paragraph(labels.nothing, 'quiet')] : []),
    ...(promises.matrix
      ? [
          table(
            [labels.giver, ...promises.matrix.parties.map(({ name }) => name)],
            [3, ...promises.matrix.parties.map(() => 2)],
            promises.matrix.rows.map(({ name, counts }) => [
              name,
              ...counts.map(count => String(count ?? '–')),
            ]),
            labels,
          ),
        ]
      : []),
    ...promises.pairs.flatMap(({ byName, toName, promises: cards }) => [
      heading(`${byName} → ${toName}`),
      table(
        [labels.what, labels.details, labels.kept],
        [4, 6, 2],
        cards.map(({ what, facts, kept }) => [
          what,
          facts.map(({ label, text }) => `${label}: ${text}`).join('; '),
          kept ?? '',
        ]),
        labels,
      ),
    ]),
  ];
}

function duties({ duties, labels }: AgreementView): Block[] {
  const rows = duties.map(row => [
    row.what,
    row.who,
    row.owner,
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
    labels.owner,
    labels.toWhom,
    labels.rhythm,
    labels.next,
    labels.clause,
    labels.lastEvidence,
    labels.kept,
  ];
  return [part('duties', labels.duties), table(columns, [5, 3, 3, 3, 3, 2, 2, 2, 3], rows, labels)];
}

function readiness({ readiness, labels }: AgreementView): Block[] {
  if (readiness.length === 0) return [];
  const rows = readiness.map(({ label, text }) => [label, text]);
  return [part('readiness', labels.readiness), table([labels.what, labels.state], [4, 9], rows, labels)];
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
    ...(control.approvals.length > 0
      ? [
          heading(labels.approvals),
          table(
            [labels.version, labels.party, labels.state, labels.who, labels.date],
            [3, 4, 3, 3, 3],
            control.approvals.map(({ version, isPresent, party, word, by, day }) => [
              isPresent ? `${version} (${labels.presentVersion})` : version,
              party,
              word,
              by,
              day.long,
            ]),
            labels,
          ),
        ]
      : []),
    { kind: 'signatures', names: control.signatures.map(({ name }) => name), below: labels.signedBy },
  ];
}
