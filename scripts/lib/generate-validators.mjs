/** Compiles the definitions to validators that need neither Ajv nor `new Function` when they run. */
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { kinds, mapSchema, publishedSchema } from './generate-bundle.mjs';
import { slimValidators } from './slim-validators.mjs';

/** Keywords of our own, and those of editors: they say something to people and tools, and check nothing. */
export const annotations = [
  'enumDescriptions',
  'patternErrorMessage',
  'x-exampleDescriptions',
  'x-type',
  'x-defines',
  'x-references',
  'x-of',
  'x-private',
  'x-except',
  'x-or-text',
  'x-order',
  'x-required-by-rule',
];

/** What every user of these schemas gives to Ajv. */
export const ajvOptions = {
  allErrors: true,
  discriminator: true,
  verbose: false,
  strict: true,
  allowUnionTypes: true,
};

/** The text of `validators.js`. */
export async function validatorsModule(bundle, root) {
  const schema = mapSchema(publishedSchema(bundle), bare);
  const ajv = new Ajv({
    ...ajvOptions,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema(schema);
  const exports = Object.fromEntries(
    Object.entries(kinds).map(([kind, name]) => [`validate${kind}`, `${schema.$id}#/definitions/${name}`]),
  );
  const { outputFiles } = await build({
    stdin: { contents: standalone.default(ajv, exports), resolveDir: root, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'error',
  });
  const code = slimValidators(outputFiles[0].text);
  if (/\brequire\(|new Function\b|\beval\(/.test(code))
    throw new Error('The compiled validators contain require, eval or new Function');
  return code;
}

/**
 * The same schema for the machine: without annotations, which the generated code would carry along, and
 * without `type` beside `enum`, so that a wrong value breaks one keyword and not two.
 */
function bare(node) {
  if (node.$ref === '#/definitions/extension') return true;
  const silent = ['title', 'description', 'default', 'examples', '$comment', ...annotations];
  if (node.enum) silent.push('type');
  return Object.fromEntries(Object.entries(node).filter(([keyword]) => !silent.includes(keyword)));
}

/** The text of `validators.d.ts`. */
export function validatorsDeclaration() {
  const names = Object.keys(kinds);
  return `import type { ${names.join(', ')} } from './types.ts';

/** One violation of the schema, as Ajv reports it. Leave out those whose keyword is \`if\`: they only repeat. */
export interface ValidationError {
  /** Which keyword of the schema was violated: \`required\`, \`additionalProperties\`, \`type\`, \`enum\` … */
  readonly keyword: string;
  /** Where in the document, as a JSON pointer: \`/parties/0/role\`. */
  readonly instancePath: string;
  /** What the keyword has to say: \`missingProperty\`, \`additionalProperty\`, \`allowedValues\` … */
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Checks data (with \`null\` and \`""\` already removed). After each call \`errors\` holds what was found, or
 * \`null\`: read it before the next call.
 */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: ValidationError[] | null;
}

${names.map(name => `export declare const validate${name}: Validator<${name}>;`).join('\n')}
`;
}
