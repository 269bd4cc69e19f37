/** The pages of docs/rules/, from the rules' own words. */
import { build } from 'esbuild';

/** What the pages are made of; bundled, since Node does not read the sources as they are. */
const entry = `
export { catalogue } from './server/src/core/rules/catalogue.ts';
export { principles } from './server/src/core/principles/principles.ts';
export { rulePage } from './server/src/core/docs/rule-page.ts';
export { renderPage } from './server/src/core/docs/markup.ts';
`;

/**
 * @param rules what {@link loadRules} gave
 * @returns {[string, string][]} path and text of each page, and of their index
 */
export function rulePages({ catalogue, principles, rulePage, renderPage }) {
  const pages = catalogue.map(rule => [`docs/rules/${rule.id}.md`, renderPage(rulePage(rule))]);
  return [...pages, ['docs/rules/README.md', index(catalogue, principles)]];
}

/**
 * The rules as the product has them, with what makes pages of them.
 *
 * @param {string} root the project's folder
 */
export async function loadRules(root) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    // Libraries that are CommonJS ask for `require`, which an ES module has not.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/');",
    },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function index(catalogue, principles) {
  const sections = [
    ...principles.map(({ key, name }) => [name, catalogue.filter(rule => rule.principle === key)]),
    ['Agreement, parties, references, files', catalogue.filter(rule => !rule.principle)],
  ].filter(([, rules]) => rules.length > 0);
  return `# Rules\n\nEvery rule, by the principle that it serves. Generated from the rules by \`npm run generate\`.\n\n${sections.map(section).join('\n')}`;
}

function section([name, rules]) {
  const rows = rules.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title} |`);
  return `## ${name}\n\n| rule | severity | what it says |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}
