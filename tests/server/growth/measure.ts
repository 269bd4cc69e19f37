import { inputs } from './inputs.ts';
import { fresh, operations } from './operations.ts';
import { Subject } from './subject.ts';
import { WorkCounter } from './work-counter.ts';

const [kind = '', sizesText = '[]', only = ''] = process.argv.slice(2);
const sizes = JSON.parse(sizesText) as number[];
const make = inputs[kind] as (n: number) => Readonly<Record<string, string>>;
const counting = process.env.COUNT !== '0';
const counter = counting ? new WorkCounter() : undefined;

function run(work: () => void): { steps: number; ms: number } {
  const before = process.cpuUsage();
  const steps = counter ? counter.count(work) : (work(), 0);
  const { user, system } = process.cpuUsage(before);
  return { steps, ms: Math.round((user + system) / 1000) };
}

for (const n of sizes) {
  const files = make(n);
  const prepared = () => {
    const subject = new Subject(files);
    for (const uri of subject.workspace.uris()) subject.checker.findings(uri);
    return subject;
  };
  for (const [name, work] of Object.entries(fresh)) {
    if (only && !new RegExp(only).test(name)) continue;
    const subject = new Subject(files);
    process.stderr.write(`@${name} ${n}\n`);
    const result = run(() => work(subject));
    process.stdout.write(
      `${JSON.stringify({ kind, name, n, length: subject.text.length, ...result, findings: undefined })}\n`,
    );
  }
  const shared = prepared();
  for (const [name, work] of Object.entries(operations)) {
    if (only && !new RegExp(only).test(name)) continue;
    const subject = shared;
    process.stderr.write(`@${name} ${n}\n`);
    const result = run(() => work(subject));
    process.stdout.write(`${JSON.stringify({ kind, name, n, ...result })}\n`);
  }
}
