/** An id as a name: `service-board` gives `Service Board`. */
export function nameOfId(id: string): string {
  return id
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
