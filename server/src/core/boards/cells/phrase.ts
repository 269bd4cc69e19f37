import { wordPattern } from '../words.ts';

/** The adverbs of rhythm, and the units that they stand for. */
export const adverbs: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  quarterly: 'quarter',
  'half-yearly': 'half-year',
  'half yearly': 'half-year',
  yearly: 'year',
};

/** What joins the words of a rhythm and says nothing of it by itself, in English and Swedish. */
const saysNothing = wordPattern(
  [
    'meetings?|meets?|held|to be|be|is|are|will|shall|should|takes? place|place|takes?|the|a|an|on|in|of|at|and|or',
    'every|basis|normally|usually|typically|generally|ordinarily|but|however|though|yet|also|always|additionally',
    'in addition|otherwise|besides|i|per|month|quarter|week|year|times',
    'dock|men|även|därutöver|dessutom|därtill|utöver det|i övrigt|övrigt|annars|alltid|normalt|vanligen|vanligtvis',
    'som regel|i regel|oftast|ordinarie|ska|skall|bör|kommer att|hålls|hållas|sker|ske|äger rum|genomförs',
    'genomföras|sammanträder|träffas|möts',
  ],
  'giu',
);

/** What is left of a text while parts of it are understood. */
export class Phrase {
  #left: string;

  constructor(text: string) {
    this.#left = text;
  }

  take(pattern: RegExp): Readonly<Record<string, string | undefined>> | undefined {
    const found = pattern.exec(this.#left);
    if (!found) return undefined;
    this.#left = `${this.#left.slice(0, found.index)} | ${this.#left.slice(found.index + found[0].length)}`;
    return { ...found.groups, whole: found[0] };
  }

  /** As {@link take}, and leaves it there. */
  peek(pattern: RegExp): Readonly<Record<string, string | undefined>> | undefined {
    return pattern.exec(this.#left)?.groups;
  }

  /** Whether it names a rhythm still. */
  hasRhythm(): boolean {
    return (
      Object.keys(adverbs).some(each => new RegExp(`\\b${each}\\b`).test(this.#left)) ||
      /\btimes\b|\bper (?:week|month|quarter|year)\b|\bevery\b/.test(this.#left)
    );
  }

  rest(): string {
    return this.#left
      .replace(saysNothing, ' ')
      .replace(/[|,;.:()[\]/–-]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
}
