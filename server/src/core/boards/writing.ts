import { toPlainText } from '../templates/snippet.ts';
import { list, map, type Part, type Template, text, writeFlow } from '../templates/template.ts';

/** Plain data as a template, in brackets; what is undefined is left out. */
export function flowOf(value: unknown): Template {
  if (Array.isArray(value)) return list(value.map(flowOf));
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
    return map(
      Object.fromEntries(pairs.map(([key, each]) => [key, key === 'at' ? time(String(each)) : flowOf(each)])),
      true,
    );
  }
  return typeof value === 'string' ? text(value) : text(String(value), 'raw');
}

/** A time of day would be read as a number without its quotes. */
function time(value: string): Part {
  return text(value, 'quoted');
}

/** The same as text. */
export function flowText(value: unknown): string {
  return toPlainText(writeFlow(flowOf(value)));
}
