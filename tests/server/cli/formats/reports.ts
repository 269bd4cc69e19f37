import fc from 'fast-check';
import type { Report } from '../../../../server/src/cli/check/report.ts';
import type { Style } from '../../../../server/src/cli/terminal/style.ts';
import { styleOf } from '../../../../server/src/cli/terminal/style.ts';
import type { Finding } from '../../../../server/src/core/checking/run-rules.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { today } from '../../../support/check.ts';
import { hostilePath, hostileText } from './hostile.ts';

/** What a test says of a finding; the rest is made up. */
export interface Found {
  readonly message: string;
  readonly severity: Finding['severity'];
  readonly rule?: Finding['rule'];
  readonly start?: number;
  readonly end?: number;
  readonly related?: string;
  readonly fingerprint?: string;
  readonly former?: readonly string[];
}

export interface FileFound {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Found[];
}

/** A report with any findings, as if rules had made them. */
export function reportOn(files: readonly FileFound[]): Report {
  const workspace = new Workspace();
  const named = files.map((file, index) => {
    const uri = `file:///${index}.partnership.yaml`;
    workspace.set(uri, file.text);
    const model = workspace.file(uri);
    if (!model) throw new Error('the workspace lost a file');
    const findings = file.findings.map(found => findingOf(found, uri, file.text));
    return { uri, path: file.path, repositoryPath: file.path, model, findings, accepted: [] };
  });
  return {
    asOf: today,
    files: named,
    file: uri => {
      const found = named.find(each => each.uri === uri);
      if (!found) throw new Error(`no ${uri}`);
      return found;
    },
    fixes: () => [],
  };
}

function findingOf(found: Found, uri: string, text: string): Finding {
  const start = Math.min(found.start ?? 0, text.length);
  const range = { start, end: Math.min(Math.max(start, found.end ?? start), text.length) };
  return {
    rule: found.rule ?? 'sharing/one-sided',
    severity: found.severity,
    message: found.message,
    lines: found.message,
    uri,
    range,
    related: found.related === undefined ? [] : [{ uri, range, message: found.related }],
    dated: false,
    fingerprint: found.fingerprint ?? 'f0123456789abcdef',
    former: found.former ?? [],
    data: undefined,
  };
}

const hostileFinding: fc.Arbitrary<Found> = fc.record({
  message: hostileText,
  severity: fc.constantFrom('error', 'warning', 'info'),
  rule: fc.constantFrom(...catalogue.map(({ id }) => id)),
  start: fc.nat(40),
  end: fc.nat(40),
  related: hostileText,
  fingerprint: fc.constantFrom('fa', 'fb'),
});

/** Files of any name with findings that say anything. */
export const hostileFiles: fc.Arbitrary<FileFound[]> = fc.uniqueArray(
  fc.record({
    path: hostilePath,
    text: hostileText,
    findings: fc.array(hostileFinding, { maxLength: 4 }),
  }),
  { maxLength: 3, selector: ({ path }) => path },
);

/** How formats for programs are written. */
export const plain: Style = styleOf({ write: () => {}, isTerminal: false, columns: undefined }, {}, false);
