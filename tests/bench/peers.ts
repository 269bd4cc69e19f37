import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Subject } from './measure/figures.ts';
import { program } from './measure/program.ts';

/** Other tools that hold YAML against a JSON Schema. None of them knows places of meaning, references or rules of agreements. */
const packages = ['ajv-cli@5', 'ajv@8', '@stoplight/spectral-cli@6', 'yaml-language-server@1'];

/** Installs the peers from npm. @returns the temporary folder with them */
export function installPeers(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'partnership-bench-peers-'));
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  const { status, stderr } = spawnSync('npm', npm, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The peers cannot be installed: ${stderr}`);
  const schema = path.resolve('schemas/partnership.schema.json');
  // ajv-cli takes no keywords that it does not know, and no formats of ours, unless it is told so; Spectral wants a rule.
  writeFileSync(
    path.join(folder, 'ruleset.json'),
    JSON.stringify({
      rules: {
        valid: {
          given: '$',
          severity: 'error',
          // biome-ignore lint/suspicious/noThenProperty: what Spectral calls it.
          then: { function: 'schema', functionOptions: { schema: JSON.parse(readFileSync(schema, 'utf8')) } },
        },
      },
    }),
  );
  return folder;
}

/** The peers that are programs, with what each calls a check of these files. */
export function peerPrograms(
  peers: string,
  folder: string,
  paths: readonly string[],
): Record<string, () => Promise<Subject>> {
  const files = paths.map(each => (each === '.' ? '**/*.partnership.yaml' : each));
  const copy = withQuotedDates(peers, folder);
  const schema = path.resolve('schemas/partnership.schema.json');
  const ajv = ['validate', '--strict=false', '--validate-formats=false', '-s', schema];
  return {
    'ajv-cli': async () =>
      program([bin(peers, 'ajv-cli', 'ajv'), ...ajv, ...files.flatMap(file => ['-d', file])], copy),
    Spectral: async () =>
      program(
        [
          bin(peers, '@stoplight/spectral-cli', 'spectral'),
          'lint',
          '--quiet',
          '--ruleset',
          path.join(peers, 'ruleset.json'),
          ...files,
        ],
        copy,
      ),
  };
}

/** The same files for tools that read YAML 1.1, where a date without quotes is no text, and would be wrong in each file. */
function withQuotedDates(peers: string, folder: string): string {
  const copy = mkdtempSync(path.join(peers, 'files-'));
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(copy, name);
    if (!name.endsWith('.partnership.yaml')) continue;
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(?<=: )\d{4}-\d\d-\d\d(?=[,\s])/g, '"$&"'));
  }
  return copy;
}

/** The file that a package runs under a name. */
export function bin(peers: string, name: string, command: string): string {
  const folder = path.join(peers, 'node_modules', name);
  const { bin: named } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof named === 'string' ? named : named[command]);
}
