import type { AgreementModel } from '../model/agreement.ts';
import type { Change } from '../review/change.ts';
import type { AgreementReview } from '../review/review.ts';
import { Audience, type Readers } from '../view/audience.ts';

/** A promise or report as one of the two states has it. */
interface Item {
  /** The list that it stands in: `sharing.commitments`. */
  readonly list: string;
  readonly names: readonly string[];
  readonly isShown: boolean;
}

/**
 * Which changes a reader is not told: those of what is classified and not meant for this reader in either of the two states, and
 * those of whatever holds such a thing. Where nobody can tell which thing a change is about, it is not told either.
 */
export function hiddenFrom(
  name: Readers,
  { models }: Pick<AgreementReview, 'models'>,
): (change: Pick<Change, 'path'>) => boolean {
  if (name === 'internal') return () => false;
  const items = [models.before, models.after].flatMap(model => (model ? itemsOf(model, name) : []));
  const hidden = items.filter(({ isShown }) => !isShown);
  if (hidden.length === 0) return () => false;
  return ({ path }) => {
    const [, list, named] = /^(.*?(?:commitments|reporting))\[([^\]]*)\]/.exec(path) ?? [];
    if (list === undefined) return hidden.some(each => path === '' || isWithin(each.list, path));
    const same = items.filter(each => each.list === list && each.names.includes(named ?? ''));
    return same.length === 0 || same.some(({ isShown }) => !isShown);
  };
}

function itemsOf(model: AgreementModel, name: Readers): Item[] {
  const audience = new Audience(name, model);
  const commitments = model.commitments.map(({ path, commitment, direction }) => ({
    list: path.slice(0, path.lastIndexOf('[')),
    thing: commitment,
    direction,
  }));
  const reports = model.reports.map(({ report, direction }) => ({
    list: 'governance.reporting',
    thing: report,
    direction,
  }));
  return [...commitments, ...reports].map(({ list, thing, direction }) => {
    const { id, formerly } = thing as { readonly id?: string; readonly formerly?: unknown };
    const former = Array.isArray(formerly) ? formerly.filter(each => typeof each === 'string') : [];
    return {
      list,
      names: [...(id === undefined ? [] : [id]), ...former],
      isShown: audience.commitment({ commitment: thing, direction }),
    };
  });
}

/** Whether a list is that of a path, or stands in what it names. */
function isWithin(list: string, path: string): boolean {
  return list === path || list.startsWith(`${path}.`) || list.startsWith(`${path}[`);
}
