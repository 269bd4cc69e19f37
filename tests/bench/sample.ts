/** An agreement of 5 KB without findings, of the kind that most people have. */
export const sample = 'samples/small-firm/haller-brandt-kanto.partnership.yaml';
