import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Files, folderWith } from './folder.ts';

/** A real git repository in a temporary folder, for the length of one test. */
export interface Repository {
  readonly folder: string;
  /** Runs git. @returns what it prints */
  git(...args: string[]): string;
  /** Writes some files; `undefined` removes one. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Writes and commits. @returns the commit */
  commit(files: Readonly<Record<string, string | undefined>>, author?: string): string;
}

/** Nothing of the machine's own configuration counts, and commits are the same at any time. */
const environment = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-11-20T12:00:00Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_COMMITTER_DATE: '2026-11-20T12:00:00Z',
  GIT_AUTHOR_NAME: 'Anna',
  GIT_AUTHOR_EMAIL: 'anna@nordbank.example',
};

/** @param files the first commit, on the branch `main` */
export function repositoryWith(files: Files): Repository {
  const folder = folderWith({});
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' });
  const write: Repository['write'] = some => {
    for (const [name, text] of Object.entries(some)) {
      const file = path.join(folder, name);
      if (text === undefined) rmSync(file);
      else {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  };
  const commit: Repository['commit'] = (some, author = 'anna@nordbank.example') => {
    write(some);
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'Change', `--author=Somebody <${author}>`);
    return git('rev-parse', 'HEAD').trim();
  };
  git('init', '-q', '-b', 'main');
  commit(files as Record<string, string>);
  return { folder, git, write, commit };
}
