import type { AgreementView } from '../../core/index.ts';
import type { Notice } from '../../page/notice.tsx';

/** Turns what people look at into the content of a file. The same gives the same bytes. */
export interface ReportFormat {
  readonly report: (view: AgreementView) => Promise<string | Uint8Array>;
  /** Where there is no agreement to show yet. */
  readonly notice: (notice: Notice) => Promise<string | Uint8Array>;
}
