import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { FileSettings } from '../../../../server/src/core/config/settings.ts';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { hover } from '../../../../server/src/core/features/hover.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Rule } from '../../../../server/src/core/rule/rule.ts';
import { ruleById } from '../../../../server/src/core/rules/catalogue.ts';
import { show, today, workspaceOf } from '../../../support/check.ts';

const name = 'partnership.config.yaml';
const rule = ruleById('governance/overloaded') as Rule;

/** What holds for a file, of all that the configurations say. */
function optionsFor(path: string, files: Record<string, string>) {
  const uri = `file:///${path}`;
  const configuration = new Checker(workspaceOf(files), { today: () => today }).configuration(uri);
  return new FileSettings(configuration, uri).options(rule);
}

describe('an option of a rule', () => {
  it.each([
    ['is its own default where nothing is set', '', 150],
    [
      'is set beside a severity',
      'rules: { governance/overloaded: { severity: error, hoursPerYear: 120 } }',
      120,
    ],
    ['or without one', 'rules: { governance/overloaded: { hoursPerYear: 120 } }', 120],
    ['is untouched by a severity', 'rules: { governance/overloaded: error }', 150],
    [
      'is that of the nearest override',
      'rules: { governance/overloaded: { hoursPerYear: 120 } }\noverrides: [{ files: ["a/**"], rules: { governance/overloaded: { hoursPerYear: 90 } } }, { files: ["b/**"], rules: { governance/overloaded: { hoursPerYear: 80 } } }]',
      90,
    ],
    [
      'stays where an override sets only the severity',
      'rules: { governance/overloaded: { hoursPerYear: 120 } }\noverrides: [{ files: ["a/**"], rules: { governance/overloaded: error } }]',
      120,
    ],
    ['that is wrong counts as not set', 'rules: { governance/overloaded: { hoursPerYear: many } }', 150],
  ])('%s', (_, text, hoursPerYear) => {
    expect(optionsFor('a/x.partnership.yaml', { [name]: `${text}\n` })).toEqual({ hoursPerYear });
  });

  it('comes from what is extended, as far as the file itself says nothing', () => {
    const base = {
      'base.yaml': 'rules: { governance/overloaded: { severity: error, hoursPerYear: 100 } }\n',
    };
    const extending = (rules: string) => ({ [name]: `extends: base.yaml\nrules: { ${rules} }\n`, ...base });
    expect(optionsFor('a.yaml', extending('reference/unused: off'))).toEqual({ hoursPerYear: 100 });
    expect(optionsFor('a.yaml', extending('governance/overloaded: info'))).toEqual({ hoursPerYear: 100 });
    expect(optionsFor('a.yaml', extending('governance/overloaded: { hoursPerYear: 7 }'))).toEqual({
      hoursPerYear: 7,
    });
  });
});

describe('a mistake in an option is one finding, at its place', () => {
  const mistakes = (setting: string) => {
    const text = `rules: { governance/overloaded: ${setting} }\n`;
    const checker = new Checker(workspaceOf({ [name]: text }), { today: () => today });
    return show(text, checker.findings(`file:///${name}`));
  };

  it.each([
    ['{ hoursPerYaer: 120 }', '1:35 error schema/unknown-key «hoursPerYaer»', 'Did you mean `hoursPerYear`?'],
    ['{ budget: 120 }', '1:35 error schema/unknown-key «budget»', 'It can hold `severity`, `hoursPerYear`.'],
    ['{ hoursPerYear: many }', '1:49 error schema/type «many»', 'must be a whole number'],
    ['{ hoursPerYear: 1.5 }', '1:49 error schema/type «1.5»', 'must be a whole number'],
    ['{ hoursPerYear: 0 }', '1:49 error schema/range «0»', 'must be at least 1'],
    ['{ severity: loud }', '1:45 error schema/enum «loud»', 'Write `off`, `info`, `warning` or `error`.'],
    ['{ hoursPerYaer: many }', '1:35 error schema/unknown-key', 'Did you mean `hoursPerYear`?'],
    ['loud', '1:33 error schema/format «loud»', 'Write off, info, warning or error'],
  ])('%s', (setting, place, says) => {
    const found = mistakes(setting);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(place);
    expect(found[0]).toContain(says);
  });

  it('also for a rule that has none', () => {
    const text = 'rules: { reference/unused: { hoursPerYear: 1 } }\n';
    const checker = new Checker(workspaceOf({ [name]: text }), { today: () => today });
    expect(checker.findings(`file:///${name}`).map(({ rule }) => rule)).toEqual(['schema/unknown-key']);
  });

  it('nothing is known of a rule that does not exist, but that it does not', () => {
    const text = 'rules: { house/style: { severity: info, indent: 2 } }\n';
    const checker = new Checker(workspaceOf({ [name]: text }), { today: () => today });
    expect(checker.findings(`file:///${name}`).map(({ rule }) => rule)).toEqual(['reference/unknown']);
  });
});

describe('the hover', () => {
  const text = 'rules: { governance/overloaded: { severity: error, hoursPerYear: 120 } }\n';
  const workspace = workspaceOf({ [name]: text });
  const file = workspace.file(`file:///${name}`) as FileModel;
  const at = (piece: string) => {
    const found = hover(file, workspace, text.indexOf(piece), today);
    return found && render(found.contents, 'plaintext');
  };

  it('of a rule is its page in short', () => {
    expect(at('governance/')).toContain(rule.title);
    expect(at('governance/')).toContain('Severity: info');
    expect(at('governance/')).toContain('hoursPerYear: ');
  });

  it('of an option is what it sets, and its default', () => {
    expect(at('hoursPerYear')).toMatch(/^hoursPerYear\n\n.*Default: 150\.$/s);
  });
});
