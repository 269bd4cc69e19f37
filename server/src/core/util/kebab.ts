/** A name as an id: lower-case kebab; undefined when no letter is left. */
export function kebab(name: string): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return /[a-z]/.test(id) ? id : undefined;
}

/** An id as a name: `service-board` gives `Service Board`. */
export function nameOfId(id: string): string {
  return id
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
