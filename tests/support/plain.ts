/** A value as it travels: messages in it are their English sentences. */
export function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
