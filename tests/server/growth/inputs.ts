import { readFileSync } from 'node:fs';
import { generateAgreement } from '../../bench/generate.ts';
import type { Files } from './subject.ts';

/** A kind of input in any size. */
export type Input = (n: number) => Files;

const sound = readFileSync('tests/fixtures/sound.yaml', 'utf8');
const head =
  'apiVersion: partnership/v1\nkind: Agreement\nid: nordbank-cirrus\ntitle: T\nversion: 1.0.0\nstatus: draft\n';
const main = (text: string, others: Files = {}): Files => ({ 'a.partnership.yaml': text, ...others });
const lines = (n: number, line: (index: number) => string) =>
  Array.from({ length: n }, (_, index) => line(index)).join('');

/** The sound agreement with something more in it: below a key that begins a line, or at the end. */
function within(anchor: string, more: string): Files {
  const at = sound.indexOf(anchor);
  if (at < 0) throw new Error(anchor);
  const end = at + anchor.length;
  return main(sound.slice(0, end) + more + sound.slice(end));
}

const repeated = (sign: string, text = sign): Readonly<Record<string, Input>> => ({
  [`one line of ${sign}`]: n => main(`${head}${text.repeat(n)}\n`),
  [`a value of ${sign}`]: n => main(`${head}x: ${text.repeat(n)}\n`),
  [`lines of ${sign}`]: n => main(`${head}${`${text}\n`.repeat(n)}`),
  [`indented lines of ${sign}`]: n => main(`${head}x:\n${`  ${text}\n`.repeat(n)}`),
});

const signs: Readonly<Record<string, string>> = {
  '- ': '- ',
  '-': '-',
  '? ': '? ',
  '[': '[',
  ']': ']',
  '{': '{',
  '}': '}',
  ': ': ': ',
  ':': ':',
  'a: ': 'a: ',
  '& ': '& ',
  '&a ': '&a ',
  '* ': '* ',
  '*a ': '*a ',
  '!': '!',
  '!a ': '!a ',
  '"': '"',
  '"a" ': '"a" ',
  "'": "'",
  '|': '|',
  '> ': '> ',
  '%': '%',
  '@ ': '@ ',
  '` ': '` ',
  ', ': ', ',
  '# ': '# ',
  tab: '\t',
  'tab a': '\ta',
  'no-break space': '\u00a0',
  'no-break space a': '\u00a0a ',
  'zero-width': '\u200b',
  bom: '\ufeff',
  backslash: '\\',
  '\\" ': '"\\" ',
  cr: '\r',
  nul: '\u0000',
  emoji: '😀',
  '--- ': '--- ',
  '... ': '... ',
  '– ': '– ',
  '• ': '• ',
  '[] ': '[] ',
  '[{': '[{',
  '{a: ': '{a: ',
  '[a, ': '[a, ',
  '<<: ': '<<: ',
  spaces: '    ',
  '-\t': '-\t',
  umlaut: 'ü ',
  '“': '“',
};

const person = (i: number) =>
  `      - { id: person-${i}, name: Person ${i}, title: Lead, seniority: manager }\n`;
const sharing = (i: number) =>
  `    - { id: plan-${i}, what: Plan ${i}, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none, classification: amber }\n`;
const forum = (i: number) =>
  `      - { id: board-${i}, name: Board ${i}, purpose: Services, chair: rotating, cadence: monthly, duration: 1 hour, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg], papers: 5 working days, minutes: 5 working days }\n`;

const marks =
  '      - { id: mika-salo, name: Mika Salo, title: Vendor Manager, seniority: manager, roles: [relationship-manager], deputy: nordbank/anna-lind }\n';
const sharingAnchor = 'sharing:\n  intent: Plans and forecasts are a normal agenda item.\n  commitments:\n';
const forumAnchor = '  tactical:\n    forums:\n';

/** An agreement and its records. */
function recorded(records: string, text = sound): Files {
  return main(text.replace('status: draft', 'status: active'), {
    'r.partnership.yaml': `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${records}`,
  });
}
const day = (i: number) => new Date(Date.UTC(2026, 0, 1 + (i % 320))).toISOString().slice(0, 10);

