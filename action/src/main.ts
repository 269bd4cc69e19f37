import { runAction } from './action.ts';

/** The entry of the bundle that action.yml runs. The exit status is set, not forced, so that all output is written. */
runAction(process.env, text => void process.stdout.write(text)).then(status => {
  process.exitCode = status;
});
