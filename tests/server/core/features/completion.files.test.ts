import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { toSnippetText } from '../../../../server/src/core/templates/snippet.ts';
import { check } from '../../../support/check.ts';
import { offered } from '../../../support/complete.ts';
import { soundAgreement } from '../../../support/sound.ts';

const rules = catalogue.map(({ id }) => id);
const said = (text: string, others?: Record<string, string>) =>
  check(text, others).map(({ rule, message }) => `${rule} ${message}`);

describe('in an empty file', () => {
  it.each([
    ['empty', '|'],
    ['only a comment', '# Ours\n|'],
    ['blank lines', '\n\n|\n'],
    ['a word', 'agr|'],
  ])('whole files, and the first keys: %s', (_, marked) => {
    expect(offered(marked).labels).toEqual([
      'kind: Agreement',
      'kind: Party',
      'kind: Records',
      'apiVersion',
      'kind',
    ]);
  });

  it.each([
    ['bank/nordbank-cirrus.records.partnership.yaml', 'kind: Records'],
    ['minutes/2027.partnership.yaml', 'kind: Records'],
    ['parties/cirrus.partnership.yml', 'kind: Party'],
    ['supplier_party.partnership.yaml', 'kind: Party'],
    ['partnership.yaml', 'kind: Agreement'],
    ['third-party-records.partnership.yaml', 'kind: Records'],
    ['recorder.partnership.yaml', 'kind: Agreement'],
  ])('the kind that its name tells comes first: %s', (path, first) => {
    expect(offered('|', { path }).labels[0]).toBe(first);
  });

  it('of a configuration its keys, for its name says what it is', () => {
    expect(offered('|', { path: 'partnership.config.yaml' }).labels[0]).toBe('extends');
  });

  it('the values of the first two keys', () => {
    expect(offered('kind: |').labels).toEqual(['Agreement', 'Party', 'Records']);
    expect(offered('kind: |', { trigger: ' ' }).labels).toHaveLength(3);
    expect(offered('kind:|').labels).toEqual(['Agreement', 'Party', 'Records']);
    expect(offered('apiVersion: |').labels).toEqual(['partnership/v1']);
    expect(offered('apiVersion: partnership/v1\nkind: P|').item('Party').range).toEqual({
      start: 33,
      end: 34,
    });
    expect(offered('title: |').labels).toEqual([]);
  });

  it('what is there already is not offered again', () => {
    expect(offered('apiVersion: partnership/v1\n|').labels).toEqual(['kind']);
    const { insert } = offered('apiVersion: partnership/v1\n|').item('kind');
    expect(toSnippetText(insert)).toBe('kind: ${1|Agreement,Party,Records|}');
  });

  it('a whole agreement is without findings as it stands', () => {
    const text = offered('|').accepted('kind: Agreement');
    expect(said(text)).toEqual([]);
    expect(said(text.replace('status: draft', 'status: proposed'))).toEqual([]);
  });

  it('one id, filled in once, stands wherever the party is named', () => {
    const text = offered('|').shown('kind: Agreement');
    expect(text).toContain('\nid: ${1:customer}-${2:vendor}\n');
    expect(text).toContain('\n  - id: ${1}\n    name: ${');
    expect(text).toContain('      owner: ${1}/relationship-manager\n');
  });

  it('a party file, and records of an agreement of the workspace', () => {
    const party = offered('|').accepted('kind: Party');
    const agreement = soundAgreement
      .replace(/ {2}- id: cirrus[\s\S]*?(?=\nfirstChoice)/, '  - { party: vendor, role: vendor }\n')
      .replaceAll('cirrus/erik-dahl', 'vendor/sponsor')
      .replaceAll('cirrus/sara-berg', 'vendor/relationship-manager')
      .replaceAll(/\bcirrus\b(?!-)/g, 'vendor')
      .replace('id: nordbank-vendor', 'id: nordbank-cirrus');
    expect(said(agreement, { 'p.partnership.yaml': party })).toEqual([]);
    const others = { 'b.partnership.yaml': soundAgreement };
    expect(offered('|', { others }).accepted('kind: Records')).toContain('\nagreement: nordbank-cirrus\n');
  });
});

