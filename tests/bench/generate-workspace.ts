import { generateAgreement } from './generate.ts';

/** How the files of a generated workspace are divided up: most of a bank's agreements, with a tenth of vendors. */
const shares = { vendors: 0.1, records: 0.25 };

/**
 * A workspace as a large customer has it: agreements that all take the customer, and each a vendor, from `Party`
 * files, and records of some of them. Always the same files for the same count; none of them has a finding.
 *
 * @param bytes how large an agreement may become before its parties get files of their own: see generateAgreement
 * @returns path and text of each file
 */
export function generateWorkspace(count: number, bytes = 9000): Map<string, string> {
  const vendors = Math.max(1, Math.round(count * shares.vendors));
  const records = Math.round(count * shares.records);
  const agreements = count - vendors - records - 1;
  const files = new Map<string, string>();
  const [head = '', rest = ''] = generateAgreement(bytes).split(/^parties:\n/m);
  const firstSection = rest.search(/^firstChoice:/m);
  const [customer = '', vendor = ''] = rest.slice(0, firstSection).split(/^(?= {2}- id: cirrus)/m);
  files.set('parties/nordbank.partnership.yaml', partyFile(customer));
  for (let index = 0; index < vendors; index++) {
    const text = partyFile(vendor).replaceAll('cirrus', vendorAt(index));
    files.set(`parties/${vendorAt(index)}.partnership.yaml`, text);
  }
  for (let index = 0; index < agreements; index++) {
    const id = vendorAt(index % vendors);
    const parties = `parties:\n  - { party: nordbank, role: customer }\n  - { party: ${id}, role: vendor }\n\n`;
    const text = `${head}${parties}${rest.slice(firstSection)}`.replaceAll('cirrus', id);
    files.set(`${id}/${nameAt(index)}.partnership.yaml`, text.replace(/^id: .*$/m, `id: ${nameAt(index)}`));
  }
  for (let index = 0; index < records; index++) {
    const folder = vendorAt((index % agreements) % vendors);
    files.set(
      `${folder}/${nameAt(index)}.records.partnership.yaml`,
      recordsOf(nameAt(index % agreements), folder),
    );
  }
  return files;
}

/** The entry of a party in an agreement, as a file of its own. */
function partyFile(entry: string): string {
  const lines = entry
    .replace(/^ {2}- /, '    ')
    .split('\n')
    .filter(line => !/^ {4}role:/.test(line))
    .map(line => line.replace(/^ {4}/, ''));
  return `apiVersion: partnership/v1\nkind: Party\n${lines.join('\n').trimEnd()}\n`;
}

function recordsOf(agreement: string, vendor: string): string {
  return `apiVersion: partnership/v1
kind: Records
agreement: ${agreement}
records:
  - { type: meeting, forum: steering-committee, date: 2026-01-13, present: [nordbank/anna-lind, ${vendor}/erik-dahl] }
  - { type: meeting, forum: steering-committee, date: 2026-04-14, present: [nordbank/anna-lind, ${vendor}/erik-dahl] }
`;
}

function vendorAt(index: number): string {
  return `vendor-${String(index + 1).padStart(3, '0')}`;
}

function nameAt(index: number): string {
  return `agreement-${String(index + 1).padStart(4, '0')}`;
}
