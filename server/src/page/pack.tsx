import type { PackView } from '../core/index.ts';
import { Blocks } from './blocks-page.tsx';
import { htmlPage, pageMargins } from './html-page.tsx';
import { packBlocks } from './pack-blocks.ts';
import type { ReportFrame } from './report.tsx';

/** A meeting pack as one file that needs nothing else, to be read and printed; it is filled in in Word or Markdown, or by hand. */
export function htmlPack(view: PackView, { css, madeBy }: ReportFrame): string {
  const { title, language, labels, version, agreement } = view;
  const margins = pageMargins(title, `${agreement} · ${labels.version} ${version}`);
  return htmlPage(
    { title, language, style: `${css}${margins}`, madeBy },
    <main lang={language} class="pack">
      <Blocks blocks={packBlocks(view)} />
    </main>,
  );
}
