/** The places for values in a sentence, `{0}`, `{1}` …, each once and sorted. */
export function placesOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort();
}
