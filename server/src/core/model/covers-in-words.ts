import { sentence, type Text, t } from '../l10n/message.ts';
import { principleByKey } from '../principles/principles.ts';
import { and, wordsOf } from '../util/lists.ts';
import { shorten } from '../util/shorten.ts';
import type { AgreementModel } from './agreement.ts';
import { type CoverablePart, coverOf, coversIn } from './coverage.ts';

/** UTF-16 code units of a place in the contract, on one line among other facts. */
const longest = 60;

/** `covered by Schedule 2.2`, where a part says so itself. */
export function coverInWords(agreement: object, part: CoverablePart): Text | undefined {
  const cover = coverOf(agreement, part);
  return cover && t`covered by ${oneLine(cover.text)}`;
}

/** Every place in the contract, with the parts that it covers: `First choice, Sharing: covered by Schedule 2.2`. */
export function coversInWords(model: AgreementModel): Text[] {
  const places = new Map<string, Text[]>();
  for (const { part, text } of coversIn(model)) {
    const place = oneLine(text);
    places.set(place, [...(places.get(place) ?? []), nameOf(part)]);
  }
  return [...places].map(([place, names]) => t`${and(names)}: covered by ${place}`);
}

function nameOf(part: CoverablePart): Text {
  const [section = '', within] = part.split('.');
  const name = section === 'exit' ? t`Plan for parting` : sentence(principleByKey(section)?.name ?? section);
  return within === undefined ? name : t`${name} (${wordsOf(within)})`;
}

function oneLine(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), longest);
}
