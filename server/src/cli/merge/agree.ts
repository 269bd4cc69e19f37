import { either, t } from '../../core/index.ts';
import { version } from '../../version.ts';
import { CliError } from '../failure.ts';
import type { FileLine, Header } from '../partial/partial.ts';

/** Makes sure that parts are those of one check. @throws CliError where one is missing, there twice, or of another check */
export function expectOneCheck(headers: readonly Header[], files: readonly FileLine[]): Header {
  const [first] = headers;
  if (!first) throw new CliError(t`There is nothing to merge.`, t`Name the files that hold the parts.`);
  expectSame(headers, ({ tool }) => tool, t`They come from several versions of the program:`);
  if (first.tool !== version)
    throw new CliError(
      t`The parts come from version ${first.tool} of the program, and this is ${version}.`,
      t`Merge them with the version that made them.`,
    );
  expectSame(
    headers,
    ({ asOf, isDated }) => `${asOf}${isDated ? '' : ' (today)'}`,
    t`They are as of several days:`,
  );
  expectSame(headers, ({ language }) => language, t`They are in several languages:`);
  expectSame(
    headers,
    ({ configuration }) => configuration?.sum ?? 'none',
    t`They were checked by several configurations:`,
  );
  expectSame(
    headers,
    ({ shard }) => String(shard?.count ?? 'stream'),
    t`They are parts of several divisions:`,
  );
  expectSame(headers, ({ project }) => project ?? '', t`They are parts of different files:`);
  if (first.shard) expectAll(headers, first.shard.count);
  const seen = new Set<string>();
  for (const { uri, path } of files) {
    if (seen.has(uri))
      throw new CliError(
        t`\`${path}\` is in two of the parts.`,
        t`Name each part once, and hand each file to one of them only.`,
      );
    seen.add(uri);
  }
  return first;
}

function expectSame(
  headers: readonly Header[],
  of: (header: Header) => string,
  wrong: ReturnType<typeof t>,
): void {
  const found = [...new Set(headers.map(of))].sort();
  if (found.length < 2) return;
  throw new CliError(
    t`These parts do not belong together. ${wrong} ${either(found)}.`,
    t`Make all parts anew, with the same files, options and version; name the day with ${'--as-of'}.`,
  );
}

function expectAll(headers: readonly Header[], count: number): void {
  const there = headers.map(({ shard }) => shard?.index ?? 0).sort((a, b) => a - b);
  const twice = there.find((index, at) => there.indexOf(index) !== at);
  if (twice !== undefined)
    throw new CliError(t`Part ${`${twice}/${count}`} is there twice.`, t`Name each part once.`);
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter(index => !there.includes(index));
  if (missing.length > 0)
    throw new CliError(
      missing.length === 1
        ? t`Part ${`${missing[0]}/${count}`} is missing.`
        : t`${missing.length} parts are missing, such as ${`${missing[0]}/${count}`}.`,
      t`Name the results of all parts; make what is missing with ${`check --shard ${missing[0]}/${count}`}.`,
    );
}
