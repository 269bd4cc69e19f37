import { t } from '../l10n/message.ts';
import { suggestions } from '../util/suggest.ts';
import type { PlainMapping, Source } from '../yaml/value.ts';
import { schemas } from './generated/schema.ts';
import { documentKinds } from './kind.ts';
import type { SchemaProblem } from './problem.ts';

const configurationKeys = Object.keys(schemas.Config.properties ?? {});

/** What every other file of the format begins with. */
const header = ['apiVersion', 'kind'] as const;

/**
 * What there is to say of a configuration that begins as an agreement does: one problem, whatever else is in it. Afterwards
 * the value holds nothing of it; nor does it hold the rest, where that is an agreement under the wrong name.
 *
 * @returns undefined where it does not
 */
export function headerOfConfiguration(value: PlainMapping, source: Source): SchemaProblem | undefined {
  const written = header.filter(key => Object.hasOwn(value, key));
  const [first] = written;
  if (first === undefined) return undefined;
  const keys = Object.keys(value).filter(
    key => !(written as string[]).includes(key) && !key.startsWith('x-'),
  );
  const isOther =
    documentKinds.some(kind => kind === value.kind) ||
    (keys.length > 0 && !keys.some(key => suggestions(key, configurationKeys).length > 0));
  const at = isOther && written.includes('kind') ? 'kind' : first;
  const range = source.keyOf(value, at);
  for (const key of isOther ? Object.keys(value) : written) {
    if (isOther) source.markDoubtful(value, key);
    delete value[key];
  }
  if (isOther) {
    return {
      code: 'type',
      range,
      message: t`This file has the name of the configuration, but holds something else, so nobody reads what it says. Give it a name of its own, such as \`agreement.partnership.yaml\`.`,
      path: '',
      data: { suggestions: [] },
    };
  }
  return {
    code: 'unknown-key',
    range,
    message:
      written.length === header.length
        ? t`A configuration is told by its name, so that it has no \`apiVersion\` and no \`kind\`. Take them out.`
        : t`A configuration is told by its name, so that it has no \`${first}\`. Take it out.`,
    path: first,
    data: { key: first, together: written },
  };
}
