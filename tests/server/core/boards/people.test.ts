import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../../server/src/core/boards/cells/people.ts';
import { Sides, type Whose } from '../../../../server/src/core/boards/sides.ts';

const sides = new Sides({ customer: 'Nordbank Abp', vendor: 'Cirrus' });

/** Each in short: `customer/CIO=chair`, a name behind an equals sign of its own. */
function read(text: string, whose?: Whose): string[] {
  return readPeople(text, sides, whose).map(({ whose, name, title, seats, offices }) => {
    const party = typeof whose === 'object' ? whose.named : (whose ?? '?');
    const who = [title, name && `“${name}”`, seats && `×${seats}`].filter(Boolean).join(' ');
    const as = offices.filter(office => office !== 'member');
    return `${party}: ${who}${as.length > 0 ? ` [${as.join(', ')}]` : ''}`;
  });
}

describe('who is named in a cell', () => {
  it.each<[string, string[]]>([
    ['CIO, Customer; Account Director, Supplier', ['customer: CIO', 'vendor: Account Director']],
    ['Jane Roe (CIO), Peter Pan', ['?: CIO “Jane Roe”', '?: “Peter Pan”']],
    ['CIO (chair)\nHead of IT', ['?: CIO [chair]', '?: Head of IT']],
    [
      '• CIO (Customer, chair)\n• Account Director (Supplier)',
      ['customer: CIO [chair]', 'vendor: Account Director'],
    ],
    [
      'Customer: CIO, Head of IT\nSupplier: Account Director, Service Delivery Manager',
      [
        'customer: CIO',
        'customer: Head of IT',
        'vendor: Account Director',
        'vendor: Service Delivery Manager',
      ],
    ],
    [
      'Customer:\n• CIO\n• Head of IT\nSupplier:\n• Account Director',
      ['customer: CIO', 'customer: Head of IT', 'vendor: Account Director'],
    ],
    [
      'Authority: SRO; Contract Manager. Supplier: Account Director',
      ['customer: SRO', 'customer: Contract Manager', 'vendor: Account Director'],
    ],
    ['Customer’s CIO and Supplier’s Account Director', ['customer: CIO', 'vendor: Account Director']],
    [
      'Authority Contract Manager, Supplier Account Director',
      ['customer: Contract Manager', 'vendor: Account Director'],
    ],
    ['Nordbank Abp: CIO; Cirrus: Account Director', ['customer: CIO', 'vendor: Account Director']],
    ['CIO – Nordbank Abp', ['customer: CIO']],
    ['Customer Service Manager', ['?: Customer Service Manager']],
    ['Supplier Relationship Manager (Customer)', ['customer: Supplier Relationship Manager']],
    ['Anna Lind, Erik Dahl', ['?: “Anna Lind”', '?: “Erik Dahl”']],
    [
      'Anna Lind (CIO), Erik Dahl (Account Director)',
      ['?: CIO “Anna Lind”', '?: Account Director “Erik Dahl”'],
    ],
    ['Anna Lind, CIO', ['?: CIO “Anna Lind”']],
    [
      'Anna Lind, CIO, Erik Dahl, Account Director',
      ['?: CIO “Anna Lind”', '?: Account Director “Erik Dahl”'],
    ],
    ['CIO: Anna Lind', ['?: CIO “Anna Lind”']],
    ['CIO (Anna Lind)', ['?: CIO “Anna Lind”']],
    ['Chair: CIO, Customer', ['customer: CIO [chair]']],
    ['CIO as chair', ['?: CIO [chair]']],
    ['Head of Finance and Procurement', ['?: Head of Finance and Procurement']],
    ['Chief Executive and Finance Director', ['?: Chief Executive', '?: Finance Director']],
    ['CIO, Head of IT and Service Manager', ['?: CIO', '?: Head of IT', '?: Service Manager']],
    ['2 x Technical Architects', ['?: Technical Architects ×2']],
    ['the Director of Resources of the Council', ['customer: Director of Resources']],
    ['Site Leads x3', ['?: Site Leads ×3']],
    ['Service Managers of both parties', ['customer: Service Managers', 'vendor: Service Managers']],
    ['Others as required', ['?: Others [observer]']],
    ['Internal Audit (by invitation)', ['?: Internal Audit [observer]']],
    [
      'Beställarens avtalsansvarig; Leverantörens kundansvarig',
      ['customer: avtalsansvarig', 'vendor: kundansvarig'],
    ],
    [
      'Kunden: IT-chef, förvaltningsledare\nLeverantören: leveransansvarig',
      ['customer: IT-chef', 'customer: förvaltningsledare', 'vendor: leveransansvarig'],
    ],
    ['IT-chef (ordförande)', ['?: IT-chef [chair]']],
    ['Kundansvarig hos leverantören', ['vendor: Kundansvarig']],
    ['avtalsansvarig och leveransansvarig', ['?: avtalsansvarig', '?: leveransansvarig']],
    ['Dr. Ann Smith', ['?: “Dr. Ann Smith”']],
    ['Supplier representatives', ['vendor: representatives']],
    ['TBC', []],
    ['-', []],
    ['', []],
  ])('“%s”', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  it.each([
    ['Customer CIO with Supplier CEO', ['several']],
    ['Supplier CEO and/or COO', ['several']],
    ['Customer CIO or deputy', ['several']],
    ['Customer CIO (Anna Lind) or delegate', ['several']],
    ['Anna Lind or Erik Dahl', ['several']],
    ['CIO (or nominee)', ['several']],
    ['Anna Lind (or her delegate)', ['several']],
    ['2 or 3 Site Leads', ['several']],
    ['CIO/CTO', ['several']],
    ['Service Manager / Contract Manager', ['several']],
    ['IT/HR Director', [undefined]],
    ['IT-chef eller ersättare', ['several']],
    ['IT-chefen med avtalsansvarig', ['several']],
    ['CEO (non-voting)', ['condition']],
    ['CEO, non-voting', ['condition']],
    ['Anna Lind (non-voting)', ['condition']],
    ['COO (to be confirmed)', ['condition']],
    ['COO – TBC', ['condition']],
    ['Anna Lind, COO, to be confirmed', ['condition']],
    ['Anna Lind (CIO, TBC)', ['condition']],
    ['IT-chef (utan rösträtt)', ['condition']],
    ['Leveransansvarig (utses senare)', ['condition']],
    ['CIO, Customer; COO (TBC), Supplier', [undefined, 'condition']],
    ['CEO (alternate chair)', [undefined]],
    ['Deputy Director', [undefined]],
  ])('is not certain of “%s”', (text, reservations) => {
    const people = readPeople(text, sides, undefined);
    expect(people.map(({ reservation }) => reservation)).toEqual(reservations);
    // What is quoted of it says all.
    if (people.length === 1) expect(people[0]?.text.replace(' – COO,', ', COO,')).toBe(text);
    expect(people.every(({ whose }) => typeof whose !== 'object')).toBe(true);
  });

  it('names nobody where a side is still to be named', () => {
    expect(read('Customer: TBC; Supplier: CEO')).toEqual(['vendor: CEO']);
  });

  it('may be of a party whose name means something in a pattern', () => {
    const named = new Sides({ customer: 'Mid-Town (North) [A+B]', vendor: '$x^ \\d' });
    const people = readPeople('CIO, Mid-Town (North) [A+B]\n$x^ \\d: Director', named, undefined);
    expect(people.map(({ whose, title }) => [whose, title])).toEqual([
      ['customer', 'CIO'],
      ['vendor', 'Director'],
    ]);
  });

  it('belongs to the party of its column', () => {
    expect(read('CIO\nHead of IT', 'customer')).toEqual(['customer: CIO', 'customer: Head of IT']);
  });
});
