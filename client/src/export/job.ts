import type { AgreementView, CalendarView, PackView } from '../../../server/src/core/index.ts';

/** The kinds of file that an agreement can be exported to, by the ending of their names. */
export const exportFormats = ['html', 'docx', 'md'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What a file is made from. */
export type ExportJob = PageJob | PackJob | CalendarJob;

export interface CalendarJob {
  readonly format: 'ics';
  readonly calendar: CalendarView;
}

/** A meeting pack. */
export interface PackJob {
  readonly pack: PackView;
  readonly format: ExportFormat;
  /** The style sheet of pages. */
  readonly css: string;
}

export interface PageJob {
  readonly view: AgreementView;
  readonly format: ExportFormat;
  /** The style sheet of pages. */
  readonly css: string;
}

/** Makes a file; what is needed for that is loaded when it is first asked. */
export type MakeFile = (job: ExportJob) => Promise<Uint8Array>;
