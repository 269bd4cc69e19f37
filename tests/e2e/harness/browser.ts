import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { downloadFromPlaywright, unpackFromNpm } from './browser-download.ts';

interface Candidate {
  name: string;
  /** Its launch options, after getting it where it has to be got; undefined: not for this machine. */
  find(): Promise<LaunchOptions | undefined>;
}

const always = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a headless browser with an empty profile: an installed Chrome, Chromium or Edge (`CHROME_PATH` comes
 * first), else Playwright's own, else the one that npm carries for Linux.
 * @throws Error saying what was tried and what to install
 */
export async function openBrowser(): Promise<Browser> {
  const tried: string[] = [];
  for (const candidate of [...installedBrowsers(), playwrightsOwn, fromNpm]) {
    try {
      const options = await candidate.find();
      if (!options) continue;
      return await chromium.launch({ ...options, args: [...always, ...(options.args ?? [])] });
    } catch (error) {
      tried.push(`- ${candidate.name}: ${firstLines(error)}`);
    }
  }
  throw new Error(
    [
      'No browser can be started, and VS Code is tested in one.',
      'Install Google Chrome, Chromium (Debian, Ubuntu: "apt install chromium") or Microsoft Edge,',
      'or set the environment variable CHROME_PATH to the program of one that you have.',
      ...(tried.length > 0 ? ['Tried:', ...tried] : []),
    ].join('\n'),
  );
}

const playwrightsOwn: Candidate = {
  name: "Playwright's Chromium",
  find: async () => ((await downloadFromPlaywright()) ? {} : undefined),
};

const fromNpm: Candidate = {
  name: 'Chromium from npm (@sparticuz/chromium)',
  async find() {
    const folder = await unpackFromNpm();
    if (!folder) return undefined;
    const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    const fonts = path.join(folder, 'fonts.conf');
    const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts };
    // It is a headless shell with neither a sandbox helper nor a zygote beside it.
    return { executablePath: path.join(folder, 'chromium'), env, args: ['--no-zygote'] };
  },
};

function installedBrowsers(): Candidate[] {
  return programs()
    .filter(isExecutable)
    .map(executablePath => ({ name: executablePath, find: async () => ({ executablePath }) }));
}

function programs(): string[] {
  const chosen = process.env.CHROME_PATH;
  return [...(chosen ? [chosen] : []), ...(places[process.platform] ?? onPath)()];
}

const places: Partial<Record<NodeJS.Platform, () => string[]>> = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      name => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(variable => {
      const base = process.env[variable];
      const inside = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
      return base ? inside.map(program => path.join(base, program)) : [];
    }),
};

function onPath(): string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return names.flatMap(name => folders.map(folder => path.join(folder, name)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstLines(error: unknown): string {
  return String(error instanceof Error ? error.message : error)
    .split('\n')
    .slice(0, 4)
    .join('\n  ');
}
