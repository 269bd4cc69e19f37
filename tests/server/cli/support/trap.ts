import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { folderWith } from './folder.ts';
import type { Repository } from './repository.ts';

/** A repository whose configuration and attributes name programs wherever git can be told to start one. */
export interface Trap {
  /** What was started so far. */
  sprung(): string[];
  /** Variables that name the same programs. */
  readonly env: Readonly<Record<string, string>>;
}

/** @param files the attributes of these are set too */
export function setTrap({ folder, git }: Repository): Trap {
  const traces = folderWith({});
  const program = (name: string, output = '') => {
    const file = path.join(traces, 'bin', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n: > "${traces}/${name}.started"\n${output}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const settings: Record<string, string> = {
    'filter.trap.clean': `${program('clean', 'cat')}`,
    'filter.trap.smudge': program('smudge', 'cat'),
    'filter.drive.process': program('process', 'exit 1'),
    'diff.external': program('external'),
    'diff.trap.textconv': program('textconv', 'cat "$1"'),
    'diff.trap.command': program('driver'),
    'gpg.program': program('gpg', 'exit 1'),
    'log.showSignature': 'true',
    'core.fsmonitor': program('fsmonitor', 'exit 1'),
    'core.pager': program('pager', 'cat'),
    'pager.log': program('pager-log', 'cat'),
    'pager.diff': program('pager-diff', 'cat'),
    'core.editor': program('editor'),
    'core.sshCommand': program('ssh', 'exit 1'),
    'core.gitProxy': program('proxy', 'exit 1'),
    'core.askPass': program('askpass', 'echo no'),
    'core.alternateRefsCommand': program('alternates'),
    'credential.helper': program('helper', 'exit 1'),
    'credential.https://127.0.0.1.helper': program('helper-for-address', 'exit 1'),
    'protocol.ext.allow': 'always',
    'protocol.file.allow': 'always',
    'remote.origin.uploadpack': `${program('uploadpack')}; git-upload-pack`,
    'alias.ls-tree': `!${program('alias')}`,
    'alias.cat-file': `!${program('alias')}`,
    'interactive.diffFilter': program('diff-filter', 'cat'),
    'sequence.editor': program('sequence-editor'),
  };
  const hooks = path.join(traces, 'hooks');
  mkdirSync(hooks);
  for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout', 'fsmonitor-watchman']) {
    for (const place of [hooks, path.join(folder, '.git/hooks')]) {
      mkdirSync(place, { recursive: true });
      writeFileSync(path.join(place, hook), `#!/bin/sh\n: > "${traces}/hook-${hook}.started"\n`);
      chmodSync(path.join(place, hook), 0o755);
    }
  }
  for (const [name, value] of Object.entries({ ...settings, 'core.hooksPath': hooks }))
    git('config', name, value);
  // What another file adds counts as well.
  writeFileSync(path.join(traces, 'more'), `[core]\n\tfsmonitor = ${program('included')}\n`);
  git('config', 'include.path', path.join(traces, 'more'));
  git('config', `includeIf.gitdir:${folder}/.path`, path.join(traces, 'more'));
  writeFileSync(path.join(folder, '.git/info/attributes'), '* filter=trap diff=trap\n*.md filter=drive\n');
  return {
    sprung: () => readdirSync(traces).filter(name => name.endsWith('.started')),
    env: {
      GIT_EXTERNAL_DIFF: program('env-external'),
      GIT_PAGER: program('env-pager', 'cat'),
      GIT_SSH_COMMAND: program('env-ssh', 'exit 1'),
      GIT_ASKPASS: program('env-askpass', 'echo no'),
      SSH_ASKPASS: program('env-ssh-askpass', 'echo no'),
      GIT_TRACE: path.join(traces, 'trace.started'),
      GIT_TRACE2_EVENT: path.join(traces, 'trace2.started'),
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program('env-fsmonitor'),
      GIT_ALLOW_PROTOCOL: 'ext:file',
    },
  };
}
