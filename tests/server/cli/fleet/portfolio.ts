/**
 * A portfolio of small agreements as it comes out of a system: most are of two parties that are written out, some take a
 * shared customer from its file, some have records, and some have mistakes, also such as concern files far away in the list.
 *
 * @returns path and text of each file
 */
export function smallAgreements(count: number): Map<string, string> {
  const files = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const folder = `unit-${String(index % 20).padStart(2, '0')}`;
    const id = `service-${String(index).padStart(5, '0')}`;
    files.set(`${folder}/${id}.partnership.yaml`, agreement(index, id));
    if (index % 25 === 0) files.set(`records/${id}.records.partnership.yaml`, records(id));
  }
  files.set('parties/customer.partnership.yaml', customer);
  return files;
}

const customer = `apiVersion: partnership/v1
kind: Party
id: customer
name: Customer Ltd
people:
  - { id: anna, name: Anna Lind, roles: [executive-sponsor] }
  - { id: olof, name: Olof Ek }
`;

function agreement(index: number, id: string): string {
  const shared = index % 10 === 3;
  const own = index % 500 === 499 ? 'service-00000' : id;
  const person = index % 40 === 7 ? 'customer/ana' : 'customer/anna';
  return `apiVersion: partnership/v1
kind: Agreement
id: ${own}
title: Partnership for service ${index}
version: 1.0.0
status: ${index % 25 === 0 ? 'active' : 'draft'}
parties:
${shared ? '  - { party: customer, role: customer }' : '  - { id: customer, name: Customer Ltd, role: customer, people: [{ id: anna, name: Anna Lind, roles: [executive-sponsor] }] }'}
  - { id: vendor, name: Vendor ${index} Ltd, role: vendor, people: [{ id: bo, name: Bo Ek, roles: [executive-sponsor] }] }
governance:
  operational:
    forums:
      - { id: monthly, name: Monthly, chair: ${person}, members: [${person}, vendor/bo], cadence: monthly }
`;
}

function records(id: string): string {
  return `apiVersion: partnership/v1
kind: Records
agreement: ${id}
records:
  - { type: meeting, forum: monthly, date: 2026-10-13, present: [customer/anna, vendor/bo] }
`;
}
