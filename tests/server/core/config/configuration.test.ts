import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { show, today, workspaceOf } from '../../../support/check.ts';
import { inForce, soundAgreement, soundWith } from '../../../support/sound.ts';

/** Nobody mentions Olof Ek (information), a forum has no purpose (warning), the version is a number (error). */
const faulty = soundAgreement
  .replace('people:\n', 'people:\n      - { id: olof-ek, name: Olof Ek }\n')
  .replace('purpose: Direction, ', '')
  .replace('version: 1.0.0', 'version: 1.0');

/** `severity rule` of the findings of `docs/a.partnership.yaml` among other files. */
function findings(files: Record<string, string>, text = faulty, dated?: boolean): string[] {
  const workspace = workspaceOf({ 'docs/a.partnership.yaml': text, ...files });
  const found = new Checker(workspace, { today: () => today, dated }).findings(
    'file:///docs/a.partnership.yaml',
  );
  return found.map(({ severity, rule }) => `${severity} ${rule}`).sort();
}

const config = (text: string) => ({ 'partnership.config.yaml': text });
const usual = ['error schema/type', 'info reference/unused', 'warning governance/forum-incomplete'];

describe('profiles (decision 46)', () => {
  it.each([
    ['no file', {}, usual],
    ['recommended', config('extends: recommended\n'), usual],
    ['nothing said', config('rules: {}\n'), usual],
    ['an empty file', config(''), usual],
    ['minimal', config('extends: minimal\n'), ['error schema/type']],
    [
      'strict',
      config('extends: strict\n'),
      ['error schema/type', 'warning governance/forum-incomplete', 'warning reference/unused'],
    ],
  ])('%s', (_, files, expected) => {
    expect(findings(files)).toEqual(expected);
  });
});

describe('rules', () => {
  it.each([
    ['off', 'rules: { governance/forum-incomplete: off }', ['error schema/type', 'info reference/unused']],
    [
      'another severity',
      'rules: { schema/type: info }',
      ['info reference/unused', 'info schema/type', 'warning governance/forum-incomplete'],
    ],
    [
      'a severity among options',
      'rules: { reference/unused: { severity: error, more: 1 } }',
      ['error reference/unused', 'error schema/type', 'warning governance/forum-incomplete'],
    ],
    [
      'back on in minimal',
      'extends: minimal\nrules: { reference/unused: info }',
      ['error schema/type', 'info reference/unused'],
    ],
    [
      'for some files',
      'overrides: [{ files: ["docs/**"], rules: { schema/type: off } }]',
      ['info reference/unused', 'warning governance/forum-incomplete'],
    ],
    [
      'for other files',
      'overrides: [{ files: ["drafts/**", "*.yaml"], rules: { schema/type: off } }]',
      usual,
    ],
    [
      'twice: the later wins',
      'overrides: [{ files: ["**"], rules: { schema/type: off } }, { files: ["docs/*"], rules: { schema/type: info } }]',
      ['info reference/unused', 'info schema/type', 'warning governance/forum-incomplete'],
    ],
    ['for no files', 'overrides: [{ rules: { schema/type: off } }]', usual],
  ])('%s', (_, text, expected) => {
    expect(findings(config(`${text}\n`))).toEqual(expected);
  });
});

describe('files', () => {
  const off = 'rules: { schema/type: off }\n';
  const without = usual.slice(1);

  it('the nearest one up the tree wins, whole', () => {
    expect(findings({ 'docs/partnership.config.yaml': off, ...config('extends: minimal\n') })).toEqual(
      without,
    );
    expect(findings({ 'drafts/partnership.config.yaml': off })).toEqual(usual);
  });

  it('one extends another, under any name', () => {
    expect(findings({ ...config('extends: ./shared/rules.yaml\n'), 'shared/rules.yaml': off })).toEqual(
      without,
    );
  });

  it('of several, the later one wins in what it says, and only in that', () => {
    const files = { 'a.yaml': 'extends: minimal\nrequired: [sharing]\nrules: {}\n', 'b.yaml': off };
    const text = soundWith('benchmarking: null\nversion: 1.0\n');
    expect(findings({ ...config('extends: [a.yaml, b.yaml]\n'), ...files }, text)).toEqual([]);
    expect(findings({ ...config('extends: [b.yaml, a.yaml, recommended]\n'), ...files }, text)).toEqual([
      'info principle/missing',
    ]);
  });

  it('a circle is no reason to wait for ever', () => {
    const files = {
      ...config('extends: a.yaml\n'),
      'a.yaml': `extends: [b.yaml]\n${off}`,
      'b.yaml': 'extends: a.yaml\n',
    };
    expect(findings(files)).toEqual(without);
  });

  it('what is no configuration says nothing', () => {
    expect(
      findings({ ...config('extends: a.yaml\n'), 'a.yaml': 'kind: Policy\nrules: 3\noverrides: { a: b }\n' }),
    ).toEqual(usual);
    expect(findings(config('overrides: some words\nrules: [schema/type]\nextends: 3\n'))).toEqual(usual);
  });
});

