import { runCli } from './cli/main.ts';
import { processHost } from './cli/process-host.ts';

/** The command `partnership`. The exit status is set, not forced, so that all output is written. */
runCli(process.argv.slice(2), processHost()).then(status => {
  process.exitCode = status;
});
