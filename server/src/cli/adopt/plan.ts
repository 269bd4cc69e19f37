import path from 'node:path';
import {
  type AdoptedBlock,
  type Adoption,
  adoptedEdits,
  adoptionsIn,
  applyEdits,
  type Checker,
  configurationFileName,
  type FileModel,
  type Finding,
  isAdoptable,
  newAdoptedText,
  t,
} from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { nameOf } from '../check/names.ts';
import { CliError } from '../failure.ts';
import { completeTerms, type Terms } from './options.ts';

/** What is to be written into one configuration. */
export interface Plan {
  readonly uri: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly block: AdoptedBlock;
  /** What was not accepted so far and is now. */
  readonly accepted: readonly Finding[];
  /** How many were taken out of the block. */
  readonly mended: number;
  /** How many are found no longer, and stay since something that could not be read may hide them. */
  readonly hidden: number;
  /** What can be accepted, but is new since the block was written. */
  readonly isNew: readonly Finding[];
  /** What is not accepted, since it has to be put right or depends on the date. */
  readonly refused: readonly Finding[];
}

/**
 * What to write where: the block goes into the configuration that is in force for each file.
 *
 * @param requested the files that were asked for
 * @param folders those that were named, absolute; where no configuration holds, a new one goes there
 * @param isWhole whether all files of the project could be read, so that it is known what is mended
 * @throws CliError where it cannot be done
 */
export function plansFor(
  requested: readonly string[],
  folders: readonly string[],
  checker: Checker,
  terms: Terms,
  { adds, isWhole, cwd }: { readonly adds: boolean; readonly isWhole: boolean; readonly cwd: string },
): Plan[] {
  const groups = new Map<string, string[]>();
  for (const uri of requested) {
    if (checker.of(uri).workspace.file(uri)?.kind === 'Config') continue;
    const target = checker.configuration(uri).uri ?? newConfigurationFor(uri, folders);
    groups.set(target, [...(groups.get(target) ?? []), uri]);
  }
  return [...groups].flatMap(([target, uris]) => {
    const config = checker.workspace.file(target);
    const known = config && adoptionsIn(config)[0];
    const found = uris.flatMap(uri => findingsOf(uri, checker));
    const can = found.filter(({ finding, file }) => isAdoptable(finding, file)).map(({ finding }) => finding);
    const refused = found
      .filter(({ finding, file }) => !isAdoptable(finding, file))
      .map(({ finding }) => finding);
    if (!known && can.length === 0) return [];
    // What has returned is found again, and stands in the block already.
    const fresh = can.filter(({ fingerprint }) => !known?.findings.has(fingerprint));
    const accepted = known && !adds ? [] : fresh;
    const { stays, hidden } = known ? stillThere(known, target, checker, isWhole) : { stays: [], hidden: 0 };
    const block = blockOf(known, terms, [
      ...stays.map(print => [print, ''] as const),
      ...accepted.map(finding => [finding.fingerprint, besideOf(finding, target)] as const),
    ]);
    return [
      {
        uri: target,
        before: config?.text,
        after: written(config, block, nameOf(pathOf(target) ?? target, cwd)),
        block,
        accepted,
        mended: known ? known.findings.size - stays.length : 0,
        hidden,
        isNew: known && !adds ? fresh : [],
        refused,
      },
    ];
  });
}

function findingsOf(uri: string, checker: Checker): { finding: Finding; file: FileModel }[] {
  const file = checker.of(uri).workspace.file(uri);
  return file ? checker.findings(uri).map(finding => ({ finding, file })) : [];
}

/** The named folder that a file lies in; its own folder where it was named itself. */
function newConfigurationFor(uri: string, folders: readonly string[]): string {
  const file = pathOf(uri) ?? uri;
  const folder = folders.find(each => file.startsWith(each.endsWith(path.sep) ? each : each + path.sep));
  return uriOf(path.join(folder ?? path.dirname(file), configurationFileName));
}

/** What a block names and is still found; all of it where something may hide it. */
function stillThere(
  known: Adoption,
  config: string,
  checker: Checker,
  isWhole: boolean,
): { stays: readonly string[]; hidden: number } {
  const all = [...known.findings];
  const { workspace } = checker;
  const governed = workspace
    .uris()
    .filter(
      uri =>
        workspace.isMember(uri) &&
        workspace.listing(uri)?.kind !== 'Config' &&
        checker.configuration(uri).files.includes(config),
    );
  const facts = governed.map(uri => checker.factsOf(uri, false));
  const found = new Set(facts.flatMap(each => each?.fingerprints ?? []));
  const still = all.filter(print => found.has(print));
  const mayHide = !isWhole || facts.some(each => each === undefined || each.isHiding);
  return mayHide ? { stays: all, hidden: all.length - still.length } : { stays: still, hidden: 0 };
}

function blockOf(
  known: Adoption | undefined,
  terms: Terms,
  findings: readonly (readonly [string, string])[],
): AdoptedBlock {
  const complete = completeTerms({
    reason: terms.reason ?? known?.reason,
    approvedBy: terms.approvedBy ?? known?.approvedBy,
    until: terms.until ?? known?.until,
  });
  return { ...complete, findings: new Map(findings) };
}

/** What stands beside a fingerprint: the rule, and the file as the configuration sees it. */
function besideOf({ rule, uri }: Finding, config: string): string {
  const folder = path.dirname(pathOf(config) ?? config);
  return `${rule} ${nameOf(pathOf(uri) ?? uri, folder)}`.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
}

function written(config: FileModel | undefined, block: AdoptedBlock, name: string): string {
  if (!config) return newAdoptedText(block);
  const edits = adoptedEdits(config, block);
  if (edits) return applyEdits(config.text, edits);
  throw new CliError(
    t`\`${name}\` is written in a way in which nothing can be added without losing something.`,
    t`Write its keys on lines of their own, without braces around all of it.`,
  );
}
