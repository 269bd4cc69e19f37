/** Loaded into a process that is measured: at its end it says what it took, on the descriptor 3. */
const { isMainThread } = require('node:worker_threads');
const { writeSync } = require('node:fs');

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 }));
  });
