import { mendSyntax } from '../../fixes/mend-syntax.ts';
import type { Fix } from '../../rule/rule.ts';
import type { Range } from '../../util/text.ts';
import { type Correction, correctionsIn } from '../../yaml/recovery/corrections.ts';
import { yamlRule } from './yaml-rule.ts';

export const yamlSyntax = yamlRule('syntax', {
  title: 'The text cannot be read as YAML 1.2.',
  why: 'What a tool cannot read, it cannot check; and people and programs may read it differently.',
  remedy: 'Follow the message: it names the character that is in the way and what to write instead.',
  bad: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: "Cirrus Oy\n',
  good: 'kind: Party\napiVersion: partnership/v1\nid: cirrus\nname: "Cirrus Oy"\n',
  fix({ range, data }, context) {
    const { cut } = (data ?? {}) as { cut?: Range };
    const corrections = correctionsIn({ data })?.map(toFix);
    if (!corrections) return mendSyntax(range, context, cut);
    return cut ? [...corrections, ...mendSyntax(range, context, cut)] : corrections;
  },
});

function toFix({ title, edits, isSure }: Correction): Fix {
  return {
    title,
    edits: edits.map(({ start, end, text }) => ({ range: { start, end }, text })),
    sure: isSure,
  };
}
