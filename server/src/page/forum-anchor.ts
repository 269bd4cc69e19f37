/** Where on the page a forum is told of. */
export function forumAnchor(id: string): string {
  return `forum-${id}`;
}
