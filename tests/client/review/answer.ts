import type { AgreementAnswer, ChangeAnswer, PlaceAnswer } from '../../../server/src/lsp/review-protocol.ts';

export function place(line: number, uri = 'file:///a.partnership.yaml'): PlaceAnswer {
  return { uri, range: { start: { line, character: 2 }, end: { line, character: 9 } } };
}

/** A cadence that became rarer, with what a test wants to be otherwise. */
export function change(other: Partial<ChangeAnswer> = {}): ChangeAnswer {
  return {
    id: 'c1',
    kind: 'changed',
    title: 'Demand by month: cadence',
    sentence: 'Cirrus Oy now gets “Demand by month” every quarter instead of every month',
    outcome: 'worse for Cirrus Oy',
    principle: { key: 'sharing', name: 'Sharing' },
    before: 'monthly',
    after: 'quarterly',
    places: { before: place(3), after: place(4) },
    effects: { nordbank: 'unaffected', cirrus: 'weakened' },
    gravest: 'weakened',
    acceptedBy: [],
    ...other,
  };
}

export function agreement(changes: ChangeAnswer[], other: Partial<AgreementAnswer> = {}): AgreementAnswer {
  return {
    id: 'nordbank-cirrus',
    title: 'Nordbank and Cirrus',
    uri: 'file:///a.partnership.yaml',
    parties: [
      { id: 'nordbank', name: 'Nordbank Abp' },
      { id: 'cirrus', name: 'Cirrus Oy' },
    ],
    changes,
    version: null,
    incomplete: [],
    ...other,
  };
}
