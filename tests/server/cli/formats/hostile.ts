import fc from 'fast-check';

/** What somebody who wants to misuse a page, a log or a parser would write into an agreement. */
export const attacks = [
  '\n::error file=a,line=1::owned',
  '::stop-commands::x',
  '##[add-mask]e',
  '%0A::warning::',
  '%25',
  ']]>',
  '<script>alert(1)</script>',
  '<!-- -->',
  '&lt;',
  '`',
  '```',
  '``a`',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udfff',
  '\u0000',
  '\u001b[31m',
  '\u0085',
  '\ufffe',
  '\ufeff',
  '\u200b',
  '|',
  '\\',
  '\\|',
  '@team',
  '#1',
  'GH-1',
  '!1',
  'https://example.org',
  'www.example.org',
  'a@example.org',
  ':smile_cat:',
  '![x](https://example.org/x.png)',
  '[x]: y',
  '# ',
  '---',
  '- ',
  '===',
  '1. ',
  '1.',
  '    ',
  '\t',
  '~~~',
  '$a$',
  '**',
  '_',
  '\r\n',
  '\r',
  '\u2028',
  '"',
  "'",
  '{{',
  '😀',
  'å',
  ',',
  ':',
  ' ',
  'word',
];

/** Texts made of attacks and of any other characters. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map(parts => parts.join(''));

/** The same for what can be a path on a disk: no NUL, no halves of characters, no empty segment. */
export const hostilePath = fc
  .array(
    hostileText.map(text => text.replace(/[\0/\\]|\p{Cs}/gu, '')),
    { minLength: 1, maxLength: 3 },
  )
  .map(segments => segments.map(segment => (/^\.{0,2}$/.test(segment) ? 'a' : segment)).join('/'));
