import type { PortfolioView } from '../core/index.ts';
import { htmlPage } from './html-page.tsx';
import { Portfolio } from './portfolio.tsx';
import type { ReportFrame } from './report.tsx';

/** All agreements of a folder as one file that needs nothing else. @param script what sorts and filters */
export function portfolioPage(view: PortfolioView, { css, madeBy }: ReportFrame, script: string): string {
  const { language, labels } = view;
  return htmlPage(
    { title: labels.portfolio, language, style: css, script, madeBy },
    <Portfolio view={view} />,
  );
}
