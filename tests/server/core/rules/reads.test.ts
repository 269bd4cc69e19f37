import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../server/src/core/config/settable-rule.ts';
import type { AgreementModel } from '../../../../server/src/core/model/agreement.ts';
import { commitmentSections } from '../../../../server/src/core/model/sections.ts';
import type { AgreementRule, RuleContext } from '../../../../server/src/core/rule/rule.ts';
import { catalogue, ruleIds } from '../../../../server/src/core/rules/catalogue.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { firstFile, readExample } from '../../../support/example.ts';

const rules = catalogue.filter(rule => rule.on === 'agreement' && !rule.readsAll) as AgreementRule[];

/** What a part of the model is made of. */
const parts: Readonly<Record<string, readonly string[]>> = {
  parties: ['parties'],
  party: ['parties'],
  person: ['parties'],
  nameOf: ['parties'],
  forums: ['governance'],
  forum: ['governance'],
  lacksForums: ['governance'],
  commitments: [...commitmentSections, 'additionalPrinciples', 'parties'],
};

/** Where things stand is no part of a verdict: it is looked up when the finding is shown. */
const places = new Set(['at', 'headOf', 'startOf']);

/** What reads the key that it is asked for. */
const keyed = new Set(['lacks', 'isHollow', 'commitmentsOf']);

/** What of a file is the same as long as nothing is wrong in it. */
const constant = new Set(['uri', 'source', 'unreadable']);

/** A model that notes which top-level keys of its agreement are looked at. */
function watched(model: AgreementModel, read: Set<string>): AgreementModel {
  const agreement = new Proxy(model.agreement, {
    get: (target, key) => {
      read.add(String(key));
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      read.add(String(key));
      return Reflect.has(target, key);
    },
    ownKeys: target => {
      read.add('');
      return Reflect.ownKeys(target);
    },
  });
  const real = (each: unknown) => (each === agreement ? model.agreement : each);
  const source = withReal(model.file.source, real);
  const file = new Proxy(model.file, {
    get: (target, key) => {
      if (!constant.has(String(key))) read.add(`file.${String(key)}`);
      return key === 'source' ? source : Reflect.get(target, key);
    },
  });
  return new Proxy(model, {
    get: (target, key) => {
      if (key === 'agreement') return agreement;
      if (key === 'file') return file;
      for (const part of parts[String(key)] ?? []) read.add(part);
      const found = Reflect.get(target, key, target);
      if (typeof found !== 'function') return found;
      return (...asked: unknown[]) => {
        if (key === 'lacks' && asked[0] === agreement) read.add(String(asked[1]));
        if (key === 'isHollow') read.add(String(asked[0]));
        if (key === 'commitmentsOf') for (const each of [String(asked[0]), 'parties']) read.add(each);
        if (!parts[String(key)] && !places.has(String(key)) && !keyed.has(String(key)))
          read.add(`model.${String(key)}`);
        return found.apply(target, asked.map(real));
      };
    },
  });
}

/** An object whose methods get what stands behind a proxy. */
function withReal<T extends object>(object: T, real: (each: unknown) => unknown): T {
  return new Proxy(object, {
    get: (target, key) => {
      const found = Reflect.get(target, key, target);
      return typeof found === 'function'
        ? (...asked: unknown[]) => found.apply(target, asked.map(real))
        : found;
    },
  });
}

/** What a rule looks at in an agreement; undefined where it asks the workspace, so that it is never kept. */
function readBy(rule: AgreementRule, model: AgreementModel, context: RuleContext): Set<string> | undefined {
  const read = new Set<string>();
  let asked = false;
  const watching = {
    ...context,
    get workspace() {
      asked = true;
      return context.workspace;
    },
  };
  for (const report of rule.check(watched(model, read), watching, optionsOf(rule)))
    void String(report.message);
  return asked ? undefined : read;
}

const samples = readdirSync('samples', { recursive: true, encoding: 'utf8' }).filter(name =>
  /\.ya?ml$/.test(name),
);
const worlds = [
  ...catalogue
    .flatMap(rule => [rule.bad, rule.good])
    .map(readExample)
    .map(({ own, others }) => ({ ...own, ...others })),
  Object.fromEntries(
    samples
      .filter(name => !name.startsWith('broken'))
      .map(name => [name, readFileSync(`samples/${name}`, 'utf8')]),
  ),
  ...samples
    .filter(name => name.startsWith('broken'))
    .map(name => ({ [firstFile]: readFileSync(`samples/${name}`, 'utf8') })),
];

const models = worlds.flatMap(files => {
  const workspace = workspaceOf(files);
  const context: RuleContext = { workspace, today, required: new Set(), ruleIds };
  return workspace.uris().flatMap(uri => {
    const file = workspace.file(uri);
    const model = file && workspace.agreementOf(file);
    return model ? [{ model, context }] : [];
  });
});

describe('what a rule reads', () => {
  it.each(rules.map(rule => [rule.id, rule] as const))('of %s is all in its `reads`', (_, rule) => {
    const read = new Set(models.flatMap(({ model, context }) => [...(readBy(rule, model, context) ?? [])]));
    expect([...read].filter(key => !(rule.reads as readonly string[]).includes(key))).toEqual([]);
  });

  it('is noticed', () => {
    const [first] = models;
    if (!first) throw new Error('no agreement');
    const rule: AgreementRule = {
      ...(rules[0] as AgreementRule),
      reads: [],
      check(model) {
        const { agreement, file } = model;
        void [
          agreement.term,
          Object.keys(agreement),
          model.lacks(agreement, 'status'),
          model.forums,
          file.text,
        ];
        return [];
      },
    };
    expect([...(readBy(rule, first.model, first.context) ?? [])].sort()).toEqual(
      ['', 'file.text', 'governance', 'status', 'term'].sort(),
    );
  });
});
