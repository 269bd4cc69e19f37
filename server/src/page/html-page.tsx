import { sha256 } from '@noble/hashes/sha2';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** What a page has besides its content. */
export interface HtmlPage {
  readonly title: string;
  readonly language: string;
  /** The style sheet, as it stands between the tags. */
  readonly style: string;
  /** What runs in the page; nothing unless it is given. */
  readonly script?: string;
  /** The tool that made it: `partnership 1.2.0`. */
  readonly madeBy: string;
}

/** A page that needs nothing else, and allows nothing but what it holds. */
export function htmlPage(page: HtmlPage, children: ComponentChildren): string {
  const { title, language, style, script, madeBy } = page;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const html = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content={madeBy} />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body class="report">
        {children}
        {script !== undefined && <script dangerouslySetInnerHTML={{ __html: script }} />}
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToString(html)}\n`;
}

/** By the hash of exactly the text between its tags a browser knows what it may use. Editors in a browser make pages, too. */
function hashOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(new TextEncoder().encode(text))))}`;
}

/** Title, version, for whom it is and page numbers in the margins of the paper, as a rule for a style sheet. */
export function pageMargins(title: string, version: string, foot = ''): string {
  const [left, right, bottom] = [title, version, foot].map(cssString);
  return `@page{@top-left{content:${left}}@top-right{content:${right}}@bottom-left{content:${bottom};white-space:nowrap}@bottom-right{content:counter(page) " / " counter(pages)}}`;
}

/** A text as a string of CSS that cannot end itself, nor the element that it stands in. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,:;()–-]/gu, sign => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
