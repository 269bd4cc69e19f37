import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linesWith, sourcesIn, withoutComments } from './sources.ts';

const folders = ['action', 'client', 'server/src', 'scripts', 'tests'];
const sources = folders.flatMap(folder => sourcesIn(folder));
const tests = sources.filter(({ path }) => path.startsWith('tests/'));

describe('sources', () => {
  it('have no file of more than 300 lines', () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('name nobody’s machine', () => {
    const machine = new RegExp(
      ['/(home|Users)/(?!anna)\\w+/', '/ro' + 'ot/', '/wo' + 'rk/(main|shared)'].join('|'),
    );
    expect(linesWith(sources, machine)).toEqual([]);
  });
});

describe('tests', () => {
  const suites = tests.filter(({ path }) => /\.(test|suite|e2e)\.ts$/.test(path));

  it('all run', () => {
    expect(
      linesWith(suites, /\b(it|test|describe|suite)(\.\w+)*\.(only|skip|todo|fails)\b|\bx(it|describe)\(/),
    ).toEqual([]);
  });

  it('wait for something, not for a while', () => {
    const sleeping =
      /new Promise\S*\s*\(?\s*\w+\s*=>\s*setTimeout|\bsetTimeout\(\w+, \d{3,}\)|timers\/promises|\bsleep\(/;
    expect(linesWith(suites, sleeping)).toEqual([]);
  });

  it('measure no time', () => {
    expect(linesWith(suites, /performance\.now\(|Date\.now\(|toBeLessThan\(.*(ms|Ms|milli)/)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  const lock = readFileSync('package-lock.json', 'utf8');

  it('names no registry, so that each machine uses its own', () => {
    expect(lock.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
  });

  it('pins what it names by its content', () => {
    const packages: [string, { link?: boolean; integrity?: string; inBundle?: boolean }][] = Object.entries(
      JSON.parse(lock).packages,
    );
    const loose = packages.filter(
      ([name, { link, integrity, inBundle }]) => name && !link && !inBundle && !integrity,
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});

it('comments are recognised by the scanner of these tests', () => {
  expect(withoutComments('a /* b */ c // d\ne')).toBe('a         c \ne');
});
