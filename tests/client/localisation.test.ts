import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import swedishMessages from '../../l10n/bundle.l10n.sv.json';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import swedish from '../../package.nls.sv.json';
import { placesOf } from '../support/places-of.ts';

type Texts = Record<string, string>;

const source = 'client/src';

/** The English sentences of the client: the first argument of every call of `l10n.t`. */
const messages = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .flatMap(file => {
    const text = readFileSync(path.join(source, file), 'utf8');
    const calls = text.match(/\bl10n\.t\(/g)?.length ?? 0;
    const found = [...text.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match =>
      String(match[1]).replace(/\\(.)/g, '$1'),
    );
    // Whatever is no plain string cannot be looked up in a bundle.
    expect(found.length, `calls with a plain string in ${file}`).toBe(calls);
    return found;
  });

/** The keys that the manifest names, `%key%`. */
const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(match => String(match[1]));

describe('the manifest', () => {
  it('has an English and a Swedish text for every key, and no others', () => {
    const named = [...new Set(keys)].sort();
    expect(named.length).toBeGreaterThan(40);
    expect(Object.keys(english).sort()).toEqual(named);
    expect(Object.keys(swedish).sort()).toEqual(named);
  });

  it('leaves no text for people outside of them', () => {
    const { contributes, capabilities } = manifest;
    const texts: unknown[] = [];
    const collect = (value: unknown, key = ''): void => {
      if (
        typeof value === 'string' &&
        /^(title|category|.*[dD]escription|enumDescriptions|aliases)$/.test(key)
      ) {
        texts.push(value);
      }
      if (Array.isArray(value)) for (const each of value) collect(each, key);
      else if (typeof value === 'object' && value) for (const [k, v] of Object.entries(value)) collect(v, k);
    };
    collect({
      ...contributes,
      ...capabilities,
      top: { title: manifest.displayName, description: manifest.description },
    });
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(text => !/^%[\w.-]+%$/.test(String(text)))).toEqual([]);
  });

  it('keeps commands, links and code of the English text', () => {
    const parts = (text: string) => (text.match(/\(command:[\w.]+\)|`[^`]+`/g) ?? []).sort();
    for (const [key, text] of Object.entries(english)) {
      expect(parts((swedish as Texts)[key] ?? ''), key).toEqual(parts(text));
    }
  });

  it('names media that exist, another one for each language', () => {
    for (const [key, file] of Object.entries(english)) {
      if (!key.endsWith('.media')) continue;
      expect(existsSync(file), file).toBe(true);
      const translated = (swedish as Texts)[key] ?? '';
      expect(translated).toBe(file.replace('.md', '.sv.md'));
      expect(existsSync(translated), translated).toBe(true);
    }
  });

  it('is Swedish in Swedish', () => {
    const same = Object.entries(english).filter(([key, text]) => (swedish as Texts)[key] === text);
    expect(same.map(([key]) => key)).toEqual(['category']);
  });
});

describe('the messages of the client', () => {
  it('are all there in Swedish, and no others', () => {
    expect(messages.length).toBeGreaterThan(60);
    expect(Object.keys(swedishMessages).sort()).toEqual([...new Set(messages)].sort());
  });

  it('have the same places for values', () => {
    for (const [text, translated] of Object.entries(swedishMessages)) {
      expect(placesOf(translated), text).toEqual(placesOf(text));
    }
  });

  it('leave no text for people outside of them', () => {
    for (const file of [
      'crashMessage.ts',
      'statusItems.ts',
      'newAgreement/questions.ts',
      'newAgreement/checks.ts',
    ]) {
      const code = readFileSync(path.join(source, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .replace(/l10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, '')
        .replace(/^import[\s\S]*?;$/gm, '');
      const sentences = [...code.matchAll(/'([^'\n();=|]*[a-z] [^'\n();=|]*)'/g)].map(
        ([, text]) => text ?? '',
      );
      // Names to show as an example, and values of the format.
      expect(
        sentences.filter(
          text => !/^(Nordbank Abp|Cirrus Oy|working day|\d+ \w+|[a-z-]+, [a-z-]+, [a-z-]+)$/.test(text),
        ),
      ).toEqual([]);
    }
  });
});
