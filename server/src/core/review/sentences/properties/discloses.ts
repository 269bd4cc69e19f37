import { t } from '../../../l10n/message.ts';
import type { Saying } from '../saying.ts';
import { items, type PropertySentences } from './property.ts';

const told = items(
  (interests, { adviser }) => t`${adviser} now also tells of own interests: ${interests}`,
  (interests, { adviser }) => t`${adviser} no longer tells of own interests: ${interests}`,
);

/** The interests that an adviser tells of. `none` is no interest: it says that there are none. */
export const discloses: PropertySentences = {
  changed: saying => {
    const [was, is] = saying.about.values.map(saysNone);
    if (is && !was)
      return t`${saying.adviser} now says that there are no own interests (before: ${saying.was})`;
    if (was && !is)
      return t`${saying.adviser} now tells of own interests: ${saying.is}; before, it said that there are none`;
    return told.changed(saying);
  },
  added: saying => (saysNone(saying.about.values[1]) ? noneSaid(saying) : told.added(saying)),
  removed: saying =>
    saysNone(saying.about.values[0])
      ? t`${saying.adviser} no longer says that there are no own interests`
      : told.removed(saying),
};

function noneSaid({ adviser }: Saying) {
  return t`${adviser} now says that there are no own interests`;
}

function saysNone(value: unknown): boolean {
  const interests = [value ?? []].flat();
  return interests.length > 0 && interests.every(each => each === 'none');
}
