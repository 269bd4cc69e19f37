import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordDocument } from '../../../support/board-documents.ts';
import { wordHabits } from '../../../support/board-habits.ts';
import { folderWith } from '../support/folder.ts';
import { runIn } from '../support/run.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures/boards');
const documents = readdirSync(fixtures).filter(name => name !== 'golden');

/** What is told of a document, and the agreement that is made from it, with what the check finds that no placeholder is. */
async function imported(name: string, bytes: Uint8Array, options: readonly string[]) {
  const folder = folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', [name]: bytes });
  const output = 'made.partnership.yaml';
  const asked = ['import', 'governance', name, ...options, '--write', '-o', output];
  const { stdout, stderr, status } = await runIn(folder, asked);
  const text = readFileSync(path.join(folder, output), 'utf8');
  const lines = text.split('\n');
  const check = await runIn(folder, ['check', '--format', 'json', output]);
  const { findings } = JSON.parse(check.stdout) as {
    findings: { severity: string; rule: string; message: string; range: { start: { line: number } } }[];
  };
  const errors = findings
    .filter(({ severity, range }) => severity === 'error' && !lines[range.start.line - 1]?.includes('<'))
    .map(({ rule, message }) => `${rule}: ${message}`);
  return { told: `${stdout}${stderr}\n(exit status ${status})\n\n${text}`, errors };
}

describe('a document with the habits of', () => {
  const options: Readonly<Record<string, readonly string[]>> = {
    'names.md': ['--customer', 'Nordbank', '--vendor', 'Cirrus'],
  };
  it.each(documents)('%s becomes an agreement in which only placeholders are wrong', async name => {
    const { told, errors } = await imported(
      name,
      readFileSync(path.join(fixtures, name)),
      options[name] ?? [],
    );
    expect(errors).toEqual([]);
    await expect(told).toMatchFileSnapshot(path.join(fixtures, 'golden', `${name}.txt`));
  });

  it.each(Object.entries(wordHabits))('%s in Word becomes one, too', async (name, parts) => {
    const { told, errors } = await imported(`${name}.docx`, await wordDocument(parts), []);
    expect(errors).toEqual([]);
    await expect(told).toMatchFileSnapshot(path.join(fixtures, 'golden', `${name}.docx.txt`));
  });

  it('LibreOffice is read as that of Word', () => {
    const golden = (name: string) =>
      readFileSync(path.join(fixtures, 'golden', `${name}.docx.txt`), 'utf8').replaceAll(`${name}.docx`, '');
    expect(golden('libreoffice')).toBe(golden('merged'));
  });
});
