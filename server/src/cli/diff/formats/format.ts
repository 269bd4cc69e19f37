import type { ChangeThreshold } from '../../../core/report/outcome.ts';
import type { Review } from '../../../core/report/review.ts';
import type { Style } from '../../terminal/style.ts';

/** Turns a review into text, with a line break at its end. The same review gives the same text. */
export type ReviewFormat = (review: Review, threshold: ChangeThreshold, style: Style) => string;

/** Every output format of `diff`, loaded when it is asked for. */
export const reviewFormats = {
  pretty: async (): Promise<ReviewFormat> => {
    const { pretty } = await import('./pretty.ts');
    return (review, _threshold, style) => pretty(review, style);
  },
  json: async (): Promise<ReviewFormat> => (await import('./json.ts')).json,
  markdown: async (): Promise<ReviewFormat> => {
    const { markdown } = await import('../../../core/report/markdown.ts');
    return (review, threshold) => markdown(review, threshold);
  },
  github: async (): Promise<ReviewFormat> => (await import('./github.ts')).github,
};

export const reviewFormatNames = Object.keys(reviewFormats) as (keyof typeof reviewFormats)[];
