import { type Message, t } from '../../l10n/message.ts';
import type { Reference } from '../../model/references.ts';
import type { FileRule, RuleContext } from '../../rule/rule.ts';
import { placeholderIn } from '../../util/placeholder.ts';
import { isRelativePath } from '../../util/uri.ts';
import { namedFiles } from '../../workspace/named-files.ts';

export const fileMissing: FileRule = {
  on: 'file',
  id: 'file/missing',
  severity: 'warning',
  title: 'A file that the agreement or a record names does not exist, or is out of reach for others.',
  why: 'An exit plan or an action plan that nobody can open is none, and that is noticed on the day when it is needed.',
  remedy:
    'Write the file, or correct its path: from the folder of the file that names it, with forward slashes.',
  bad: 'term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-04-01, exitPlan: /srv/contracts/exit-plan.md }\n',
  good: 'term: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-04-01, exitPlan: docs/exit-plan.md }\n',
  *check(file, context) {
    const named = namedFiles(file);
    for (const { kind, name, key, range, path } of file.references) {
      const isEvidence = key === 'evidence';
      const isAddress = (isEvidence ? /^https:\/\//i : /^https?:\/\//i).test(name);
      // What stands for a path yet to be written is no path, and an address in the web is nothing on the disk.
      if (kind !== 'file' || placeholderIn(name) || isAddress) continue;
      const message = isRelativePath(name)
        ? notThere(name, named.get(name), context)
        : isEvidence
          ? noEvidence(name)
          : notRelative(name);
      if (message) yield { range, path, message };
    }
  },
};

function noEvidence(name: Reference['name']): Message {
  return t`\`${name}\` leads to the evidence only on some computers, or over a connection that anybody can read. Write the path from the folder of this file, with forward slashes, or an address that begins with https://.`;
}

function notRelative(name: Reference['name']): Message {
  return t`\`${name}\` leads to a file only on some computers, so others cannot open it. Write the path from the folder of this file, with forward slashes, such as docs/exit-plan.md.`;
}

/** Undefined where it exists, and as long as nobody knows. */
function notThere(name: string, uri: string | undefined, { workspace }: RuleContext): Message | undefined {
  switch (uri && workspace.existence(uri)) {
    case 'missing':
      return t`There is no file \`${name}\`, so whoever needs it finds nothing. Write it, or correct the path, which is read from the folder of this file.`;
    case 'outside':
      return t`\`${name}\` leads out of the workspace, where others may not find it. Move the file into the workspace, or correct the path.`;
    default:
      return undefined;
  }
}
