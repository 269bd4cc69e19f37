import type { AgreementView } from '../../core/index.ts';

/** Turns what people look at into the content of a file. The same view gives the same bytes. */
export type ReportFormat = (view: AgreementView) => Promise<string | Uint8Array>;
