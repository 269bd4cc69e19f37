import { addItem } from '../edits/fill-list.ts';
import { t } from '../l10n/message.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { sharingBy } from '../templates/recipes/commitments.ts';
import { namedAlready } from './named.ts';
import { onlyKnown, withKeys } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

/** Adds something to share for the coming year (a forecast by the customer) or beyond (a roadmap by the vendor). */
export function addSharing(term: 'short' | 'long', context: FixContext): Fix[] {
  const found = templateContextOf(context);
  const commitments = found?.model.agreement.sharing?.commitments;
  const list = commitments && context.file.source.nodeOf(commitments);
  if (!found || list?.kind !== 'sequence') return [];
  const { customer, vendor } = found.templateContext.facts;
  const item =
    term === 'short'
      ? sharingBy(found.templateContext, { by: customer, to: vendor, byCustomer: true })
      : sharingBy(found.templateContext, { by: vendor, to: customer, byCustomer: false });
  const [name] = namedAlready(found.model, 'sharing', context.workspace);
  const known = onlyKnown(name === undefined ? item : withKeys(item, { id: name }), found.model);
  if (!known) return [];
  return [
    {
      title:
        term === 'short'
          ? t`Add a forecast for the next 12 months, to adapt`
          : t`Add a roadmap beyond 12 months, to adapt`,
      edits: addItem(context.file, list, known),
    },
  ];
}