describe('in the configuration', () => {
  const config = (marked: string, others?: Record<string, string>) =>
    offered(marked, { path: 'partnership.config.yaml', ...(others ? { others } : {}) });

  it('its keys', () => {
    expect(config('|').labels).toEqual([
      'extends',
      'asOf',
      'rules',
      'overrides',
      'ignore',
      'required',
      'waivers',
      'adopted',
      'authors',
      'records',
    ]);
  });

  it('profiles, and other configurations', () => {
    const others = { 'shared/partnership.config.yaml': 'extends: strict\n' };
    expect(config('extends: |', others).labels).toEqual([
      'minimal',
      'recommended',
      'strict',
      './shared/partnership.config.yaml',
    ]);
  });

  it('rules that have no setting yet, with severity and what they say; their page as documentation', () => {
    const found = config('rules:\n  principle/missing: info\n  |');
    expect(found.labels).toEqual(rules.filter(id => id !== 'principle/missing'));
    const item = found.item('parties/roles');
    expect(item.detail).toMatch(/^error: No party is the customer/);
    expect(render(item.documentation?.() ?? [], 'plaintext')).toContain('What to do');
    expect(found.shown('parties/roles')).toBe(
      'rules:\n  principle/missing: info\n  parties/roles: ${1|off,info,warning,error|}',
    );
  });

  it('rules in overrides, and while a rule is being typed', () => {
    expect(config('overrides:\n  - files: [a]\n    rules: { | }').labels).toEqual(rules);
    expect(config('rules:\n  first-choice/|\n').accepted('first-choice/one-sided')).toBe(
      'rules:\n  first-choice/one-sided: off\n',
    );
  });

  it('severities', () => {
    expect(config('rules:\n  principle/missing: |').labels.slice(0, 4)).toEqual([
      'off',
      'info',
      'warning',
      'error',
    ]);
    expect(config('rules:\n  principle/missing: { severity: | }').labels).toEqual([
      'off',
      'info',
      'warning',
      'error',
    ]);
  });

  it('principles that are required, without those that are listed', () => {
    expect(config('required: [firstChoice, |]').labels).toEqual([
      'sharing',
      'governance',
      'benchmarking',
      'trustedAdviser',
      'proactivity',
      'openDialogue',
    ]);
  });

  it('who approved a waiver: anybody of any agreement', () => {
    const others = { 'a.partnership.yaml': soundAgreement };
    expect(config('waivers:\n  - { finding: "1", approvedBy: | }', others).labels).toContain(
      'nordbank/anna-lind',
    );
  });
});

describe('in comments that leave out a rule', () => {
  it.each(['partnership-ignore-next-line', 'partnership-ignore-file'])('%s: the rules', directive => {
    const found = offered(`# ${directive} |\nid: x\n`);
    expect(found.labels).toEqual(rules);
    expect(found.shown('parties/roles')).toBe(
      `# ${directive} parties/roles -- \${1:<why this is right>}\nid: x\n`,
    );
  });

  it('replaces the whole id, and leaves the reason that is there', () => {
    expect(
      offered('id: x # partnership-ignore-next-line par|ties/x -- why\n').accepted('parties/roles'),
    ).toBe('id: x # partnership-ignore-next-line parties/roles -- why\n');
  });

  it('the words themselves, once somebody begins to write them', () => {
    expect(offered('# partnership-|').labels).toEqual([
      'partnership-ignore-next-line',
      'partnership-ignore-file',
    ]);
    expect(offered('# |').labels).toEqual([]);
    expect(offered('# partners|').labels).toEqual([]);
    expect(offered('# a parties|').labels).toEqual([]);
  });
});
