import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import { toValue } from '../../../../server/src/core/yaml/to-value.ts';

/** The same text as other people would have written it. */
export const variants: Readonly<Record<string, (text: string) => string | undefined>> = {
  'as it is': text => text,
  'with CRLF': text => text.replace(/\r?\n/g, '\r\n'),
  'indented by four': text =>
    text.replace(/^( *)(- )?/gm, (_, spaces, dash = '') => spaces + spaces + (dash && '-   ')),
  'without a line break at the end': text => text.trimEnd(),
  'in brackets': inBrackets,
};

/** As JSON, which is YAML in flow style; not for what cannot be read. */
function inBrackets(text: string): string | undefined {
  const yaml = parseYaml(text);
  if (yaml.problems.length > 0) return undefined;
  const { value } = toValue(yaml);
  return value === undefined ? undefined : JSON.stringify(value, null, 2);
}
