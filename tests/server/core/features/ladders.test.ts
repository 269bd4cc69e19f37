import { describe, expect, it } from 'vitest';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
} from '../../../../server/src/core/features/call-hierarchy.ts';
import type { OutlineItem } from '../../../../server/src/core/features/outline/item.ts';
import { outline } from '../../../../server/src/core/features/outline.ts';
import { semanticTokens } from '../../../../server/src/core/features/semantic-tokens.ts';
import { offered } from '../../../support/complete.ts';
import { at, network } from '../../../support/network.ts';
import { renamed } from '../../../support/rename.ts';
import { changed } from '../../../support/sound.ts';

const last = '    - { then: mediation }\n';
const text = changed([
  last,
  `${last}  ladders:
    - id: charges
      for: Disputes about charges
      between: [nordbank, cirrus]
      steps:
        - { level: tactical, within: 5 working days, owners: [nordbank/mika-salo, cirrus/sara-berg], forum: service-board }
        - { then: expert-determination }
`,
]);
const path = 'c/agreement.partnership.yaml';

function here(marked: string) {
  return at({ ...network, [path]: text }, path, text.indexOf(marked));
}

describe('ladders', () => {
  it('stand in the outline by what they are for, with their parties and steps', () => {
    const { file, workspace } = here('ladders');
    const lines = (items: readonly OutlineItem[], indent = ''): string[] =>
      items.flatMap(({ name, detail, kind, children }) => [
        `${indent}${kind} ${name}${detail ? ` | ${detail}` : ''}`,
        ...lines(children, `${indent}  `),
      ]);
    const all = lines(outline(file, workspace));
    const start = all.indexOf('  section Ladders');
    expect(all.slice(start, start + 4)).toEqual([
      '  section Ladders',
      '    ladder Disputes about charges | Nordbank Abp, Cirrus Oy',
      '      step Tactical | within 5 working days',
      '      step Then expert-determination',
    ]);
  });

  it('are climbed each by itself', () => {
    const { file, workspace, offset } = here('tactical, within: 5');
    const [step] = prepareCallHierarchy(file, workspace, offset);
    expect(step && String(step.detail)).toBe(
      'within 5 working days, Mika Salo, Sara Berg, the ladder “Disputes about charges”',
    );
    const names = (calls: ReturnType<typeof outgoingCalls>) => calls.map(({ item }) => String(item.name));
    expect(step && names(outgoingCalls(workspace, step.key))).toEqual(['Then expert-determination']);
    // What stands before it in the text is the end of another ladder.
    expect(step && names(incomingCalls(workspace, step.key))).toEqual([]);
  });

  it('have an id that is declared and renamed', () => {
    const { file, workspace, offset } = here('charges\n');
    const tokens = semanticTokens(file).filter(({ range }) => range.start === offset);
    expect(tokens).toEqual([
      { range: { start: offset, end: offset + 7 }, type: 'commitment', modifiers: ['declaration'] },
    ]);
    expect(renamed({ file, workspace, offset }, 'money')).toEqual({ [path]: ['- id: money'] });
  });

  it('are offered whole, and their next steps', () => {
    const head = 'apiVersion: partnership/v1\nkind: Agreement\ngovernance:\n';
    const whole = offered(`${head}  ladders:\n    - |`);
    expect(whole.labels[0]).toBe('new ladder');
    expect(whole.accepted('new ladder')).toContain('between: [customer, vendor]\n      steps:\n');
    const next = offered(
      `${head}  escalation:\n    - { level: operational }\n    - { level: tactical }\n  ladders:\n    - id: charges\n      steps:\n        - level: operational\n        - |`,
    );
    expect(next.accepted('new escalation step')).toContain('- level: tactical\n');
  });
});
