import { capital, joined, type Text, t } from '../../../l10n/message.ts';
import { list } from '../quotes.ts';
import type { Saying } from '../saying.ts';
import { itemsInWords } from '../values.ts';

/** What is said of a property. */
export interface PropertySentences {
  readonly changed: (saying: Saying) => Text;
  readonly added: (saying: Saying) => Text;
  readonly removed: (saying: Saying) => Text;
  /** What somebody does in it who gains or loses alone: “better for Integra Oy, who answers”. */
  readonly role?: Text;
}

/** The properties of one schema, by key. */
export type PropertyTable = Readonly<Record<string, PropertySentences>>;

type Say = (saying: Saying) => Text;
type SayBoth = (was: Text, is: Text, saying: Saying) => Text;

/**
 * What is agreed as a question that is answered: “how often it meets”.
 *
 * @param question what it answers, as it stands behind “it is agreed”
 * @param changed what is said where another answer took the place of the first one
 */
export function answer(question: Say, changed: SayBoth, role?: Text): PropertySentences {
  return {
    changed: saying => changed(...saying.both, saying),
    added: saying => t`It is now agreed ${question(saying)}: ${saying.is}`,
    removed: saying => t`It is no longer agreed ${question(saying)} (before: ${saying.was})`,
    ...(role && { role }),
  };
}

/** The same for a length of time. */
export function length(
  question: Say,
  changed: (insteadOf: Text, saying: Saying) => Text,
  role?: Text,
): PropertySentences {
  return answer(question, (_was, _is, saying) => changed(saying.insteadOf, saying), role);
}

/**
 * A list, of which items come and go.
 *
 * @param more with the items that came
 * @param less with those that went
 * @param instead with those that came and those that went, where both did; without it, these are changes by themselves
 * @param otherwise where the same ones are there in another order
 */
export function items(
  more: (items: Text, saying: Saying) => Text,
  less: (items: Text, saying: Saying) => Text,
  instead?: (came: Text, went: Text, saying: Saying) => Text,
  otherwise: Say = saying => more(saying.is, saying),
): PropertySentences {
  return {
    changed: saying => {
      const { values, schema } = saying.about;
      const was = itemsInWords(values[0], schema, saying.sides.before);
      const is = itemsInWords(values[1], schema, saying.sides.after);
      const [old, fresh] = [new Set(was.map(String)), new Set(is.map(String))];
      const came = is.filter(item => !old.has(String(item)));
      const went = was.filter(item => !fresh.has(String(item)));
      if (instead && came.length > 0 && went.length > 0) return instead(list(came), list(went), saying);
      const parts = [
        ...(went.length > 0 ? [less(list(went), saying)] : []),
        ...(came.length > 0 ? [more(list(came), saying)] : []),
      ];
      return parts.length > 0 ? joined(parts.map(capital), '. ') : otherwise(saying);
    },
    added: saying => more(saying.is, saying),
    removed: saying => less(saying.was, saying),
  };
}
