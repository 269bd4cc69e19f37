import { t } from '../l10n/message.ts';
import { inShort } from '../util/shorten.ts';
import { MAX_DEPTH, MAX_NODES, MAX_TEXT_LENGTH } from './limits.ts';

/**
 * Every sentence that reading YAML can say, in one place. They are written for a relationship manager: what
 * is wrong, why, what to do; "entry" and "list" instead of the terms of the YAML specification.
 */

const number = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Source text as it is quoted in a message: on one line, shortened. */
function quoted(text: string): string {
  return `\`${inShort(text)}\``;
}

const closerOf = (bracket: string) => (bracket === '[' ? ']' : '}');

export const messages = {
  encoding: () =>
    t`This file is not saved as UTF-8, so letters outside English cannot be read. Save it again with the encoding UTF-8.`,
  tooLong: () =>
    t`This file is too long to be read (more than ${number(MAX_TEXT_LENGTH)} characters). Split it into several files.`,
  tooDeep: () => t`This is nested too deeply (more than ${MAX_DEPTH} levels). Write it with fewer levels.`,
  tooMany: () =>
    t`This file holds more than ${number(MAX_NODES)} keys and values, each \`*alias\` counted as all that it stands for. Split the file or use fewer aliases.`,
  moreProblems: (count: number) =>
    t`There are ${number(count)} more problems of this kind in the file. Solve the ones above first.`,
  gaveUp: () =>
    t`There are too many mistakes to read on from here. Solve the ones above first; the rest is checked then.`,
  secondDocument: () =>
    t`A second document begins here, and a file holds only one: everything from here on is ignored. Move it to a file of its own, or delete this line.`,

  conflict: () =>
    t`A merge was not finished here: two versions of the text follow, and only the first one is read. Keep what is right, and delete the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.`,
  strayMark: (mark: string) =>
    t`${quoted(mark)} ends a YAML document, and more of this one follows. Delete this line; a line between two sections can be a comment that starts with \`#\`.`,

  noColon: (text: string) =>
    t`${quoted(text)} has no value: write a colon and a space behind the key, then the value. If it continues the text above, indent it further than that key.`,
  cutByComma: (text: string) =>
    t`A comma ends a text inside braces, so ${quoted(text)} stands there like a key without a value. If it belongs to the text before the comma, put that whole text in quotes; if it is a key, write a colon and a space behind it, then the value.`,
  textWithBracket: (text: string) =>
    t`${quoted(text)} has a bracket in it, and inside braces that begins a list or group of its own. Put the whole text in quotes.`,
  lostColon: (key: string) =>
    t`${quoted(key)} lacks its colon, so what stands below does not belong to it. Write ${quoted(`${key}:`)}.`,
  wrongColon: (sign: string, key: string) =>
    t`${quoted(sign)} stands where \`:\` is meant: YAML tells a key from its value by a colon and a space. Write ${quoted(`${key}:`)}.`,
  roundBrackets: () =>
    t`Round brackets stand where \`{ }\` is meant: in YAML they are letters of a text like all others. Write \`{\` and \`}\` around these entries.`,
  roundList: () =>
    t`Round brackets stand where \`[ ]\` is meant: in YAML they are letters of a text like all others, and the comma ends it. Write \`[\` and \`]\` around the list; if it is one text, put it in quotes.`,
  trailingComma: () =>
    t`This comma stands behind the end of its entry. Entries on lines of their own need no comma between them: delete it.`,
  fence: () =>
    t`Three backquotes mark a piece of text in a chat or on a web page, and are no part of it. Delete the line.`,
  otherKeyboard: (sign: string, meant: string) =>
    t`${quoted(sign)} stands where ${quoted(meant)} is meant: it comes from another keyboard, and YAML takes it for a letter. Write ${quoted(meant)}.`,
  missingSpace: (text: string) =>
    t`${quoted(text)} lacks a space: write a space behind the colon, so that key and value can be told apart.`,
  colonInText: (text: string) =>
    t`${quoted(text)} has a colon of its own, which looks like another key. Put the whole value in quotes, or start the second key on a line of its own.`,
  wrongIndentation: () =>
    t`This line is not aligned with the lines above. Give it as many spaces at its beginning as the other entries of the same level have.`,
  swappedLines: () =>
    t`This line and the next one have changed places: the next one has to stand first. Swap the two.`,
  expectedDash: (text: string) =>
    t`${quoted(text)} stands among the entries of a list, and each of them begins with a dash and a space: write \`- \` before it, or move it to where it belongs.`,
  dashWithoutSpace: (text: string) => t`${quoted(text)} lacks a space: write a space behind the dash.`,
  wrongDash: (sign: string) =>
    t`${quoted(sign)} does not begin an entry of a list here: YAML knows only the short dash \`-\` of the keyboard. Write \`- \` instead.`,
  numberedEntry: (sign: string) =>
    t`${quoted(sign)} numbers an entry of a list, and YAML takes that for words: each entry begins with a dash and a space, and they count by their order. Write \`- \` instead.`,
  unexpectedDash: () =>
    t`This list entry has no place here. A list stands below its key: indent it like the other entries of that list.`,
  listBehindKey: () =>
    t`A list cannot begin behind its key. Write each \`- \` entry on a line of its own below it.`,
  tab: (lines = 1) =>
    lines === 1
      ? t`There is a tab at the beginning of this line, and YAML allows only spaces there. Replace the tab by spaces.`
      : t`There is a tab at the beginning of this line, and YAML allows only spaces there. Replace the tabs of this line and of ${number(lines - 1)} more by spaces.`,

  unclosedQuote: (quote: string) =>
    t`This quote is never closed. Write another ${quote} where the text ends.`,
  strayQuote: (quote: string) =>
    t`This quote is never closed, and what stands behind it needs no quotes. Delete this ${quote}.`,
  behindQuote: (text: string) =>
    t`${quoted(text)} stands behind the closing quote. Put the whole value in quotes, and double a quote that belongs to the text.`,
  badEscape: (text: string) =>
    t`In double quotes \`\\\` begins a special character, and ${quoted(text)} is none. Write \`\\\\\` for a plain \`\\\`, or use single quotes.`,
  unclosedBracket: (bracket: string) =>
    t`This \`${bracket}\` is never closed. Write \`${closerOf(bracket)}\` where its last entry ends.`,
  strayBracket: (bracket: string) =>
    t`This \`${bracket}\` closes nothing. Delete it, or put the text in quotes.`,
  behindBracket: (text: string) =>
    t`${quoted(text)} stands behind the closing bracket. Delete it, or put the whole value in quotes.`,
  flowIndentation: (text: string) =>
    t`${quoted(text)} needs more spaces before it: everything up to the closing bracket is indented further than the key that the bracket belongs to.`,
  missingComma: (text: string) =>
    t`A comma is missing before ${quoted(text)}: separate the entries in brackets with commas.`,
  extraComma: () => t`This comma has no entry before it. Delete it, or write the entry.`,

  badStart: (character: string, text: string) =>
    t`A value cannot begin with \`${character}\`, which has a meaning of its own in YAML. Put ${quoted(text)} in quotes.`,
  reservedSign: (sign: string) =>
    t`This line begins with \`${sign}\`, which has a meaning of its own in YAML. Delete the sign.`,
  blockHeader: (text: string) =>
    t`${quoted(text)} cannot be read: behind \`|\` or \`>\` the text begins on the next line. If the sign belongs to the value, put the value in quotes.`,
  badReference: (text: string) =>
    t`${quoted(text)} cannot be read: \`&name\`, \`*name\` and \`!tag\` have a meaning of their own in YAML. If this is ordinary text, put it in quotes.`,
  invisible: (count: number) =>
    count === 1
      ? t`There is an invisible character here that does not belong in a text. Delete it and type the text again.`
      : t`There is an invisible character here that does not belong in a text, and ${number(count - 1)} more in the file. Delete them and type the text again.`,
  falseSpaces: (count: number) =>
    count === 1
      ? t`There is a no-break space here, which only looks like a space: YAML takes it for a letter. Replace it by a common space.`
      : t`There is a no-break space here, which only looks like a space: YAML takes it for a letter. Replace this one and ${number(count - 1)} more in the file by common spaces.`,
  directive: () =>
    t`A line that begins with \`%\` is an instruction to the YAML reader, and this one cannot be followed. Delete it, or put the text in quotes.`,
  general: (text: string) =>
    text.trim() === ''
      ? t`The text cannot be read here. Compare this line with the ones around it: look for a missing colon, quote or bracket.`
      : t`${quoted(text)} cannot be read. Compare it with the lines around it: look for a missing colon, quote or bracket; ordinary text can always be put in quotes.`,

  duplicateKey: (key: string) =>
    t`${quoted(key)} is written twice here, and only the first one counts. Delete one of them, or merge the two.`,
  duplicateEntry: (key: string) =>
    t`${quoted(key)} is written twice here, and only the first one counts. If a new entry of the list begins here, write \`- \` before it; else delete one of the two.`,
  firstKey: (key: string) => t`${quoted(key)} is first written here.`,
  mergeKey: () =>
    t`YAML 1.2 has no merge key: \`<<\` is not followed, and this entry is ignored. Write the entries out, or use \`*alias\` for a whole value.`,
  noKey: () =>
    t`There is no key here, so nobody can tell what the value says. Write the key, or delete the line.`,
  complexKey: () =>
    t`A key has to be plain text; a list or a group of entries cannot be a key. If this is text, put it in quotes.`,
  unknownTag: (tag: string) =>
    t`${quoted(tag)} is not known here, and nobody can tell what it makes of the value. Delete it, or put the value in quotes if \`!\` belongs to it.`,
  tagMismatch: (tag: string) =>
    t`The value does not fit ${quoted(tag)}, so it is read as it stands. Delete ${quoted(tag)} or correct the value.`,
  unknownAlias: (name: string) =>
    t`\`*\` repeats a value that was marked before, and nothing above is marked ${quoted(`&${name}`)}. Correct the name, or put the text in quotes.`,
  recursiveAlias: (name: string) =>
    t`${quoted(`*${name}`)} stands inside the value that it repeats, so it would never end. Write the value out here.`,
} as const;
