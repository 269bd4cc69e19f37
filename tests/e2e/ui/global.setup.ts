/** What all files of this suite share: the package, and one VS Code with it installed, in which each opens a window. */
import type { TestProject } from 'vitest/node';
import { packageExtension } from '../harness/packaged.ts';
import { temporaryFolder } from '../harness/paths.ts';
import { installExtension, startServer } from '../harness/server.ts';
import { ensureVsCodeServer } from '../harness/vscode-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packaged extension, and its size in bytes. */
    packaged: { file: string; size: number };
    /** `127.0.0.1:PORT` of the VS Code server. */
    authority: string;
  }
}

/** @returns what ends it */
export default async function setUp(project: TestProject): Promise<() => void> {
  const packaged = await packageExtension(temporaryFolder('package'));
  const vscode = await ensureVsCodeServer();
  const dataFolder = temporaryFolder('vscode');
  installExtension(vscode, dataFolder, packaged.file);
  const server = await startServer({ vscode, dataFolder });
  project.provide('packaged', packaged);
  project.provide('authority', server.authority);
  return () => server.stop();
}
