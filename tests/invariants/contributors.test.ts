import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conformsTo } from '../support/json-schema.ts';
import { readYaml } from '../support/read-yaml.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const textOf = (file: string) => readFileSync(file, 'utf8');

describe('what a contributor finds', () => {
  it.each(readdirSync('.github/workflows'))('%s is a workflow', name => {
    conformsTo('github-workflow.json')(readYaml(`.github/workflows/${name}`));
  });

  it('is a workflow that calls the two commands of the README on three systems', () => {
    const workflow = textOf('.github/workflows/ci.yml');
    expect(workflow).toContain('run: npm run check');
    expect(workflow).toContain('run: npm test');
    for (const system of ['ubuntu', 'macos', 'windows']) expect(workflow).toContain(`${system}-latest`);
  });

  it('names scripts that there are', () => {
    const called = [
      textOf('.github/workflows/ci.yml'),
      textOf('.vscode/tasks.json'),
      textOf('CONTRIBUTING.md'),
    ]
      .flatMap(text => [...text.matchAll(/npm run ([\w:]+)|"script": "(\w+)"/g)])
      .map(([, run, script]) => run ?? script);
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter(name => name !== undefined && !(name in manifest.scripts))).toEqual([]);
  });

  it('starts tasks that there are, and files that are built', () => {
    const { configurations, compounds } = JSON.parse(textOf('.vscode/launch.json'));
    const labels = JSON.parse(textOf('.vscode/tasks.json')).tasks.map(
      ({ label }: { label: string }) => label,
    );
    for (const { preLaunchTask } of configurations)
      if (preLaunchTask) expect(labels).toContain(preLaunchTask);
    const names = configurations.map(({ name }: { name: string }) => name);
    for (const compound of compounds) expect(names).toEqual(expect.arrayContaining(compound.configurations));
    expect(textOf('client/src/connections.node.ts')).toContain('--inspect=6009');
  });

  it('develops with the oldest Node that users may have', () => {
    expect(manifest.engines.node).toBe(`>=${textOf('.nvmrc').trim()}`);
  });

  it('leads from the package to the repository', () => {
    expect(manifest.repository.url).toMatch(/^git\+https:\/\/github\.com\//);
    expect(manifest.bugs.url).toContain('/issues');
    expect(manifest.homepage).toContain('#readme');
    for (const file of ['SECURITY.md', 'CONTRIBUTING.md', 'LICENSE', '.github/pull_request_template.md'])
      expect(existsSync(file), file).toBe(true);
  });
});
