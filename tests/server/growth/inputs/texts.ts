import { type Inputs, lines, main, sharing, sharingAnchor, sound, within } from './parts.ts';

/** Long texts, and many slips of layout. */
export const longTexts: Inputs = {
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
  'sharing with unknown aliases': n =>
    within(
      sharingAnchor,
      lines(n, i => `    - *a${i}\n`),
    ),
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
};