describe('the principles that an organisation insists on (decision 36)', () => {
  const text = soundWith(`benchmarking: null\nsharing: null\n${inForce}`).replace(
    'basedOn: [forecast]',
    'basedOn: []',
  );
  it('are all seven, and errors once the agreement is on the table', () => {
    expect(findings({}, text, false)).toEqual(['error principle/missing', 'error principle/missing']);
    expect(findings({}, text.replace('status: active', 'status: draft'), false)).toEqual([
      'warning principle/missing',
      'warning principle/missing',
    ]);
  });

  it('or those that it lists: the others are information', () => {
    expect(findings(config('required: [sharing]\n'), text, false)).toEqual([
      'error principle/missing',
      'info principle/missing',
    ]);
  });
});

it('`asOf: off` takes today’s date from the rules; the command line brings it back (decision 18)', () => {
  const dated = (text: string, option?: boolean) => {
    const checker = new Checker(workspaceOf(config(text)), { today: () => today, dated: option });
    const uri = 'file:///a.partnership.yaml';
    return checker.today(checker.configuration(uri), uri);
  };
  expect([
    dated('rules: {}\n'),
    dated('asOf: off\n'),
    dated('asOf: off\n', true),
    dated('rules: {}\n', false),
  ]).toEqual([today, undefined, today, undefined]);
});

describe('mistakes in it', () => {
  const mistakes = (text: string, files: Record<string, string> = {}) => {
    const workspace = workspaceOf({ ...files, ...config(text) });
    return show(
      text,
      new Checker(workspace, { today: () => today }).findings('file:///partnership.config.yaml'),
    );
  };

  it.each([
    [
      'rules: { governance/level-mising: off }',
      '1:10 warning reference/unknown «governance/level-mising» There is no rule `governance/level-mising`, so this setting changes nothing. Did you mean `governance/level-missing`?',
    ],
    [
      'overrides: [{ files: ["**"], rules: { house/style: off } }]',
      '1:39 warning reference/unknown «house/style» There is no rule `house/style`, so this setting changes nothing. `partnership rules` lists them all.',
    ],
    [
      'extends: recomended',
      '1:10 error config/extends «recomended» `recomended` is neither a profile nor a configuration file, so its rules do not hold. Did you mean `recommended`?',
    ],
    [
      'extends: [strict, ../all.yaml]',
      '1:19 error config/extends «../all.yaml» There is no file `../all.yaml`, seen from this one, so its rules do not hold. Correct the path, or write `minimal`, `recommended` or `strict`.',
    ],
    [
      'rules: { schema/type: of }',
      '1:23 error schema/format «of» `schema/type: of` cannot be used like this. Write off, info, warning or error, or a mapping with severity and options. Did you mean `off`?',
    ],
    [
      'rules: { Type: off }',
      '1:10 error schema/unknown-key «Type» `Type` is not a key of the rules, so nobody would read what it says. Each key here is to be: A rule by its id: off, info, warning or error, or a mapping with severity and options. A key of your own starts with `x-`.',
    ],
    [
      'required: [firstchoice]',
      '1:12 error schema/enum «firstchoice» `firstchoice` is not known here. Did you mean `firstChoice`? Possible: `firstChoice`, `sharing`, `governance`, `benchmarking`, `trustedAdviser`, `proactivity`, `openDialogue`.',
    ],
    [
      'extnds: strict',
      '1:1 error schema/unknown-key «extnds» `extnds` is not a key of the configuration, so nobody would read what it says. Did you mean `extends`?',
    ],
    [
      'overrides: [{ files: ["(x+x+)+y"], rules: { schema/type: off } }]',
      '1:23 error schema/format «"(x+x+)+y"» `(x+x+)+y` cannot be used like this. Only *, **, ? and braces with commas, such as {a,b}, have a meaning in a path pattern. Write folders with /, and ? for any other sign in a name.',
    ],
    [
      'overrides: [{ files: ["!drafts/**"], rules: { schema/type: off } }]',
      '1:23 error schema/format «"!drafts/**"» `!drafts/**` cannot be used like this. Only *, **, ? and braces with commas, such as {a,b}, have a meaning in a path pattern. Write folders with /, and ? for any other sign in a name.',
    ],
    [
      'overrides: [{ files: ["[ab]/*"], rules: { schema/type: off } }]',
      '1:23 error schema/format «"[ab]/*"» `[ab]/*` cannot be used like this. Only *, **, ? and braces with commas, such as {a,b}, have a meaning in a path pattern. Write folders with /, and ? for any other sign in a name.',
    ],
    [
      'overrides: [{ files: ["{a,{b,c}}"], rules: { schema/type: off } }]',
      '1:23 error schema/format «"{a,{b,c}}"» `{a,{b,c}}` cannot be used like this. Only *, **, ? and braces with commas, such as {a,b}, have a meaning in a path pattern. Write folders with /, and ? for any other sign in a name.',
    ],
    ['asOf: never', '1:7 error schema/enum «never» `asOf: never` is not known here. Write `off`.'],
  ])('%s', (text, expected) => {
    expect(mistakes(`${text}\n`)).toEqual([expected]);
  });

  it('none in a sound one', () => {
    expect(
      mistakes('extends: [strict, all.yaml]\nrules: { schema/type: off, x-later: 1 }\n', {
        'all.yaml': 'rules: {}\n',
      }),
    ).toEqual([]);
  });
});
