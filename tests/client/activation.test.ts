import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { standIn } from './vscode-process.ts';

it('is over before the library of language clients is loaded', () => {
  const dist = path.resolve('dist');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '-e',
      `${standIn}
      const loaded = () => Object.keys(require.cache).map(file => require('node:path').basename(file));
      const extension = require(${JSON.stringify(path.join(dist, 'client.js'))});
      const activated = extension.activate({ subscriptions: [], asAbsolutePath: name => name });
      console.log(JSON.stringify({ functions: Object.keys(extension), at: loaded() }));
      activated.then(() => setImmediate(() => {
        console.log(JSON.stringify({ later: loaded() }));
        process.exit();
      }));`,
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const [first, then] = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(first.functions).toEqual(expect.arrayContaining(['activate', 'deactivate']));
  expect(first.at).toEqual(['client.js']);
  expect(then.later).toEqual(['client.js', 'client.connections.js']);
});
