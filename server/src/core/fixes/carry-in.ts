import { mappingAt } from '../edits/around.ts';
import { fill } from '../edits/fill.ts';
import { replaceByEach } from '../edits/replacements.ts';
import { t } from '../l10n/message.ts';
import type { ForumModel } from '../model/agreement.ts';
import { cadenceOf } from '../model/cadence-of.ts';
import { meetsOftenEnough } from '../model/carrier.ts';
import type { Fix, FixContext } from '../rule/rule.ts';
import { definitions } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import { map } from '../templates/template.ts';

/**
 * Names a forum that carries what is shared, one fix for each tactical or strategic one that meets often enough: a
 * forecast is usually looked at on the tactical level, all else on the strategic one.
 */
export function carryIn(start: number | undefined, { file, workspace }: FixContext): Fix[] {
  const mapping = mappingAt(file, start);
  const model = workspace.agreementOf(file);
  const commitments = model?.agreement.sharing?.commitments ?? [];
  const shared = commitments.find(each => file.source.nodeOf(each) === mapping);
  if (!model || !mapping || !shared) return [];
  const first = shared.type === 'forecast' ? 'tactical' : 'strategic';
  const rank = ({ level }: ForumModel) => (level === first ? 0 : 1);
  const fitting = model.forums
    .filter(({ id, level }) => id !== undefined && level !== 'operational')
    .filter(forum => meetsOftenEnough(forum, cadenceOf(shared)))
    .sort((a, b) => rank(a) - rank(b));
  const entry = file.source.entry(shared, 'forum');
  return fitting.flatMap(({ id = '', name }) => {
    const [change] = entry && shared.forum ? replaceByEach(file, entry.value.range, [id]) : [];
    const edits =
      change?.edits ??
      fill(file, mapping, map({ forum: id }), propertyNames(definitions.sharingCommitment ?? {}));
    return [{ title: t`Have “${name}” carry it`, edits }];
  });
}