export const inputs: Readonly<Record<string, Input>> = {
  ...Object.assign({}, ...Object.entries(signs).map(([name, text]) => repeated(name, text))),
  sound: n => main(generateAgreement(n * 500)),
  'minified JSON': n => {
    const commitments = Array.from({ length: n }, (_, i) => ({
      id: `plan-${i}`,
      what: `Plan ${i}`,
      type: 'forecast',
      by: 'nordbank',
      to: 'cirrus',
      owner: 'nordbank/mika-salo',
      horizon: '12 months',
      cadence: 'monthly',
      forum: 'service-board',
    }));
    return main(
      JSON.stringify({
        apiVersion: 'partnership/v1',
        kind: 'Agreement',
        id: 'x',
        title: 'T',
        version: '1.0.0',
        status: 'draft',
        sharing: { commitments },
      }),
    );
  },
  'pretty JSON': n => {
    const commitments = Array.from({ length: n }, (_, i) => ({
      id: `plan-${i}`,
      what: `Plan ${i}`,
      by: 'nordbank',
      to: 'cirrus',
      members: ['a', 'b'],
    }));
    return main(
      JSON.stringify(
        { apiVersion: 'partnership/v1', kind: 'Agreement', id: 'x', sharing: { commitments } },
        null,
        4,
      ),
    );
  },
  people: n => within(marks, lines(n, person)),
  'people of the same id': n =>
    within(
      marks,
      lines(n, () => person(1)),
    ),
  'people with a mistake elsewhere': n =>
    main(`${within(marks, lines(n, person))['a.partnership.yaml'] as string}oops: 1\nfoo bar\n`),
  'people with deputies': n =>
    within(
      marks,
      lines(n, i => person(i).replace(' }', `, deputy: nordbank/person-${(i + 1) % n} }`)),
    ),
  'people with unknown deputies': n =>
    within(
      marks,
      lines(n, i => person(i).replace(' }', `, deputy: nordbank/persn-${(i + 1) % n} }`)),
    ),
  sharing: n => within(sharingAnchor, lines(n, sharing)),
  'sharing of the same id': n =>
    within(
      sharingAnchor,
      lines(n, () => sharing(1)),
    ),
  'sharing incomplete': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - { id: plan-${i}, by: nordbank }\n`),
    ),
  'sharing empty': n =>
    within(
      sharingAnchor,
      lines(n, () => `    - {}\n`),
    ),
  'sharing of unknown owners': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('nordbank/mika-salo', `nordbank/nobody-${i}`)),
    ),
  'sharing of unknown parties': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('by: nordbank', `by: company-${i}`)),
    ),
  'sharing of wrong cadences': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('monthly', `monthli${i}`)),
    ),
  'sharing misspelt': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('cadence', `cadance`)),
    ),
  'sharing one letter off': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('binding', `bindin${i}`)),
    ),
  'sharing in block style': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - id: plan-${i}\n      what: Plan ${i}\n      by: nordbank\n      to: cirrus\n`),
    ),
  'sharing without colon': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - id: plan-${i}\n      what Plan ${i}\n      by: nordbank\n`),
    ),
  'sharing too deep': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - id: plan-${i}\n      what: Plan ${i}\n        by: nordbank\n`),
    ),
  'sharing too shallow': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - id: plan-${i}\n     what: Plan ${i}\n      by: nordbank\n`),
    ),
  'sharing with open bracket': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - { id: plan-${i}, by: nordbank\n`),
    ),
  'sharing with open quote': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - { id: "plan-${i}, by: nordbank }\n`),
    ),
  'sharing with tabs': n =>
    within(
      sharingAnchor,
      lines(n, i => `\t- id: plan-${i}\n`),
    ),
  'sharing with lost dash': n =>
    within(
      sharingAnchor,
      lines(n, i => `      id: plan-${i}\n      what: Plan ${i}\n`),
    ),
  'sharing without space': n =>
    within(
      sharingAnchor,
      lines(n, i => `    -id: plan-${i}\n`),
    ),
  'sharing with a comma in flow': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace(`Plan ${i}`, 'Direction, investment and trust')),
    ),
  'sharing with wide gaps': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replaceAll(': ', ':    ')),
    ),
  'sharing with comments': n =>
    within(
      sharingAnchor,
      lines(n, i => `    # about ${i}\n${sharing(i)}`),
    ),
  'sharing with anchors': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('{', `&a${i} {`)),
    ),
  'sharing with aliases': n =>
    within(sharingAnchor, sharing(0).replace('{', `&a {`) + lines(n, () => '    - *a\n')),
  'sharing with unknown aliases': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - *a${i}\n`),
    ),
  'sharing with merge keys': n =>
    within(
      sharingAnchor,
      sharing(0).replace('{', `&a {`) + lines(n, i => `    - { <<: *a, id: plan-${i} }\n`),
    ),
  'sharing with suppressions': n =>
    within(
      sharingAnchor,
      lines(
        n,
        i =>
          `    # partnership-ignore sharing/incomplete -- because ${i}\n    - { id: plan-${i}, by: nordbank }\n`,
      ),
    ),
  'sharing with idle suppressions': n =>
    within(
      sharingAnchor,
      lines(n, i => `    # partnership-ignore sharing/incomplete -- because ${i}\n${sharing(i)}`),
    ),
  'sharing with duplicate keys': n =>
    within(
      sharingAnchor,
      lines(n, i => sharing(i).replace('{', '{ id: first,')),
    ),
  forums: n => within(forumAnchor, lines(n, forum)),
  'forums of one letter': n =>
    within(
      forumAnchor,
      lines(n, i => forum(i).replace('monthly', 'weekly').replace('Services', '')),
    ),
  'forums without members': n =>
    within(
      forumAnchor,
      lines(n, i => forum(i).replace(/members: \[.*?\], /, '')),
    ),
  'forum members': n =>
    within(
      forumAnchor,
      forum(1).replace('members: [', `members: [${lines(n, i => `nordbank/nobody-${i}, `)}`),
    ),
  'escalation steps': n =>
    within(
      '  escalation:\n',
      lines(
        n,
        () =>
          '    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg] }\n',
      ),
    ),
  advisers: n =>
    within(
      '  advisers:\n',
      lines(
        n,
        () =>
          '    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n',
      ),
    ),
  'early warnings': n =>
    within(
      '  earlyWarning:\n',
      lines(
        n,
        () => '    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
      ),
    ),
  parties: n =>
    within(
      'parties:\n',
      lines(n, i => `  - { id: party-${i}, name: Party ${i}, role: vendor, people: [] }\n`),
    ),
  'shared parties': n =>
    within(
      'parties:\n',
      lines(n, i => `  - { party: party-${i}, role: vendor }\n`),
    ),
  'unknown keys at the top': n => main(sound + lines(n, i => `key${i}: 1\n`)),
  'the same key at the top': n => main(sound + 'title: T\n'.repeat(n)),
  'extension keys': n => main(sound + lines(n, i => `x-key${i}: 1\n`)),
  'numbers as keys': n => main(sound + lines(n, i => `${i}: 1\n`)),
  'words alone': n => main(sound + 'word\n'.repeat(n)),
  'words between keys': n => main(sound + lines(n, i => `word\nx-a${i}: 1\n`)),
  conflicts: n => main(sound + lines(n, i => `<<<<<<< HEAD\nx-a${i}: 1\n=======\nx-a${i}: 2\n>>>>>>> b\n`)),
  'open conflicts': n => main(sound + '<<<<<<< HEAD\n'.repeat(n)),
  'conflict middles': n => main(sound + '=======\n'.repeat(n)),
  comments: n => main(lines(n, i => `# comment ${i}\n`) + sound),
  'comments at the end': n => main(sound + lines(n, i => `# comment ${i}\n`)),
  'a long comment': n => main(`${sound}# ${'word '.repeat(n)}\n`),
  'empty lines': n => main(sound.replace('legal:', `${'\n'.repeat(n)}legal:`)),
  'empty lines at the end': n => main(sound + '\n'.repeat(n)),
  'blank lines': n => main(sound.replace('legal:', `${'   \n'.repeat(n)}legal:`)),
  'spaces at the end of a line': n => main(sound.replace('legal:', `x-a: b${' '.repeat(n)}\nlegal:`)),
  'spaces within a value': n => main(sound.replace('title: ', `title: a${' '.repeat(n)}b`)),
  'a long title': n => main(sound.replace('title: ', `title: ${'word '.repeat(n)}`)),
  'a long title of one word': n => main(sound.replace('title: ', `title: ${'w'.repeat(n)}`)),
  'a long id': n => main(sound.replaceAll('nordbank', `n${'o'.repeat(n)}`)),
  'a long version': n => main(sound.replace('1.0.0', `${'1.'.repeat(n)}`)),
  'a long date': n => main(sound.replace('2026-01-01', `${'2026-'.repeat(n)}`)),
  'a long cadence': n => main(sound.replace('cadence: monthly', `cadence: ${'every 2 '.repeat(n)}`)),
  'a long duration': n => main(sound.replace('180 days', `${'1 day and '.repeat(n)}`)),
  'a long duration in digits': n => main(sound.replace('180 days', `${'1'.repeat(n)} days`)),
  'a long unknown reference': n => main(sound.replace('nordbank/mika-salo', `nordbank/${'mika-'.repeat(n)}`)),
  'a long key': n => main(`${sound}${'k'.repeat(n)}: 1\n`),
  'a long unknown word': n =>
    main(sound.replace('classification: amber', `classification: ${'amb'.repeat(n)}`)),
  'a long plain text in lines': n => main(sound.replace('title: ', `title: ${'word\n  '.repeat(n)}`)),
  'a long block': n => main(`${sound}x-a: |\n${'  word\n'.repeat(n)}`),
  'a long folded block': n => main(`${sound}x-a: >\n${'  word\n\n'.repeat(n)}`),
  blocks: n => main(sound + lines(n, i => `x-a${i}: |+\n  word\n\n`)),
  'a long quoted text': n => main(`${sound}x-a: "${'word\n  '.repeat(n)}"\n`),
  'a long unclosed quote': n => main(`${sound}x-a: "${'word\n  '.repeat(n)}\n`),
  escapes: n => main(`${sound}x-a: "${'\\u00e4'.repeat(n)}"\n`),
  'nested mappings': n => main(sound + lines(n, i => `${' '.repeat(Math.min(i, 200))}x-a${i}:\n`)),
  'nested beyond the limit': n =>
    main(`${sound}x-a:\n${lines(200, i => `${' '.repeat(i + 1)}a:\n`)}${'b: 1\n'.repeat(n)}`),
  'nested in flow': n =>
    main(`${sound}x-a: ${'{ a: '.repeat(90)}1${' }'.repeat(90)}\n${lines(n, i => `x-${i}: [[[[[]]]]]\n`)}`),
  'a wide flow list': n => main(`${sound}x-a: [${'word, '.repeat(n)}]\n`),
  'a wide flow mapping': n => main(`${sound}x-a: {${lines(n, i => `k${i}: 1, `)}}\n`),
  'a wide flow list in lines': n => main(`${sound}x-a: [\n${'  word,\n'.repeat(n)}]\n`),
  'open brackets in lines': n => main(sound + lines(n, i => `x-${i}: [\n`)),
  'open braces in lines': n => main(sound + lines(n, i => `x-${i}: { a: 1\n`)),
  'closed brackets in lines': n => main(sound + lines(n, i => `x-${i}: ]\n`)),
  'open quotes in lines': n => main(sound + lines(n, i => `x-${i}: "a\n`)),
  'keys without space': n => main(sound + lines(n, i => `x-${i}:a\n`)),
  'tabs in lines': n => main(sound + lines(n, i => `x-${i}:\n\ta: 1\n`)),
  'complex keys': n => main(sound + lines(n, i => `? x-${i}\n: 1\n`)),
  'complex keys in flow': n => main(sound + lines(n, i => `{ x-${i}: 1 }: 2\n`)),
  documents: n => main(sound + lines(n, i => `---\nx-${i}: 1\n`)),
  directives: n => main(lines(n, () => `%YAML 1.2\n`) + sound),
  tags: n => main(sound + lines(n, i => `x-${i}: !t${i} 1\n`)),
  'windows lines': n =>
    main(within(sharingAnchor, lines(n, sharing))['a.partnership.yaml']?.replaceAll('\n', '\r\n') ?? ''),
  'old mac lines': n =>
    main(within(sharingAnchor, lines(n, sharing))['a.partnership.yaml']?.replaceAll('\n', '\r') ?? ''),
  'moved blocks': n => main(sound + lines(n, i => ` x-a${i}: 1\n`)),
  stairs: n => main(sound + lines(n, i => `${' '.repeat(i % 7)}x-a${i}: 1\n`)),
  records: n =>
    recorded(
      lines(
        n,
        i =>
          `  - { type: meeting, forum: stand-up, date: ${day(i)}, attendees: [nordbank/mika-salo, cirrus/sara-berg] }\n`,
      ),
    ),
  'records of sharing': n =>
    recorded(lines(n, i => `  - { type: shared, commitment: forecast, date: ${day(i)} }\n`)),
  'records of unknown forums': n =>
    recorded(lines(n, i => `  - { type: meeting, forum: board-${i}, date: ${day(i)} }\n`)),
  'records of unknown types': n =>
    recorded(lines(n, i => `  - { type: meating, forum: stand-up, date: ${day(i)} }\n`)),
  'the same record': n =>
    recorded(lines(n, () => `  - { type: meeting, forum: stand-up, date: 2026-03-02 }\n`)),
  'records of many promises': n =>
    recorded(
      lines(n, i => `  - { type: shared, commitment: plan-${i}, date: ${day(i)} }\n`),
      within(sharingAnchor, lines(n, sharing))['a.partnership.yaml'],
    ),
  'actions of a record': n =>
    recorded(
      `  - { type: meeting, forum: stand-up, date: 2026-03-02, actions: [${lines(n, i => `{ id: act-${i}, what: Act ${i}, owner: nordbank/mika-salo, due: 2026-03-09 }, `)}] }\n`,
    ),
  'a records file as such': n =>
    main(
      `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n${lines(n, i => `  - { type: meeting, forum: stand-up, date: ${day(i)}, attendees: [nordbank/mika-salo, cirrus/sara-berg] }\n`)}`,
      { 'b.partnership.yaml': sound },
    ),
  files: n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}`,
        ]),
      ),
    ),
  'files of one id': n =>
    main(sound, Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.partnership.yaml`, head]))),
  'files of no kind': n =>
    main(
      sound,
      Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}.partnership.yaml`, `a: [\n`])),
    ),
  'files of one party': n =>
    main(sound, {
      'p.partnership.yaml':
        'apiVersion: partnership/v1\nkind: Party\nid: shared\nname: Shared\npeople:\n  - { id: a, name: A }\n',
      ...Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}parties: [{ party: shared, role: vendor }]\n`,
        ]),
      ),
    }),
  'files of an unknown party': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `${head.replace('nordbank-cirrus', `other-${i}`)}parties: [{ party: shared-${i}, role: vendor }]\n`,
        ]),
      ),
    ),
  'party files': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          `f${i}.partnership.yaml`,
          `apiVersion: partnership/v1\nkind: Party\nid: party-${i}\nname: Party ${i}\npeople:\n  - { id: a, name: A }\n`,
        ]),
      ),
    ),
  'records files': n => recordedFiles(n, () => 'nordbank-cirrus'),
  'records files of nothing': n => recordedFiles(n, i => `nordbank-cirru${i}`),
  'records files each with its agreement': n =>
    main(
      sound,
      Object.fromEntries(
        Array.from({ length: n }, (_, i) => [
          [
            `f${i}.partnership.yaml`,
            head.replace('nordbank-cirrus', `other-${i}`).replace('draft', 'active'),
          ],
          [
            `r${i}.partnership.yaml`,
            `apiVersion: partnership/v1\nkind: Records\nagreement: other-${i}\nrecords: []\n`,
          ],
        ]).flat(),
      ),
    ),
  overrides: n => ({
    'a.partnership.yaml': sound,
    'partnership.config.yaml': `overrides:\n${lines(n, i => `  - { files: ["**/x${i}*.yaml"], rules: { sharing/incomplete: off } }\n`)}`,
  }),
  'a long glob': n => ({
    'a.partnership.yaml': sound,
    'partnership.config.yaml': `overrides:\n  - { files: ["${'*a'.repeat(n)}"], rules: { sharing/incomplete: off } }\n`,
  }),
  waivers: n => ({
    'a.partnership.yaml': sound,
    'partnership.config.yaml': `waivers:\n${lines(n, i => `  - { finding: ${i.toString(16).padStart(16, '0')}, reason: Because, approvedBy: nordbank/anna-lind, until: 2027-01-01 }\n`)}`,
  }),
  'a configuration as such': n =>
    main(sound, { 'partnership.config.yaml': `rules:\n${lines(n, i => `  sharing/incomplet${i}: off\n`)}` }),
};

function recordedFiles(n: number, of: (i: number) => string): Files {
  return main(
    sound.replace('status: draft', 'status: active'),
    Object.fromEntries(
      Array.from({ length: n }, (_, i) => [
        `r${i}.partnership.yaml`,
        `apiVersion: partnership/v1\nkind: Records\nagreement: ${of(i)}\nrecords:\n  - { type: meeting, forum: stand-up, date: ${day(i)} }\n`,
      ]),
    ),
  );
}
