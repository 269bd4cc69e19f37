import { dump } from 'js-yaml';
import { type Checker, inForce, visibleLines } from '../../core/index.ts';
import { pathOf } from '../../disk/path-uri.ts';
import { jsonText } from '../formats/escape/json.ts';
import { nameOf } from './names.ts';

/**
 * The configuration in force for a file: where it comes from, each rule's severity and options with what set
 * them, and what is accepted.
 *
 * @param format `json`; YAML for any other
 */
export function printConfiguration(uri: string, checker: Checker, format: string, cwd: string): string {
  const name = (each: string) => nameOf(pathOf(each) ?? each, cwd);
  const printed = { file: name(uri), ...inForce(uri, checker, name) };
  if (format === 'json') return jsonText(printed);
  return visibleLines(dump(printed, { lineWidth: -1, noRefs: true, flowLevel: 2 }));
}
