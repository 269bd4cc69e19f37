import type { Block } from '../../docs/markup.ts';
import type { PrincipleKey } from '../../docs/principles.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { FileModel } from '../../model/file-model.ts';
import { governanceLevels } from '../../model/sections.ts';
import type { Workspace } from '../../workspace.ts';

/** What a principle's section says now, in a line: the hover starts with it. */
export function summariseSection(file: FileModel, workspace: Workspace, key: PrincipleKey): Block[] {
  const model = workspace.agreementOf(file);
  if (!model) return [];
  const facts = model.lacks(model.agreement, key) ? ['nothing yet'] : summaries[key](model);
  return facts.length > 0 ? [{ text: [{ strong: 'In this agreement:' }, ` ${facts.join(', ')}.`] }] : [];
}

const summaries: Record<PrincipleKey, (model: AgreementModel) => string[]> = {
  firstChoice: model => promises(model, 'firstChoice'),
  sharing: model => promises(model, 'sharing'),
  governance: model =>
    governanceLevels.map(level => {
      const names = model.forums.filter(forum => forum.level === level).map(forum => forum.name);
      return `${level}: ${names.join(' and ') || 'no forum'}`;
    }),
  benchmarking: ({ agreement }) => [counted(agreement.benchmarking?.activities, 'activity', 'activities')],
  trustedAdviser: model =>
    (model.agreement.trustedAdviser?.advisers ?? []).map(
      ({ person, advises }) =>
        `${model.person(person)?.name ?? person ?? 'somebody'} advises ${model.nameOf(advises ?? '')}`,
    ),
  proactivity: model => [
    ...promises(model, 'proactivity'),
    counted(model.agreement.proactivity?.earlyWarning, 'early warning', 'early warnings'),
  ],
  openDialogue: model => [
    ...promises(model, 'openDialogue'),
    model.agreement.openDialogue?.healthCheck ? 'a health check' : 'no health check',
  ],
};

/** "2 commitments by Nordbank, 1 by Cirrus" */
function promises(model: AgreementModel, section: PrincipleKey): string[] {
  const commitments = model.commitments.filter(commitment => commitment.section === section);
  if (commitments.length === 0) return ['no commitment yet'];
  const both = commitments.filter(({ commitment }) => commitment.by === 'both').length;
  const by = model.parties.flatMap(party => {
    const count = commitments.filter(({ commitment }) => commitment.by === party.id).length;
    return count > 0 ? [`${count} by ${party.name}`] : [];
  });
  return [
    `${counted(commitments, 'commitment', 'commitments')}: ${[both > 0 ? `${both} by each party` : '', ...by].filter(Boolean).join(', ')}`,
  ];
}

function counted(list: readonly unknown[] | undefined, one: string, many: string): string {
  const count = list?.length ?? 0;
  return `${count} ${count === 1 ? one : many}`;
}
