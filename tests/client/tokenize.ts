import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import manifest from '../../package.json';

/** A YAML grammar to build on: which file stands for each scope. */
export interface YamlGrammar {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The line-by-line grammar that VS Code had until 2024, which our oldest supported version has. */
const flat: YamlGrammar = {
  name: 'the flat YAML grammar of VS Code 1.91',
  files: { 'source.yaml': 'node_modules/tm-grammars/grammars/yaml.json' },
};

/**
 * The YAML grammars that ours has to work on: always the flat one, and the nested one of every later VS Code
 * that the end-to-end suites have put into the cache folder.
 */
export function yamlGrammars(): YamlGrammar[] {
  const nested = globSync(
    '.cache/*/*/{,lib/vscode/,resources/app/}extensions/yaml/syntaxes/yaml-1.2.tmLanguage.json',
    // A VS Code that is still being unpacked has not got its name yet.
    { dot: true, ignore: '.cache/*/*.draft-*/**' },
  );
  return [
    flat,
    ...nested.map(file => {
      const folder = path.dirname(file);
      const names = ['yaml', 'yaml-embedded', 'yaml-1.0', 'yaml-1.1', 'yaml-1.2', 'yaml-1.3'];
      return {
        name: `the nested YAML grammar in ${folder.split('/').slice(0, 3).join('/')}`,
        files: Object.fromEntries(
          names.map(name => [`source.${name.replace('-', '.')}`, `${folder}/${name}.tmLanguage.json`]),
        ),
      };
    }),
  ];
}

/** A piece of a line and its scopes, outermost first, separated by blanks. */
export interface Token {
  readonly text: string;
  readonly scopes: string;
}

/** Colours texts as VS Code would, with our grammar on top of the given YAML grammar. */
export async function tokenizer(yaml: YamlGrammar): Promise<(text: string) => Token[]> {
  const wasm = readFileSync('node_modules/vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
  const files: Record<string, string> = { ...yaml.files };
  for (const { scopeName, path: file } of manifest.contributes.grammars) files[scopeName] = file;
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async scope => {
      const file = files[scope];
      return file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
  });
  const grammar = await registry.loadGrammar('source.partnership');
  if (!grammar) throw new Error('There is no grammar source.partnership');
  return text => {
    let state = textmate.INITIAL;
    return text.split('\n').flatMap(line => {
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes.join(' '),
      }));
    });
  };
}
