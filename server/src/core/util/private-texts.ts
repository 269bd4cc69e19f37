import { kept } from './kept.ts';

/** A text that may hold what nobody but its owner is to see. */
interface Text {
  readonly text: string;
}

/** That people have addresses, also where the text around them could not be read. */
const key = /mail["']?[ \t]*:/i;

/** What looks like an address, or like the beginning of one that was cut short. */
const addressLike = /[^\s"'`“”<>(){}[\],;:…]{1,80}@[^\s"'`“”<>(){}[\],;:…]{0,250}/g;

/**
 * The addresses in a text in which people have some: they are for calendars only, and go into no message, report or list that
 * others may see. Whatever became of its key, an address is one.
 */
const addressesIn = kept(({ text }: Text): { readonly all: readonly string[] } => ({
  all: key.test(text) ? [...new Set(text.match(addressLike))] : [],
}));

/** A message about a text, without the addresses of that text. */
export function withoutPrivate(message: string, about: Text): string {
  if (!message.includes('@')) return message;
  const { all } = addressesIn(about);
  return message.replace(addressLike, found => (all.some(address => address.includes(found)) ? '…' : found));
}

/** The text itself with as many dots in the place of its addresses, so that all else stays where it was. */
export function withPrivateDotted(about: Text): string {
  return dotted(about).text;
}

const dotted = kept((about: Text): Text => {
  const { text } = about;
  return addressesIn(about).all.length === 0
    ? about
    : { text: text.replace(addressLike, address => '·'.repeat(address.length)) };
});

/** Whether a part of a text holds one of its addresses. */
export function holdsPrivate(part: string, about: Text): boolean {
  return addressesIn(about).all.length > 0 && part.match(addressLike) !== null;
}
