import { processHost, settled } from '../../server/src/cli/process-host.ts';
import { runAction } from './action.ts';
import { Runner } from './runner.ts';

const host = processHost();
const write = (text: string) => host.stdout.write(text);

const env = { ...process.env };
// The programs that are started get none of it: git may start what a repository or its settings name.
delete process.env.INPUT_TOKEN;

/** The entry of the bundle that action.yml runs. The exit status is set, not forced, so that all output is written. */
runAction(env, write)
  .catch((error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const runner = new Runner(env, write);
    runner.say('error', `Something went wrong in the action itself, not in your agreements: ${message}`);
    runner.show('Please report this to its maintainers', stack ?? message);
    return 2;
  })
  .then(status => settled(status, host))
  .then(status => {
    process.exitCode = status;
  });
