import { rmSync } from 'node:fs';
import { latencies } from './latency/latencies.ts';
import { print } from './latency/table.ts';
import { installPeers } from './peers.ts';
import { printRow } from './report.ts';
import { rows } from './rows/rows.ts';

const arguments_ = process.argv.slice(2);
const isFull = arguments_.includes('--full');
const earlier = arguments_.find(each => each.startsWith('--earlier='))?.slice('--earlier='.length);
const chosen = arguments_.filter(argument => !argument.startsWith('-'));
const names = [...rows.map(({ name }) => name), ...Object.keys(latencies)];
const unknown = chosen.filter(name => !names.includes(name));

if (unknown.length > 0 || arguments_.includes('--list')) {
  if (unknown.length > 0) process.exitCode = 1;
  console.log(
    `${unknown.length > 0 ? `There is no row ${unknown.join(', ')}. ` : ''}The rows: ${names.join(', ')}`,
  );
} else {
  const peers = arguments_.includes('--peers') ? installPeers() : undefined;
  try {
    for (const row of rows)
      if (chosen.length === 0 || chosen.includes(row.name)) await printRow(row, { isFull, peers, earlier });
  } finally {
    if (peers !== undefined) rmSync(peers, { recursive: true, force: true });
  }
  for (const [name, measure] of Object.entries(latencies))
    if (chosen.includes(name) || (isFull && chosen.length === 0)) print(name, await measure());
}
