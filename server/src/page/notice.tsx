import { type Block, paragraph } from './block.ts';
import { Blocks } from './blocks-page.tsx';
import { htmlPage } from './html-page.tsx';
import type { ReportFrame } from './report.tsx';

/** What stands on a page where there is no agreement to show yet. */
export interface Notice {
  /** The name of the file, as people know it. */
  readonly title: string;
  /** The code of the language of its texts. */
  readonly language: string;
  /** Why there is nothing to show, and what to do. */
  readonly sentences: readonly string[];
  /** The day of the page, as ISO date. */
  readonly date: string;
}

export function noticeBlocks({ title, sentences }: Notice): Block[] {
  return [{ kind: 'title', text: title }, ...sentences.map(sentence => paragraph(sentence))];
}

/** The notice as a file that needs nothing else. */
export function htmlNotice(notice: Notice, { css, madeBy }: ReportFrame): string {
  const { title, language } = notice;
  return htmlPage(
    { title, language, style: css, madeBy },
    <main lang={language} class="pack">
      <Blocks blocks={noticeBlocks(notice)} />
    </main>,
  );
}
