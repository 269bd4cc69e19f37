import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as HTML, the way GitHub reads it; HTML in it is let through, so that tests would see it. */
export function renderMarkdown(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).trim();
}

/** The text that a reader of HTML sees, without the gaps that part would-be links. */
export function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, '')
    .replaceAll('\u200b', '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => entities[name] ?? '')
    .trim();
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The texts of the cells of a table, by row. */
export function cellsOf(html: string): string[][] {
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd](?: align="right")?>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}
