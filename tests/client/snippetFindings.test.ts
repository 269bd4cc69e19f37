import { expect, it } from 'vitest';
import snippets from '../../client/language/snippets.json';
import type { IsoDate } from '../../server/src/core/calendar/date.ts';
import { Checker } from '../../server/src/core/checking/checker.ts';
import { Workspace } from '../../server/src/core/workspace/workspace.ts';
import { expandSnippet } from './expandSnippet.ts';

/** What the product says about texts, by file name: one line for each finding. */
function findings(files: Record<string, string>): string[] {
  const workspace = new Workspace();
  for (const [name, text] of Object.entries(files)) workspace.set(`file:///work/${name}`, text);
  const checker = new Checker(workspace, { today: () => '2027-02-01' as IsoDate });
  return workspace
    .uris()
    .flatMap(uri => checker.findings(uri).map(({ rule, message }) => `${rule}: ${message}`));
}

const text = (name: keyof typeof snippets) => expandSnippet(snippets[name].body);

it.each(['New agreement', 'Small agreement'] as const)('%s has nothing to report as it is', name => {
  expect(findings({ 'new.partnership.yaml': text(name) })).toEqual([]);
});

it.each(['New agreement', 'Small agreement'] as const)('%s is sound once it is active, too', name => {
  const active = text(name).replace('status: draft', 'status: active');
  const found = findings({ 'new.partnership.yaml': active });
  expect(found.filter(finding => !finding.startsWith('records/none'))).toEqual([]);
});

it.each([
  'First choice',
  'Sharing',
  'Governance',
  'Benchmarking',
  'Trusted adviser',
  'Proactivity',
  'Open dialogue',
] as const)('%s can be taken out of a new agreement and put back by its snippet', name => {
  const [key] = snippets[name].prefix;
  const without = text('New agreement').replace(new RegExp(`^${key}:.*\\n(?:(?: .*)?\\n)*`, 'm'), '');
  expect(findings({ 'new.partnership.yaml': without }).join()).toContain('principle/missing');
  expect(findings({ 'new.partnership.yaml': `${without}\n${text(name)}` })).toEqual([]);
});

it('the records file fits a new agreement', () => {
  const files = { 'a.partnership.yaml': text('New agreement'), 'b.partnership.yaml': text('Records file') };
  expect(findings(files)).toEqual([]);
});

it('the party file fits an agreement that takes the vendor from it', () => {
  const agreement = text('New agreement').replace(
    /^ {2}- id: vendor\n(?: {4}.*\n)*/m,
    '  - party: vendor\n    role: vendor\n',
  );
  const found = findings({ 'a.partnership.yaml': agreement, 'vendor.partnership.yaml': text('Party file') });
  // The new agreement also has a service manager on the vendor's side, whom the party file leaves to its author.
  expect(found.filter(finding => !finding.includes('service-manager'))).toEqual([]);
});
