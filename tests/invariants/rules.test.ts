import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../server/src/core/rule/rule.ts';
import { catalogue } from '../../server/src/core/rules/catalogue.ts';
import { sourcesIn } from './sources.ts';

const folder = 'server/src/core/rules';

/** The rules that a module exports, and by which names. */
async function rulesOf(path: string): Promise<{ readonly names: string[]; readonly rules: Rule[] }> {
  const module: Record<string, unknown> = await import(/* @vite-ignore */ `../../${path}`);
  const exported = Object.entries(module).filter(
    (entry): entry is [string, Rule] =>
      typeof entry[1] === 'object' && entry[1] !== null && 'id' in entry[1] && 'check' in entry[1],
  );
  return { names: exported.map(([name]) => name), rules: exported.map(([, rule]) => rule) };
}

const files = sourcesIn(folder).filter(({ path }) => path.slice(folder.length + 1).includes('/'));
const found = await Promise.all(files.map(async ({ path }) => ({ path, ...(await rulesOf(path)) })));

/** `governance/no-escalation` is exported as `governanceNoEscalation`. */
const camelCase = (id: string) => id.replace(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());

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
    expect(home?.names).toEqual([camelCase(id)]);
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
  });
});
