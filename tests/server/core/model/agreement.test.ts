import { describe, expect, it } from 'vitest';
import type { AgreementModel } from '../../../../server/src/core/model/agreement.ts';
import { workspaceOf } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

function modelOf(text: string, others: Record<string, string> = {}): AgreementModel {
  const workspace = workspaceOf({ ...others, 'a.partnership.yaml': text });
  const file = workspace.file('file:///a.partnership.yaml');
  const model = file && workspace.agreementOf(file);
  if (!model) throw new Error('no agreement');
  return model;
}

const three = `parties:
  - { id: veldhuis, name: Veldhuis, role: customer }
  - { id: aurora, name: Aurora, role: vendor }
  - { id: codewerk, name: Codewerk, role: subcontractor }
`;

describe('who promises to whom (decisions 10 and 55)', () => {
  const directionOf = (parties: string, commitment: string) =>
    modelOf(soundWith(`${parties}firstChoice:\n  commitments:\n    - { id: a, ${commitment} }\n`))
      .commitments[0]?.direction;
  const two = 'parties:\n  - { id: nordbank, role: customer }\n  - { id: cirrus, role: vendor }\n';

  it.each([
    [two, 'by: nordbank, to: cirrus', { by: ['nordbank'], to: ['cirrus'], certain: true }],
    [two, 'by: nordbank', { by: ['nordbank'], to: ['cirrus'], certain: true }],
    [two, 'by: both', { by: ['nordbank', 'cirrus'], to: ['nordbank', 'cirrus'], certain: true }],
    [
      two,
      'by: [cirrus, nordbank]',
      { by: ['nordbank', 'cirrus'], to: ['nordbank', 'cirrus'], certain: true },
    ],
    [two, 'by: [cirrus]', { by: ['cirrus'], to: ['nordbank'], certain: true }],
    [two, 'to: cirrus', { by: [], to: ['cirrus'], certain: false }],
    [two, 'by: nordbnk, to: cirrus', { by: ['nordbnk'], to: ['cirrus'], certain: false }],
    [three, 'by: veldhuis', { by: ['veldhuis'], to: [], certain: false }],
    [
      three,
      'by: veldhuis, to: [aurora, codewerk]',
      { by: ['veldhuis'], to: ['aurora', 'codewerk'], certain: true },
    ],
    [
      three,
      'by: [veldhuis, codewerk], to: aurora',
      { by: ['veldhuis', 'codewerk'], to: ['aurora'], certain: true },
    ],
    [three, 'by: [veldhuis, codewerk]', { by: ['veldhuis', 'codewerk'], to: [], certain: false }],
    [three, 'by: [veldhuis, both], to: aurora', { by: ['veldhuis', 'both'], to: ['aurora'], certain: false }],
    [
      three,
      'by: both',
      { by: ['veldhuis', 'aurora', 'codewerk'], to: ['veldhuis', 'aurora', 'codewerk'], certain: true },
    ],
  ])('%s%s', (parties, commitment, direction) => {
    expect(directionOf(parties, commitment)).toEqual(direction);
  });
});

describe('parties', () => {
  const party =
    'apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\nsector: private\npeople:\n  - { id: erik-dahl, name: Erik Dahl }\n';
  const shared = soundWith(
    'parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer }\n  - { party: cirrus, role: vendor }\n',
  );

  it('take their name and people from a Party file, and their role from the agreement', () => {
    const cirrus = modelOf(shared, { 'cirrus.partnership.yaml': party }).party('cirrus');
    expect(cirrus).toMatchObject({ name: 'Cirrus Oy', role: 'vendor', sector: 'private' });
    expect(cirrus?.people.map(person => person.reference)).toEqual(['cirrus/erik-dahl']);
    expect(cirrus?.home?.uri).toBe('file:///cirrus.partnership.yaml');
  });

  it('are known by their id while the Party file is missing', () => {
    const model = modelOf(shared);
    expect(model.party('cirrus')).toMatchObject({ name: 'cirrus', people: [], home: undefined });
    expect(model.nameOf('nordbank')).toBe('Nordbank Abp');
    expect(model.nameOf('nobody')).toBe('nobody');
  });

  it('have people, whom `party/person` names', () => {
    const model = modelOf(soundAgreement);
    expect(model.person('nordbank/anna-lind')?.name).toBe('Anna Lind');
    expect([model.person('nordbank/nobody'), model.person('anna-lind'), model.person(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what an agreement lacks', () => {
  it('is what is absent, null, "" or empty through and through (decision 9)', () => {
    const model = modelOf(
      'kind: Agreement\nsharing:\nlegal: ""\nterm: {}\ngovernance:\n  strategic: { forums: [] }\n',
    );
    const { agreement } = model;
    for (const key of ['sharing', 'legal', 'term', 'governance', 'review'])
      expect([key, model.lacks(agreement, key)]).toEqual([key, true]);
  });

  it('is not what was written wrongly', () => {
    const model = modelOf(
      'kind: Agreement\nsharing: some words\ngovernance: { strategic: 3 }\nshraing: []\n',
    );
    expect(model.lacks(model.agreement, 'sharing')).toBe(false);
    expect(model.lacks(model.agreement, 'governance')).toBe(false);
  });

  it('a misspelt key is read as what was meant', () => {
    const model = modelOf('kind: Agreement\nsharring:\n  commitments: [{ id: a, by: both }]\n');
    expect(model.lacks(model.agreement, 'sharing')).toBe(false);
    expect(model.commitments.map(({ id, section }) => [id, section])).toEqual([['a', 'sharing']]);
  });
});

it('commitments come in the order of the format, whatever that of the text', () => {
  const model = modelOf(
    'kind: Agreement\nadditionalPrinciples: [{ id: green, commitments: [{ id: e }] }]\nopenDialogue: { commitments: [{ id: d }] }\nproactivity: { commitments: [{ id: c }] }\nsharing: { commitments: [{ id: b }] }\nfirstChoice: { commitments: [{ id: a }] }\n',
  );
  expect(model.commitments.map(({ path }) => path)).toEqual([
    'firstChoice.commitments[a]',
    'sharing.commitments[b]',
    'proactivity.commitments[c]',
    'openDialogue.commitments[d]',
    'additionalPrinciples[green].commitments[e]',
  ]);
});
