import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../server/src/core/rule/rule.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { sourcesIn } from './sources.ts';

const folder = 'server/src/core/rules';

/** The rules that a module exports. */
async function rulesOf(path: string): Promise<Rule[]> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
  return Object.values(module).filter(
    (value): value is Rule =>
      typeof value === 'object' && value !== null && 'id' in value && 'check' in value,
  );
}

const files = sourcesIn(folder).filter(({ path }) => path.slice(folder.length + 1).includes('/'));
const found = await Promise.all(files.map(async ({ path }) => ({ path, rules: await rulesOf(path) })));

describe('the catalogue', () => {
  it('has every rule there is, once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(found.flatMap(({ rules }) => rules.map(({ id }) => id)).sort());
  });

  it.each(catalogue.map(rule => [rule.id, rule] as const))('%s has its own file and page', (id, rule) => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
    const home = found.find(({ rules }) => rules.includes(rule));
    expect(home?.path).toBe(`${folder}/${id}.ts`);
    expect(home?.rules).toHaveLength(1);
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
  });
});
