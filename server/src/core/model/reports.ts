import type { Agreement, Report } from '../schema/generated/types.ts';
import { type Direction, directionOf } from './commitments.ts';
import type { Draft } from './draft.ts';
import { partyOf } from './parties.ts';

/** One report that an agreement asks for, with who owes it to whom. */
export interface ReportModel {
  readonly id: string | undefined;
  /** What it reports, else its id, for messages. */
  readonly name: string;
  readonly report: Draft<Report>;
  readonly direction: Direction;
  readonly path: string;
}

/** The reports of an agreement, in the order of the text. */
export function collectReports(model: {
  readonly agreement: Draft<Agreement>;
  readonly parties: readonly { readonly id: string }[];
}): ReportModel[] {
  return reportsIn(model.agreement).map((report, index) => ({
    id: report.id,
    name: report.what ?? report.id ?? `report ${index + 1}`,
    report,
    direction: directionOf(report, model),
    path: `governance.reporting[${report.id ?? index}]`,
  }));
}

/** The reports as written; none where they stand in the contract instead. */
function reportsIn({ governance }: Draft<Agreement>): readonly Draft<Report>[] {
  const { reporting } = governance ?? {};
  return Array.isArray(reporting) ? reporting : [];
}

/** The person who sees to what a party promises: of several owners the one of that party. */
export function ownerOf(owner: unknown, party: string | undefined): string | undefined {
  const owners = [owner ?? []].flat().filter(each => typeof each === 'string');
  if (owners.length < 2) return owners[0];
  return party === undefined ? undefined : owners.find(each => partyOf(each) === party);
}
