import type { ChangeThreshold, Dictionary, Review } from '../../../core/index.ts';
import type { Style } from '../../terminal/style.ts';

/** Turns a review into text, with a line break at its end. The same review gives the same text. */
export type ReviewFormat = (
  review: Review,
  threshold: ChangeThreshold,
  style: Style,
  dictionary: Dictionary | undefined,
) => string;

/** Every output format of `diff`, loaded when it is asked for. */
export const reviewFormats = {
  pretty: async (): Promise<ReviewFormat> => {
    const { pretty } = await import('./pretty.ts');
    return (review, _threshold, style, dictionary) => pretty(review, style, dictionary);
  },
  json: async (): Promise<ReviewFormat> => {
    const { json } = await import('./json.ts');
    return (review, _threshold, _style, dictionary) => json(review, dictionary);
  },
  markdown: async (): Promise<ReviewFormat> => {
    const { markdown } = await import('../../../core/report/markdown.ts');
    return (review, threshold, _style, dictionary) => markdown(review, threshold, dictionary);
  },
  github: async (): Promise<ReviewFormat> => {
    const { github } = await import('./github.ts');
    return (review, threshold, _style, dictionary) => github(review, threshold, dictionary);
  },
};

export const reviewFormatNames = Object.keys(reviewFormats) as (keyof typeof reviewFormats)[];
