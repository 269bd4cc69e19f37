import { runCli } from './main.ts';
import { processHost, settled } from './process-host.ts';

const host = processHost();

/** The command `partnership`. The exit status is set, not forced, so that all output is written. */
runCli(process.argv.slice(2), host)
  .then(status => settled(status, host))
  .then(status => {
    process.exitCode = status;
  });
