import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/lib/installed.mjs';

describe('whether the packages are installed', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'installed-'));
    mkdirSync(path.join(root, 'node_modules'));
    write('package-lock.json', {
      '': { name: 'project' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/mac-only': { version: '2.0.0', optional: true },
    });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('yes, when each is there in its version; those for other systems may be absent', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  it('no, when npm has not finished', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('no, when one is of another version', () => {
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } });
    expect(isInstalled(root)).toBe(false);
  });

  function write(name: string, packages: Record<string, object>) {
    writeFileSync(path.join(root, name), JSON.stringify({ packages }));
  }
});
