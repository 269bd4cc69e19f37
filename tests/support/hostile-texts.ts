import { soundAgreement } from './sound.ts';

const million = 1_000_000;

/** Beginnings of a file, since what says that it is an agreement is looked at more closely. */
const head = 'apiVersion: partnership/v1\nkind: Agreement\nid: x\n';

/** Each name stands for what is in it nine levels deep, ten times on each. */
const laughs = Array.from({ length: 9 }, (_, level) => {
  const inner = level === 0 ? 'ha' : `*a${level - 1}`;
  return `  a${level}: &a${level} [${Array(10).fill(inner).join(', ')}]\n`;
}).join('');

const levels = Array.from({ length: 5000 }, (_, level) => level);

/** Texts that want to end whoever reads them: by their depth, their length, or what they multiply to. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'brackets on one line': '['.repeat(million),
  'brackets of a value': `${head}parties: ${'['.repeat(200_000)}`,
  'braces on one line': `${head}parties: ${'{a: '.repeat(100_000)}`,
  'brackets that are closed': `${head}parties: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
  'dashes on one line': `kind: Agreement\n${'- '.repeat(40_000)}`,
  'question marks on one line': `${head}${'? '.repeat(40_000)}`,
  'colons on one line': `${head}${'a: '.repeat(40_000)}`,
  'anchors on one line': `${head}parties: ${'&a '.repeat(40_000)}`,
  'tags on one line': `${head}parties: ${'!a '.repeat(40_000)}`,
  'quotes on one line': `${head}title: ${'"'.repeat(200_000)}`,
  'a staircase':
    head +
    levels
      .slice(0, 1500)
      .map(level => `${' '.repeat(level)}a:\n`)
      .join(''),
  'a staircase of dashes':
    head +
    levels
      .slice(0, 1500)
      .map(level => `${' '.repeat(level)}-\n`)
      .join(''),
  'aliases that multiply': `${soundAgreement}\nx-laughs:\n${laughs}`,
  'an alias of itself': `${head}parties: &p [*p]\nsharing: &s { commitments: *s }\n`,
  'merge keys in a circle': `${head}sharing: &s\n  <<: [*s, *s]\n`,
  'a huge key': `${head}${'k'.repeat(million)}: 1\n`,
  'a huge word': `${head}title: ${'w'.repeat(million)}\n`,
  'many keys': head + levels.map(level => `key-${level}: 1\n`).join(''),
  'one key again and again': head + 'title: T\n'.repeat(5000),
  documents: '---\nkind: Agreement\n'.repeat(5000),
  directives: `${'%YAML 1.2\n'.repeat(5000)}---\n${head}`,
  'signs without a sound': `${head}title: ${'\u0000\u0007\u200b\u202e\ufeff'.repeat(10_000)}\n`,
  tabs: `${head}${'\t'.repeat(200_000)}x\n`,
  'blanks at the end of lines': `${head}${`title:${' '.repeat(1000)}\n`.repeat(200)}`,
  'line breaks': '\r\n'.repeat(200_000),
  'keys that objects have':
    '__proto__: { kind: Agreement }\nconstructor: 1\ntoString: [2]\nhasOwnProperty: x\n',
  'a pattern that never ends': `${head}term: { terminationNotice: "${'1 '.repeat(50_000)}" }\ntitle: "${'a'.repeat(50_000)}!"\n`,
  'a pattern that is none': `overrides: [{ files: ["(x+x+)+y", "${'{a,'.repeat(2000)}"] }]\n`,
  'numbers beyond all measure': `${head}term: { starts: 9999-99-99, ends: ${'9'.repeat(10_000)}-01-01, terminationNotice: ${'9'.repeat(10_000)} days }\nversion: ${'1.'.repeat(10_000)}\n`,
};

/** The same for configurations, that of `extension` in a circle with itself. */
export const hostileConfigurations: Readonly<Record<string, string>> = {
  'patterns that try everything': `overrides: [{ files: ["${'*a'.repeat(2000)}", "${'**/'.repeat(2000)}x", "${'{a,b}'.repeat(2000)}", "${'?*'.repeat(2000)}"], rules: { sharing/incomplete: off } }]\n`,
  'what it ignores': `ignore: ["${'**/*'.repeat(2000)}b"]\n`,
  extension: `extends: [${Array(2000).fill('./partnership.config.yaml').join(', ')}]\n`,
};

/** What is no text at all: bytes that are no UTF-8, among them lone surrogates. */
export const hostileBytes = Buffer.concat([
  Buffer.from(head),
  Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf, 0xff, 0xfe, 0xc0, 0x80, 0xf4, 0x90, 0x80, 0x80]),
  Buffer.from(': x\n'),
]);
