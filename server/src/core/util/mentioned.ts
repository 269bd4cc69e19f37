/**
 * The names, each with a slash in it such as `nordbank/anna-lind`, that occur somewhere in a text. Looks around each slash of
 * the text instead of going through the text for each name.
 */
export function mentionedIn(text: string, names: readonly string[]): string[] {
  const known = new Set(names);
  // How long names are behind their first slash, by how long they are before it.
  const lengths = new Map<number, Set<number>>();
  for (const name of known) {
    const before = name.indexOf('/');
    lengths.set(before, (lengths.get(before) ?? new Set()).add(name.length - before));
  }
  const found = new Set<string>();
  for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
    for (const [before, rests] of lengths) {
      if (before < 0 || before > slash) continue;
      for (const rest of rests) {
        const name = text.slice(slash - before, slash + rest);
        if (known.has(name)) found.add(name);
      }
    }
  }
  return names.filter(name => found.has(name) || (!name.includes('/') && text.includes(name)));
}
