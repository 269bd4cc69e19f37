import type { PackView } from '../core/index.ts';
import { type Block, form, heading, paragraph, part, table } from './block.ts';
import { matters, scorecard, topicsTable } from './blocks-record.ts';
import { changeBlocks } from './change-blocks.ts';

/** So many rows are empty when a pack is made; people add others where they need them. */
const emptyRows = { guests: 2, decisions: 5, actions: 5 };

/** What a forum needs for a meeting, from top to bottom: what to know before it, then the tables that become its record. */
export function packBlocks(view: PackView): Block[] {
  const { labels, words } = view;
  const { withheld } = view;
  return [
    { kind: 'title', text: view.title },
    paragraph(`${view.agreement} · ${labels.version} ${view.version}`, 'strong'),
    { kind: 'list', items: view.facts.map(({ label, text }) => `${label}: ${text}`) },
    ...view.notes.map(note => paragraph(note, 'note')),
    part('agenda', words.agenda),
    view.agenda.length > 0 ? { kind: 'numbers', items: view.agenda } : paragraph(labels.nothing, 'quiet'),
    part('expected', words.expected),
    expected(view),
    ...previous(view),
    part('topics', words.topics),
    topicsTable(view.topics, labels),
    ...(view.answers.length > 0 ? [heading(words.answers), topicsTable(view.answers, labels)] : []),
    ...matters(labels.escalations, labels.where, view.escalations, labels),
    ...matters(labels.warnings, labels.warnedBy, view.warnings, labels),
    ...scorecard(view.scorecard, labels),
    ...changeBlocks(view.changes, words.changes),
    ...points(view),
    ...(withheld.length > 0
      ? [part('withheld', labels.left), { kind: 'list' as const, items: withheld }]
      : []),
    ...minutes(view),
  ];
}

function expected({ expected, labels, words }: PackView): Block {
  return table(
    [labels.name, labels.party, words.as, labels.position, labels.deputy],
    [3, 3, 2, 5, 3],
    expected.map(({ name, party, as, position, deputy }) => [name, party, as, position, deputy]),
    labels,
  );
}

function previous({ previous, labels, words }: PackView): Block[] {
  if (!previous) return [];
  const { day, decisions, attendance, note } = previous;
  return [
    part('previous', words.previous),
    paragraph(attendance === undefined ? day.long : `${day.long} (${attendance})`, 'strong'),
    decisions.length > 0 ? { kind: 'list', items: decisions } : paragraph(labels.nothing, 'quiet'),
    ...(note === '' ? [] : [paragraph(note)]),
  ];
}

function points({ points, labels }: PackView): Block[] {
  if (!points) return [];
  const rows = points.map(({ severity, sentences }) => [labels[severity], sentences.join(' ')]);
  return [part('points', labels.points), table([labels.state, labels.what], [2, 9], rows, labels)];
}

/** The tables that a secretary fills in, and what leads back to the agreement. */
function minutes({ words, day, expected, actions, reference }: PackView): Block[] {
  const empty = (rows: number, columns: number) =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  return [
    part('minutes', words.minutes),
    paragraph(words.fillIn),
    heading(words.meeting),
    form([words.heldOn, words.note], [2, 7], [[day.date, '']]),
    heading(words.attendance),
    paragraph(words.attendanceHelp, 'quiet'),
    form(
      [words.person, words.party, words.as, words.present],
      [4, 4, 2, 2],
      [...expected.map(({ name, party, as }) => [name, party, as, '']), ...empty(emptyRows.guests, 4)],
    ),
    ...(actions.length > 0
      ? [
          heading(words.openActions),
          paragraph(words.openActionsHelp, 'quiet'),
          form(
            [words.id, words.action, words.owner, words.due, words.status, words.newDue],
            [2, 5, 3, 2, 2, 2],
            actions.map(({ id, what, owner, due }) => [id ?? '', what, owner, due?.date ?? '', '', '']),
          ),
        ]
      : []),
    heading(words.decisions),
    paragraph(words.decisionsHelp, 'quiet'),
    form(
      [words.number, words.decision],
      [1, 12],
      empty(emptyRows.decisions, 1).map((_, row) => [String(row + 1), '']),
    ),
    heading(words.newActions),
    paragraph(words.newActionsHelp, 'quiet'),
    form([words.action, words.owner, words.due], [6, 3, 2], empty(emptyRows.actions, 3)),
    heading(words.reference),
    paragraph(words.referenceHelp, 'quiet'),
    paragraph(reference),
  ];
}
