import type { MarkupBlock } from '../../docs/markup.ts';
import { joined, type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { isMutual } from '../../model/commitments.ts';
import { coverInWords } from '../../model/covers-in-words.ts';
import type { FileModel } from '../../model/file-model.ts';
import { governanceLevels, levelNames } from '../../model/sections.ts';
import type { PrincipleKey } from '../../principles/principle.ts';
import { and, inRow } from '../../util/lists.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

/** What a principle's section says now, in a line: the hover starts with it. */
export function summariseSection(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  key: PrincipleKey,
): MarkupBlock[] {
  const model = workspace.agreementOf(file);
  if (!model) return [];
  const cover = coverInWords(model.agreement, key);
  // What a covered section leaves out is not missing.
  const said = cover && model.isHollow(key) ? [] : summaries[key](model);
  const facts = model.lacks(model.agreement, key) ? [t`nothing yet`] : [...(cover ? [cover] : []), ...said];
  if (facts.length === 0) return [];
  return [{ text: [{ strong: t`In this agreement:` }, ' ', joined(facts, ', '), '.'] }];
}

const summaries: Record<PrincipleKey, (model: AgreementModel) => Text[]> = {
  firstChoice: model => promises(model, 'firstChoice'),
  sharing: model => promises(model, 'sharing'),
  governance: model => [
    ...governanceLevels.map(level => {
      const names = model.forums.filter(forum => forum.level === level).map(forum => forum.name);
      const cover = coverInWords(model.agreement, `governance.${level}`);
      const forums = [...(cover ? [cover] : []), ...(names.length > 0 ? [and(names)] : [])];
      return t`${levelNames[level]}: ${forums.length > 0 ? inRow(forums, '; ') : t`no forum`}`;
    }),
    ...reports(model),
  ],
  benchmarking: ({ agreement }) => {
    const count = agreement.benchmarking?.activities?.length ?? 0;
    return [count === 1 ? t`1 activity` : t`${count} activities`];
  },
  trustedAdviser: model =>
    (model.agreement.trustedAdviser?.advisers ?? []).map(
      ({ person, advises }) =>
        t`${model.person(person)?.name ?? person ?? t`somebody`} advises ${model.nameOf(advises ?? '')}`,
    ),
  proactivity: model => {
    const warnings = model.agreement.proactivity?.earlyWarning?.length ?? 0;
    return [
      ...promises(model, 'proactivity'),
      warnings === 1 ? t`1 early warning` : t`${warnings} early warnings`,
    ];
  },
  openDialogue: model => [
    ...promises(model, 'openDialogue'),
    model.agreement.openDialogue?.healthCheck ? t`a health check` : t`no health check`,
  ],
};

function reports({ reports: { length } }: AgreementModel): Text[] {
  if (length === 0) return [];
  return [length === 1 ? t`1 report` : t`${length} reports`];
}

/** "3 commitments: 2 by Nordbank, 1 by Cirrus" */
function promises(model: AgreementModel, section: PrincipleKey): Text[] {
  const commitments = model.commitments.filter(commitment => commitment.section === section);
  const count = commitments.length;
  if (count === 0) return [t`no commitment yet`];
  const both = commitments.filter(({ commitment }) => isMutual(commitment, model)).length;
  const by = model.parties.flatMap(party => {
    const own = commitments.filter(
      ({ commitment, direction }) => !isMutual(commitment, model) && direction.by.includes(party.id),
    ).length;
    return own > 0 ? [t`${own} by ${party.name}`] : [];
  });
  const who = joined([...(both > 0 ? [t`${both} by each party`] : []), ...by], ', ');
  return [count === 1 ? t`1 commitment: ${who}` : t`${count} commitments: ${who}`];
}
