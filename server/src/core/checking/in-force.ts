import { hasReturned, isSound } from '../config/adopted.ts';
import type { RuleOptions } from '../config/settable-rule.ts';
import { FileSettings, type RuleSettings, type SeveritySetting } from '../config/settings.ts';
import { isExpired } from '../config/waivers.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { Checker } from './checker.ts';

/** The configuration that holds for one file, with what set each part of it; plain data, for people to read. */
export interface ConfigurationInForce {
  /** The configuration files that it is made of; later ones win. */
  readonly from: readonly string[];
  readonly profile: string;
  /** Whether rules that depend on today's date are asked. */
  readonly dated: boolean;
  readonly required: readonly string[];
  /** Each rule that there is, in the order of the catalogue. */
  readonly rules: Readonly<Record<string, RuleInForce>>;
  /** Those that accept something as things are: neither expired nor without a reason. */
  readonly waivers: readonly WaiverInForce[];
  /** What was accepted when agreements were taken over, with how many findings; left out where nothing was. */
  readonly adopted?: readonly AdoptionInForce[];
  /** Where records are written; left out where nothing says it. */
  readonly records?: string;
}

interface AdoptionInForce {
  readonly reason: string;
  readonly approvedBy: string;
  readonly until: string;
  readonly findings: number;
  readonly in: string;
}

export interface RuleInForce {
  readonly severity: SeveritySetting;
  /** Which file, and which of its overrides, or which profile. */
  readonly setBy: string;
  readonly options?: RuleOptions;
  /** For options that differ from the rule's own. */
  readonly optionsSetBy?: Readonly<Record<string, string>>;
}

export interface WaiverInForce {
  readonly finding?: string;
  readonly change?: string;
  readonly reason: string;
  readonly approvedBy?: string;
  readonly until?: string;
  readonly in: string;
}

/**
 * What is in force for a file.
 *
 * @param name how the user knows a file
 */
export function inForce(uri: string, checker: Checker, name: (uri: string) => string): ConfigurationInForce {
  const configuration = checker.configuration(uri);
  const settings = new FileSettings(configuration, uri);
  const today = checker.today(configuration, uri);
  const place = ({ uri, override }: RuleSettings) =>
    override === undefined ? name(uri) : `${name(uri)}, overrides[${override}]`;
  const rules = catalogue.map((rule): [string, RuleInForce] => {
    const setBy = settings.severitySetBy(rule.id);
    const set = Object.keys(rule.options ?? {}).flatMap((option): [string, string][] => {
      const by = settings.optionSetBy(rule.id, option);
      return by ? [[option, place(by)]] : [];
    });
    return [
      rule.id,
      {
        severity: settings.severity(rule.id, rule.severity),
        setBy: setBy ? place(setBy) : `profile ${configuration.preset}`,
        ...(rule.options && { options: settings.options(rule) }),
        ...(set.length > 0 && { optionsSetBy: Object.fromEntries(set) }),
      },
    ];
  });
  const waivers = configuration.waivers.flatMap((waiver): WaiverInForce[] => {
    const { finding, change, reason, approvedBy, until, isUntilUnclear, file } = waiver;
    if (reason === undefined || isUntilUnclear || isExpired(waiver, today)) return [];
    return [
      {
        ...(finding !== undefined && { finding }),
        ...(change !== undefined && { change }),
        reason,
        ...(approvedBy !== undefined && { approvedBy }),
        ...(until !== undefined && { until }),
        in: name(file.uri),
      },
    ];
  });
  const adopted = configuration.adopted.flatMap((adoption): AdoptionInForce[] => {
    const { reason, approvedBy, until, findings, file } = adoption;
    if (reason === undefined || approvedBy === undefined || until === undefined) return [];
    if (!isSound(adoption, today) || hasReturned(adoption, today)) return [];
    return [{ reason, approvedBy, until, findings: findings.size, in: name(file.uri) }];
  });
  return {
    from: configuration.files.map(name),
    profile: configuration.preset,
    dated: today !== undefined,
    required: [...configuration.required],
    rules: Object.fromEntries(rules),
    waivers,
    ...(adopted.length > 0 && { adopted }),
    ...(configuration.records !== undefined && { records: name(configuration.records) }),
  };
}
