/**
 * The floor: what the work costs at the least in this language. It reads a file, has js-yaml parse it to events and construct
 * values, and holds them against the compiled schema; it knows no places and no rules, and says only how many files are valid.
 *
 *   node floor.cjs FILE|FOLDER...      once, from start to end
 *   node floor.cjs --again FILE        for each number N on standard input N times; answers with what that took
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { constructFromEvents, parseEvents } from 'js-yaml';
import * as validators from '../../server/src/core/schema/generated/validators.js';

const [first = '', ...others] = process.argv.slice(2);
if (first === '--again') again(readFileSync(others[0] ?? '', 'utf8'));
else {
  const files = [first, ...others].flatMap(filesIn);
  const valid = files.filter(file => isValid(readFileSync(file, 'utf8')));
  console.log(`${valid.length} of ${files.length} valid`);
}

function isValid(text: string): boolean {
  const [value] = constructFromEvents(parseEvents(text, {}), { source: text }) as [{ kind?: string }];
  if (value.kind === 'Party') return validators.validateParty(value);
  if (value.kind === 'Records') return validators.validateRecords(value);
  return validators.validateAgreement(value);
}

function filesIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return names.filter(name => name.endsWith('.partnership.yaml')).map(name => path.join(place, name));
}

function again(text: string): void {
  createInterface({ input: process.stdin }).on('line', line => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    for (let time = 0; time < Number(line); time++) isValid(text);
    const { user, system } = process.cpuUsage(used);
    console.log(JSON.stringify({ wall: performance.now() - start, cpu: (user + system) / 1000 }));
  });
}
