import { quantityOf } from '../../evidence/measured.ts';
import { byGrowth, type Judge } from '../verdict.ts';

/** A target is higher or lower; which of these asks for more, the measure has to say. */
export const demanding: Judge = (before, after, things) => {
  const [was, is] = [quantityIn(before, things?.before), quantityIn(after, things?.after)];
  const better = things?.after.better;
  if (!was || !is || was.unit !== is.unit || better !== things?.before.better) return 'undetermined';
  if (better !== 'higher' && better !== 'lower') return 'undetermined';
  return byGrowth(better === 'higher' ? is.amount - was.amount : was.amount - is.amount);
};

function quantityIn(target: unknown, measure: { readonly unit?: unknown } = {}) {
  return quantityOf(target, typeof measure.unit === 'string' ? measure.unit : undefined);
}
