import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A source file: its path from the project's root with slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** All TypeScript and JavaScript files below a folder; what is generated counts only when asked for. */
export function sourcesIn(folder: string, { generated = false } = {}): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter(name => /\.(m?ts|m?js)$/.test(name) && (generated || !name.includes('/generated/')))
    .sort()
    .map(name => ({ path: name, text: readFileSync(name, 'utf8') }));
}

/** What a file imports: static imports, exports from elsewhere, `import()` and `require()`. */
export function importsOf({ text }: Source): string[] {
  const code = withoutComments(text);
  const patterns = [
    /^(?:import|export)\b[^'";]*\bfrom\s*['"]([^'"\s]+)['"]/gm,
    /^import\s*['"]([^'"\s]+)['"]/gm,
    /\b(?:import|require)\(\s*['"]([^'"\s]+)['"]/g,
  ];
  return patterns.flatMap(pattern => [...code.matchAll(pattern)].map(([, name = '']) => name));
}

/** The text with comments blanked out, line breaks kept. Roughly: a comment sign in a string counts too. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The lines that a pattern is found in, as `path:line text`. */
export function linesWith(sources: readonly Source[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}
